/** Tells of each answered request: method, template of the route, status, duration. Never addresses, queries, bodies or tokens. */
import type { RequestHandler } from 'express';
import type { Log } from './log.js';
import { routeOf } from './send-problem.js';

export interface Answered {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

export const requestLog =
  (log: Log, observe: (answered: Answered) => void): RequestHandler =>
  (request, response, next) => {
    const start = performance.now();
    response.once('finish', () => {
      const answered = { method: request.method, route: routeOf(request), status: response.statusCode, milliseconds: Math.round((performance.now() - start) * 10) / 10 };
      log.info(answered);
      observe(answered);
    });
    next();
  };
