/**
 * NIK: 16 digits, six of the first registration, six of the birth date (women: day + 40), four running.
 * Where one is found in what was sent it is replaced by its keyed pseudonym at once; where it is malformed its place is named.
 */
import type { ProblemCode } from '../../basics/index.js';
import { PSEUDONYM_PREFIX } from '../subject.js';

/** What is wrong with the digits; null = nothing. Real NIK are not held to a true calendar date, only to day and month. */
export function nikFault(digits: string): Extract<ProblemCode, 'E_NIK_FORMAT' | 'E_NIK_DATE'> | null {
  if (!/^[0-9]{16}$/.test(digits) || /^0+$/.test(digits)) return 'E_NIK_FORMAT';
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return Number(digits.slice(6, 8)) > 71 || day < 1 || day > 31 || month < 1 || month > 12 ? 'E_NIK_DATE' : null;
}

export const holdsNik = (text: string): boolean => (text.match(RUN_OF_16) ?? []).some((run) => nikFault(run) === null);

/** Quick look: most texts hold none. */
export const mayHoldNik = (text: string): boolean => text.length >= 4 && /nik:|nik~|[0-9]{16}|^[0-9 ]{17,}$/i.test(text);

export type Masked = { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: ProblemCode };

/**
 * @param isKey the text is a key: a bare NIK in it must be well formed, and nobody may hand in a ready-made pseudonym
 * @param pseudonym keyed, one-way
 */
export function maskNik(text: string, isKey: boolean, pseudonym: (nik: string) => string): Masked {
  const whole = text.trim();
  const bare = whole.replaceAll(' ', '');
  const mark = (nik: string) => PSEUDONYM_PREFIX + pseudonym(nik);
  if (/^nik:/i.test(whole)) return masked(bare.slice(4), mark);
  if (isKey && whole.startsWith(PSEUDONYM_PREFIX)) return { text: null, fault: 'E_NIK_FORMAT' };
  if (isKey && /^[0-9]{16}$/.test(bare)) return masked(bare, mark);
  if (/nik:[ ]*[0-9]/i.test(text.replace(EMBEDDED, ''))) return { text: null, fault: 'E_NIK_FORMAT' };
  const hidden = text.replace(EMBEDDED, (_all, digits: string) => mark(digits.replaceAll(' ', ''))).replace(RUN_OF_16, mark);
  return { text: /^[0-9]{16}$/.test(bare) ? mark(bare) : hidden, fault: null };
}

function masked(digits: string, mark: (nik: string) => string): Masked {
  const fault = nikFault(digits);
  return fault ? { text: null, fault } : { text: mark(digits), fault: null };
}

const RUN_OF_16 = /(?<![0-9])[0-9]{16}(?![0-9])/g;
const EMBEDDED = /nik:[ ]*((?:[0-9][ ]?){15}[0-9])(?![0-9])/gi;
