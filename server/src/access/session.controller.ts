/** Signing in and out. A stranger may ask who it is, so that a page need not fail to find out. */
import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Session } from '@pantau/shared/protocol';
import { CONFIG, type Config } from '../config/index.js';
import { Describe } from '../http/index.js';
import { Allow } from './allow.guard.js';
import { COOKIE, cookieOptions } from './cookie.js';
import { scopeOf } from './gate.js';
import { SignIn, type Proof } from './sign-in.js';

const text = z.string().min(1).max(512);
const proof = z.strictObject({ key: text.optional(), user: text.optional(), password: text.optional() }).optional();
const session = z.object({ roles: z.array(z.string()), units: z.array(z.string()) }).meta({ id: 'Session' });

@Controller('api/v1/session')
@Allow('anyone')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Describe('Who is signed in; empty lists for a stranger', { answers: session })
  show(@Req() request: Request): Session {
    const scope = scopeOf(request);
    return { roles: scope ? [scope.role] : [], units: scope?.units ?? [] };
  }

  @Post()
  @Describe('Sign in by token, or by the key of the one-time link', { answers: session })
  async begin(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Body({ schema: proof }) body: Proof | undefined): Promise<Session> {
    const { secret, scope } = await this.signIn.begin(request.headers, body);
    response.cookie(COOKIE, secret, this.cookie);
    return { roles: [scope.role], units: scope.units };
  }

  @Delete()
  @Describe('Sign out', { status: 204 })
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signIn.end(request.headers);
    response.clearCookie(COOKIE, { ...this.cookie, maxAge: undefined });
  }

  private get cookie() {
    return cookieOptions(this.config.publicUrl?.protocol === 'https:');
  }
}
