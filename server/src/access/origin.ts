/**
 * Is it a page of our own that asks? Browsers say so by themselves and cannot be talked out of it: every browser sends
 * Origin with what it posts to another site and with every WebSocket. Who sends neither Origin nor fetch metadata is no browser.
 */
import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';

type WithHeaders = Pick<IncomingMessage, 'headers'>;

@Injectable()
export class Origins {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** For sockets: `foreign` must be refused, `none` may come in by a token but never by a cookie. */
  judge({ headers }: WithHeaders): 'own' | 'foreign' | 'none' {
    if (headers.origin === undefined) return 'none';
    return this.isOwn(headers.origin, headers.host) ? 'own' : 'foreign';
  }

  /** The request comes from a page of this server. */
  isOwnOrigin = (request: WithHeaders): boolean => this.judge(request) === 'own';

  /** A request that changes something, with a cookie that the browser added: may it? */
  mayChange(request: WithHeaders): boolean {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined) return site === 'same-origin' || site === 'none';
    return this.judge(request) !== 'foreign';
  }

  private isOwn(origin: string, host: string | undefined): boolean {
    const { publicUrl } = this.config;
    if (publicUrl && origin === publicUrl.origin) return true;
    return origin === `http://${host ?? ''}` || (publicUrl?.protocol === 'https:' && origin === `https://${host ?? ''}`);
  }
}
