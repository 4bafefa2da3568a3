/** The one way in which a problem leaves, from whatever layer it comes. */
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { type Language, problemCatalogue } from '@pantau/shared/basics';
import { problemDocument, PROBLEM_TYPE } from './problem-document.js';
import { ProblemException } from './problem-exception.js';
import { problemOf, traceOf } from './faults.js';
import type { Log } from './log.js';

/** Indonesian unless the caller prefers English. */
export const languageOf = (request: Request): Language => (request.acceptsLanguages('id', 'en') === 'en' ? 'en' : 'id');

export function sendProblem(request: Request, response: Response, problem: ProblemException, id: string = randomUUID()): void {
  if (response.headersSent) return void response.destroy();
  const language = languageOf(request);
  const { code, problems, headers } = problem;
  response
    .status(problemCatalogue[code].status)
    .set(headers)
    .set('Content-Language', language)
    .vary('Accept-Language')
    .setHeader('Content-Type', PROBLEM_TYPE)
    .end(JSON.stringify(problemDocument({ code, problems, language, id })));
}

/** Any fault: expected ones are told, unknown ones are logged under the id that the answer carries. */
export function sendFault(request: Request, response: Response, fault: unknown, log: Log): void {
  const id = randomUUID();
  const problem = problemOf(fault);
  if (!problem) log.error({ id, method: request.method, route: routeOf(request), ...traceOf(fault) });
  sendProblem(request, response, problem ?? new ProblemException('E_INTERNAL'), id);
}

/** The template of the route, never the address itself. */
export const routeOf = (request: Request): string => {
  const route = request.route as { path?: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : 'none';
};
