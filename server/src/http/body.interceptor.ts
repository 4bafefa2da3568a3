/**
 * Reads the body of a request that a route was found for, and only then: strangers and unknown addresses are turned away
 * before a byte of it is looked at. The parsed value becomes `request.body`; a request without body has `undefined`.
 */
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { media, TAKES, type Media } from './media.js';
import { ProblemException } from './problem-exception.js';
import { readBytes } from './read-body.js';

@Injectable()
export class BodyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    if (context.getType() === 'http') await this.read(context);
    return next.handle();
  }

  private async read(context: ExecutionContext): Promise<void> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const kinds = this.reflector.getAllAndOverride<readonly Media[] | undefined>(TAKES, [context.getHandler(), context.getClass()]);
    const kind = chosen(request, kinds ?? [media.json]);
    if (kind?.read) request.body = await this.value(request, context.switchToHttp().getResponse<Response>(), kind);
  }

  private async value(request: Request, response: Response, { limit, read }: Media): Promise<unknown> {
    const bytes = await readBytes(request, response, limit);
    if (bytes === undefined || !read) return undefined;
    const value = read(bytes);
    if (!value.ok) throw new ProblemException(value.error.code, { problems: [value.error] });
    return value.value;
  }
}

/** Null where there is no body; without a type a body is refused, as is any alphabet but UTF-8. */
function chosen({ headers }: Request, kinds: readonly Media[]): Media | null {
  const has = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  if (!has && type === '') return null;
  const kind = kinds.find((one) => one.type === type.trim());
  if (!kind || !parameters.every(isHarmless)) {
    throw new ProblemException('E_MEDIA_TYPE', { problems: [{ code: 'E_MEDIA_TYPE', pointer: '', hint: kinds.map((one) => one.type).join(' | ') }] });
  }
  return kind;
}

const isHarmless = (parameter: string): boolean => !/^\s*charset\s*=/.test(parameter) || /^\s*charset\s*=\s*"?utf-?8"?\s*$/.test(parameter);
