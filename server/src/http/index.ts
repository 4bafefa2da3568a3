/**
 * The technical face of every controller: bodies in, problems out, and how a route describes itself.
 *
 * A route says with zod schemas what it takes (`@Body({ schema })`, `@Query({ schema })`, `@Param('id', { schema })`),
 * with `@Takes` which bodies besides JSON, with `@Describe` what it answers; access adds `@Allow`. The check, the reading
 * of the body and the OpenAPI document follow from that. Trouble is thrown as a `ProblemException`.
 */
export { ProblemException, retryAfter } from './problem-exception.js';
export { languageOf, sendProblem } from './send-problem.js';
export { traceOf } from './faults.js';
export { Describe } from './describe.js';
export { Lines, Takes } from './media.js';
export { keyOfCursor, listOf, pageOf, pageQuery, type PageQuery } from './list.js';
export { LOG, openLog, FrameworkLog, type Log } from './log.js';
export { HttpModule } from './http.module.js';
export { ServerAdapter } from './server-adapter.js';
export { docsHeaders, safeHeaders } from './headers.js';
export { requestLog, type Answered } from './request-log.js';
export { clientFiles, clientScreens, packed } from './pages.js';
export { serveApiDocument } from './openapi.js';
