/**
 * Numbers for the operator, in the format of Prometheus. A room makes its own (`new Counter({ …, registers: [metrics.registry] })`)
 * once, in the constructor of what it counts. Labels hold codes only: no persons, no free text, no areas.
 */
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from '../http/index.js';
import { Store } from '../store/index.js';

@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly answers = new Histogram({
    name: 'http_answer_seconds',
    help: 'Time to answer, by template of the route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  });

  constructor(store: Store) {
    collectDefaultMetrics({ register: this.registry });
    const { registry } = this;
    new Gauge({
      name: 'clock',
      help: 'Clock of the store: committed changes so far',
      registers: [registry],
      collect() {
        this.set(store.clock);
      },
    });
  }

  answered = ({ method, route, status, milliseconds }: Answered): void => {
    this.answers.observe({ method: METHODS.has(method) ? method : 'other', route, status: String(status) }, milliseconds / 1000);
  };

  text = (): Promise<string> => this.registry.metrics();
}

/** Anyone may send a method of his own making. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);
