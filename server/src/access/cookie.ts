/** The cookie of a browser session: for this server alone, out of reach of scripts, never sent from a foreign page. */
import type { CookieOptions } from 'express';

export const COOKIE = 'pantau_session';

const DAY_MS = 86_400_000;
const VALUE = new RegExp(`(?:^|;)\\s*${COOKIE}=([\\w-]{43})(?:;|$)`);

/** The browser keeps it as long as it may; when the session ends is decided here. */
export const cookieOptions = (secure: boolean): CookieOptions => ({ httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: 400 * DAY_MS });

/** What a Cookie header holds for us. */
export const sessionSecretOf = (header: string | undefined): string | null => VALUE.exec(header ?? '')?.[1] ?? null;
