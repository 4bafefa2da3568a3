/** Every route says who may come in; one that says nothing lets nobody in. */
import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { must } from '@pantau/shared/basics';
import { ProblemException } from '../http/index.js';
import { holderOf, scopeOf } from './gate.js';
import type { Right } from './roles.js';
import type { Scope } from './scope.js';

export const ALLOW = 'allow';

/** `known`: whoever is signed in or has a token; `anyone`: strangers too, where the gate lets them through. */
export const Allow = (right: Right | 'known' | 'anyone') => SetMetadata(ALLOW, right);

/** The scope of the request, for every read and write that the handler asks for. */
export const CurrentScope = createParamDecorator((_: unknown, context: ExecutionContext) => must(scopeOf(context.switchToHttp().getRequest<Request>()), 'scope'));

/** Whoever asks, with the key under which something is kept for them alone. */
export interface Sender {
  readonly holder: string;
  readonly scope: Scope;
}

export const CurrentSender = createParamDecorator((_: unknown, context: ExecutionContext): Sender => {
  const request = context.switchToHttp().getRequest<Request>();
  return { holder: must(holderOf(request), 'holder'), scope: must(scopeOf(request), 'scope') };
});

@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const right = must(this.reflector.getAllAndOverride<Right | 'known' | 'anyone' | undefined>(ALLOW, [context.getHandler(), context.getClass()]), '@Allow of a route');
    if (right === 'anyone') return true;
    const scope = scopeOf(context.switchToHttp().getRequest<Request>());
    if (!scope) throw new ProblemException('E_AUTH');
    if (right !== 'known' && !scope.may(right)) throw new ProblemException('E_SCOPE');
    return true;
  }
}
