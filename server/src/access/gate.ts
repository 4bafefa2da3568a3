/**
 * The gate before every address under /api, existing or not: who is it, does it ask too often, does a page of our own ask,
 * is the server ready. A stranger gets no further than the sign-in and the document of the API.
 */
import { Inject, Injectable } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';
import { Clock, CONFIG, type Config } from '../config/index.js';
import { ProblemException, retryAfter, sendProblem } from '../http/index.js';
import { Authenticator, type Identity } from './authenticator.js';
import { Limiter, networkOf } from './limiter.js';
import { Origins } from './origin.js';
import type { Scope } from './scope.js';

/** Below /api. Everything else under /v1 is for those who are known. */
const OPEN = /^\/v1\/(?:session|openapi\.json)\/?$/i;
const V1 = /^\/v1(?:\/|$)/i;
const DOCS = /^\/docs(?:\/|$)/i;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Seconds after which a server that loads its world may be asked again. */
const LOADING = 2;

const identities = new WeakMap<Request, Identity>();

/** The scope that the gate found out. */
export const scopeOf = (request: Request): Scope | null => identities.get(request)?.scope ?? null;
/** The key of whoever asks: the same for the same token, whatever it is used by. */
export const holderOf = (request: Request): string | null => identities.get(request)?.key ?? null;

@Injectable()
export class Gate {
  private readonly limiter: Limiter;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly authenticator: Authenticator,
    private readonly origins: Origins,
  ) {
    this.limiter = new Limiter(config.limits.seconds);
  }

  /** @param isReady whether the world is loaded; before that nothing but the open addresses answers */
  handler = (isReady: () => boolean): RequestHandler => (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    const identity = this.authenticator.identify(request.headers);
    const problem = this.objection(request, identity) ?? (isReady() || isOpen(request) ? null : new ProblemException('E_BUSY', { headers: retryAfter(LOADING) }));
    if (problem) return sendProblem(request, response, problem);
    if (identity) identities.set(request, identity);
    next();
  };

  private objection(request: Request, identity: Identity | null): ProblemException | null {
    if (DOCS.test(request.path)) return null;
    const wait = this.waitOf(request, identity);
    if (wait > 0) return new ProblemException('E_RATE', { headers: retryAfter(wait) });
    if (!identity && V1.test(request.path) && !isOpen(request)) return new ProblemException('E_AUTH', { headers: { 'WWW-Authenticate': 'Bearer' } });
    if (READS.has(request.method) || identity?.by === 'token' || this.origins.mayChange(request)) return null;
    return new ProblemException('E_ORIGIN');
  }

  /** Whose token is good is never held up by others at the same address. */
  private waitOf(request: Request, identity: Identity | null): number {
    const { perToken, perStranger } = this.config.limits;
    if (identity?.key.startsWith('admin:')) return 0;
    return identity
      ? this.limiter.take(identity.key, perToken, this.clock.now())
      : this.limiter.take(networkOf(request.ip ?? ''), perStranger, this.clock.now());
  }
}

const isOpen = ({ path }: Request): boolean => OPEN.test(path);
