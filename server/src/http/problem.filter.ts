/** Every fault of every route ends here as a problem document. */
import { Catch, Inject, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LOG, type Log } from './log.js';
import { allowedMethods } from './methods.js';
import { ProblemException } from './problem-exception.js';
import { sendFault } from './send-problem.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw fault;
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    sendFault(request, http.getResponse<Response>(), fault instanceof NotFoundException ? noSuchRoute(request) : fault, this.log);
  }
}

/** The framework does not tell a wrong method from a wrong address. */
function noSuchRoute(request: Request): ProblemException {
  const methods = allowedMethods(request);
  return methods.length > 0 ? new ProblemException('E_METHOD', { headers: { Allow: methods.join(', ') } }) : new ProblemException('E_NOT_FOUND');
}
