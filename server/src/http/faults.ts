/** What a fault means to the caller: expected trouble speaks for itself, a full disk and an absent database are told, everything else is E_INTERNAL. */
import { HttpException } from '@nestjs/common';
import { ProblemException, retryAfter } from './problem-exception.js';

/** Seconds after which it is worth trying again where storage is full. */
const UNTIL_SPACE = 30;
/** And where the database is away: it may be back at any moment. */
const UNTIL_BACK = 2;

/** The problem of a fault; null where it is unknown, hence a bug to be logged. */
export function problemOf(fault: unknown): ProblemException | null {
  if (fault instanceof ProblemException) return fault;
  const codes = codesOf(fault);
  if (codes.includes('DATABASE_AWAY')) return new ProblemException('E_STORE_AWAY', { headers: retryAfter(UNTIL_BACK) });
  if (codes.some(isFull)) return new ProblemException('E_STORAGE', { headers: retryAfter(UNTIL_SPACE) });
  return fault instanceof HttpException ? problemOfStatus(fault.getStatus()) : null;
}

const DISK_FULL_OF_POSTGRES = '53100';
const isFull = (code: string): boolean => code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || code === DISK_FULL_OF_POSTGRES;

/** Faults of the framework itself: no such route, an address that cannot be decoded, a file beyond its limit. */
function problemOfStatus(status: number): ProblemException | null {
  if (status === 404) return new ProblemException('E_NOT_FOUND');
  if (status === 413) return new ProblemException('E_FILE_SIZE', { problems: [{ code: 'E_FILE_SIZE', pointer: '/file' }] });
  return status === 400 ? new ProblemException('E_PARAMETER') : null;
}

/** The codes of a fault and of what caused it; drivers wrap them. */
function codesOf(fault: unknown, depth = 0): string[] {
  if (typeof fault !== 'object' || fault === null || depth > 3) return [];
  const { code, cause, driverError } = fault as { code?: unknown; cause?: unknown; driverError?: unknown };
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause, depth + 1), ...codesOf(driverError, depth + 1)];
}

/** What may be logged of a fault: its kind and where it arose. Messages may hold values, so they stay out. */
export function traceOf(fault: unknown): { readonly fault: string; readonly codes: readonly string[]; readonly frames: readonly string[] } {
  const lines = fault instanceof Error ? (fault.stack ?? '').split('\n') : [];
  const frames = lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return { fault: fault instanceof Error ? fault.name : typeof fault, codes: codesOf(fault), frames: frames.slice(0, 12) };
}
