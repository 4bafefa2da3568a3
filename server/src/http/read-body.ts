/** The bytes of a body, unpacked where packed, never more than the limit: what would grow beyond it is not read on. */
import type { Request, Response } from 'express';
import express from 'express';
import type { ProblemCode } from '@pantau/shared/basics';
import { ProblemException } from './problem-exception.js';

const MIB = 1024 * 1024;

/** Undefined where the request has no body. */
export async function readBytes(request: Request, response: Response, limit: number): Promise<Buffer | undefined> {
  const read = express.raw({ type: () => true, limit });
  await new Promise<void>((done, refuse) => {
    read(request, response, (fault?: unknown) => (fault === undefined ? done() : refuse(problemOf(fault, limit))));
  });
  return request.body as Buffer | undefined;
}

function problemOf(fault: unknown, limit: number): ProblemException {
  const code = codeOf(fault);
  return new ProblemException(code, code === 'E_BODY_SIZE' ? { problems: [{ code, pointer: '', hint: `${limit / MIB} MiB` }] } : {});
}

function codeOf(fault: unknown): ProblemCode {
  const type = fault instanceof Error && 'type' in fault ? fault.type : '';
  if (type === 'entity.too.large') return 'E_BODY_SIZE';
  return type === 'encoding.unsupported' ? 'E_MEDIA_TYPE' : 'E_JSON';
}
