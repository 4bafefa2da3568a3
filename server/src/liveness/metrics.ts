/**
 * Numbers for the operator, in the format of Prometheus. A room makes its own (`new Counter({ …, registers: [metrics.registry] })`)
 * once, in the constructor of what it counts. Labels hold codes only: no persons, no free text, no areas.
 */
import { stat, statfs } from 'node:fs/promises';
import type { Server } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { AuditBook } from '../access/index.js';
import { lastVerifiedAt } from '../backup/index.js';
import { CONFIG, type Config } from '../config/index.js';
import type { Answered } from '../http/index.js';
import { Store, walFileOf, type DatabasePlace } from '../store/index.js';

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

  constructor(store: Store, @Inject(CONFIG) { dataDir }: Config, host: HttpAdapterHost, audit: AuditBook) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('clock', 'Clock of the store: committed changes so far', () => store.clock);
    this.gauge('connections_open', 'Open connections, screens and requests together', () => openConnections(host));
    this.gauge('disk_free_bytes', 'Free space where the data folder is', () => freeBytes(dataDir));
    this.gauge('wal_bytes', 'Size of the write-ahead log of the embedded database', () => walBytes(store.database.place));
    this.gauge('audit_chain_ok', '1 = every row of the audit is as it was written, 0 = not; looked over once an hour', hourly(async () => ((await audit.verify()).ok ? 1 : 0)));
    this.gauge('backup_last_verified_timestamp', 'When the last backup was written that could be restored and recounted, in seconds since 1970; 0 = never', () => lastVerifiedAt(dataDir) / 1000);
  }

  /** Asked for anew each time the numbers are read. */
  private gauge(name: string, help: string, ask: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await ask());
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

/** Asked at most once an hour: it takes longer with every year. */
function hourly(ask: () => Promise<number>): () => Promise<number> {
  let known: Promise<number> | null = null;
  let since = 0;
  return () => {
    const now = performance.now();
    if (known === null || now - since > HOUR_MS) [known, since] = [ask(), now];
    return known;
  };
}
const HOUR_MS = 3_600_000;

/** 0 where there is none: another engine, or everything has been moved into the file. */
async function walBytes(place: DatabasePlace): Promise<number> {
  const file = walFileOf(place);
  return file === null ? 0 : stat(file).then(({ size }) => size, () => 0);
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

const openConnections = ({ httpAdapter }: HttpAdapterHost): Promise<number> =>
  new Promise((resolve, reject) => {
    (httpAdapter.getHttpServer() as Server).getConnections((fault, count) => (fault ? reject(fault) : resolve(count)));
  });
