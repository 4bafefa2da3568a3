/**
 * Sealing of texts: AES-256-GCM with a fresh nonce each time. A seal is bound to what it is about, so that one that was
 * moved to another place does not open.
 */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The manner of sealing, for the day on which there is another. */
const FORMAT = 'v1.';

export type Key = Buffer;

export const newKey = (): Key => randomBytes(KEY_BYTES);

/** The key behind a secret; slow on purpose, so that a short secret cannot be found by trying. */
export const keyOfSecret = (secret: string): Key => scryptSync(secret, 'pantau person vault', KEY_BYTES);

/** @param about what the text belongs to; the same must be told to open it */
export function seal(key: Key, text: string, about: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return FORMAT + Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
}

/** Null where the key is another one, the seal about something else, or damaged. */
export function unseal(key: Key, sealed: string, about: string): string | null {
  const bytes = Buffer.from(sealed.slice(FORMAT.length), 'base64url');
  if (!sealed.startsWith(FORMAT) || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
