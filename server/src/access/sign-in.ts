/** Turns a proof (a token, the key of the one-time link) into a browser session, and ends it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../config/index.js';
import { ProblemException } from '../http/index.js';
import { sessionSecretOf } from './cookie.js';
import { bearerOf, type Credentials } from './credentials.js';
import { OneTimeLink } from './one-time-link.js';
import type { Scope } from './scope.js';
import { SessionBook } from './session-book.js';
import { TokenBook, type Holder } from './token-book.js';

/** Empty: the token in the header is the proof. Users with passwords do not exist yet; they are strangers. */
export interface Proof {
  /** Of the one-time link. */
  readonly key?: string;
  readonly user?: string;
  readonly password?: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly tokens: TokenBook,
    private readonly sessions: SessionBook,
    private readonly link: OneTimeLink,
    private readonly clock: Clock,
  ) {}

  /** Answers the secret for the cookie. A session that the browser had before ends. */
  async begin(credentials: Credentials, proof: Proof = {}): Promise<{ readonly secret: string; readonly scope: Scope }> {
    const holder = this.holderOf(credentials, proof);
    if (!holder) throw new ProblemException('E_AUTH', { headers: { 'WWW-Authenticate': 'Bearer' } });
    await this.end(credentials);
    return { secret: await this.sessions.begin(holder.key, this.clock.now()), scope: holder.scope };
  }

  async end({ cookie }: Credentials): Promise<void> {
    const secret = sessionSecretOf(cookie);
    if (secret !== null) await this.sessions.end(secret);
  }

  private holderOf({ authorization }: Credentials, { key }: Proof): Holder | null {
    const token = bearerOf(authorization);
    if (token !== null) return this.tokens.ofToken(token, this.clock.now());
    return key !== undefined && this.link.redeem(key) ? this.tokens.admin : null;
  }
}
