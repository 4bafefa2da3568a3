/** The tables of access. Whoever reads them learns no secret: only hashes are in them. */
import { EntitySchema } from 'typeorm';

export interface TokenRow {
  readonly id: string;
  /** SHA-256 of the token. */
  readonly hash: string;
  readonly name: string;
  readonly role: string;
  readonly units: readonly string[];
  readonly sources: readonly string[];
  /** Null: any type. */
  readonly types: readonly string[] | null;
  /** The last day on which it is good. */
  readonly expiresOn: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

export interface SessionRow {
  /** SHA-256 of what the cookie holds. */
  readonly hash: string;
  /** Whose rights it has: the id of a token, or the mark of the admin token. */
  readonly holder: string;
  readonly expiresAt: string;
}

export const AccessToken = new EntitySchema<TokenRow>({
  name: 'access_token',
  columns: {
    id: { type: 'text', primary: true },
    hash: { type: 'text' },
    name: { type: 'text' },
    role: { type: 'text' },
    units: { type: 'simple-json' },
    sources: { type: 'simple-json' },
    types: { type: 'simple-json', nullable: true },
    expiresOn: { type: 'text', name: 'expires_on' },
    createdAt: { type: 'text', name: 'created_at' },
    revokedAt: { type: 'text', name: 'revoked_at', nullable: true },
  },
  indices: [{ name: 'access_token_hash', columns: ['hash'], unique: true }],
});

export const BrowserSession = new EntitySchema<SessionRow>({
  name: 'browser_session',
  columns: {
    hash: { type: 'text', primary: true },
    holder: { type: 'text' },
    expiresAt: { type: 'text', name: 'expires_at' },
  },
});
