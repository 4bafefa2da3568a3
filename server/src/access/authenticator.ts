/** Who is it? The one answer for requests and sockets alike. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../config/index.js';
import { sessionSecretOf } from './cookie.js';
import { bearerOf, type Credentials } from './credentials.js';
import type { Scope } from './scope.js';
import { SessionBook } from './session-book.js';
import { TokenBook, type Holder } from './token-book.js';

/** Someone known, and by what: a cookie is sent by browsers unasked, a token is not. */
export interface Identity extends Holder {
  readonly by: 'token' | 'cookie';
}

@Injectable()
export class Authenticator {
  constructor(
    private readonly tokens: TokenBook,
    private readonly sessions: SessionBook,
    private readonly clock: Clock,
  ) {}

  /**
   * The scope of the sender; null for a stranger. Ask again for what lasts (a socket): tokens are revoked and sessions end.
   */
  authenticate = (credentials: Credentials): Promise<Scope | null> => Promise.resolve(this.identify(credentials)?.scope ?? null);

  /** A token that is no good is not made good by a cookie. */
  identify({ authorization, cookie }: Credentials): Identity | null {
    return authorization === undefined ? this.byCookie(cookie) : this.byToken(authorization);
  }

  private byToken(authorization: string): Identity | null {
    const token = bearerOf(authorization);
    const holder = token === null ? null : this.tokens.ofToken(token, this.clock.now());
    return holder && { key: holder.key, scope: holder.scope, by: 'token' };
  }

  private byCookie(cookie: string | undefined): Identity | null {
    const secret = sessionSecretOf(cookie);
    const now = this.clock.now();
    const key = secret === null ? null : this.sessions.holderOf(secret, now);
    const holder = key === null ? null : this.tokens.ofKey(key, now);
    return holder && { key: holder.key, scope: holder.scope, by: 'cookie' };
  }
}
