/** Is it there, can it be relied on, how is it doing. Outside the API and its limits. */
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Allow, Authenticator } from '../access/index.js';
import { Describe, ProblemException, retryAfter } from '../http/index.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';
import { StoreWatch } from './store-watch.js';

const state = z.object({ status: z.literal('ok') });
const OK = { status: 'ok' };
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

@Controller()
@Allow('anyone')
export class LivenessController {
  constructor(
    private readonly readiness: Readiness,
    private readonly watch: StoreWatch,
    private readonly metrics: Metrics,
    private readonly authenticator: Authenticator,
  ) {}

  /** Depends on nothing: while the process answers, it lives. */
  @Get('live')
  @Describe('The process answers', { answers: state })
  live() {
    return OK;
  }

  @Get('ready')
  @Describe('The store can be written and the world is loaded', { answers: state })
  async ready() {
    if (!this.readiness.isReady() || !(await this.watch.isWritable())) throw new ProblemException('E_BUSY', { headers: retryAfter(1) });
    return OK;
  }

  @Get('metrics')
  @Describe('Metrics for Prometheus; from this machine, or with the token of an administrator', { type: 'text/plain', answers: z.string() })
  async show(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<string> {
    const scope = await this.authenticator.authenticate(request.headers);
    if (!scope?.may('manage') && !isHere(request)) throw new ProblemException(scope ? 'E_SCOPE' : 'E_AUTH');
    response.type(this.metrics.registry.contentType);
    return this.metrics.text();
  }
}

/** Asked on this machine, and not by a proxy on behalf of someone elsewhere. */
const isHere = ({ ip, headers }: Request): boolean => LOOPBACK.test(ip ?? '') && !('x-forwarded-for' in headers) && !('forwarded' in headers);
