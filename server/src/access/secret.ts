/** Secrets that are handed out once and kept only as one-way hashes. */
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A fast hash is enough: nobody can try 2^256 secrets. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
