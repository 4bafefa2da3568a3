/** Bytes -> JSON value, or the one problem that names the byte where it goes wrong. Nothing of the input is echoed. */
import { fail, ok, type Problem, type ProblemCode, type Result } from '@pantau/shared/basics';
import { scanJson } from './json-scan.js';

/** Depth of the deepest value that bodies of the contract hold. */
const JSON_DEPTH = 8;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BOM = '\ufeff';

/** UTF-8 text, without the byte order mark that some senders begin with. */
export function strictText(bytes: Buffer): Result<string, Problem> {
  try {
    const text = utf8.decode(bytes);
    return ok(text.startsWith(BOM) ? text.slice(1) : text);
  } catch {
    return fail({ code: 'E_TEXT', pointer: '', hint: 'UTF-8' });
  }
}

export function strictJson(bytes: Buffer, maxDepth = JSON_DEPTH): Result<unknown, Problem> {
  const text = strictText(bytes);
  if (!text.ok) return text;
  const scanned = scanJson(text.value, maxDepth);
  if (scanned.ok) return ok(JSON.parse(text.value));
  const mark = bytes.length - Buffer.byteLength(text.value);
  return fail(at(scanned.error.code, mark + Buffer.byteLength(text.value.slice(0, scanned.error.at))));
}

/** What a line holds, or the problem of it, named by its number. */
export type Line = Result<unknown, Problem>;

const NEWLINE = 0x0a;

/**
 * One JSON value a line; empty lines are passed over, a bad line spoils no other.
 * @param most lines at the most; more are refused before any is read
 */
export function strictJsonLines(bytes: Buffer, most: number, maxDepth = JSON_DEPTH): Result<readonly Line[], Problem> {
  const lines = linesOf(bytes);
  if (lines.length > most) return fail({ code: 'E_BATCH_SIZE', pointer: '' });
  return ok(lines.map(({ number, text }) => lineOf(text, { number, maxDepth })));
}

function lineOf(bytes: Buffer, { number, maxDepth }: { number: number; maxDepth: number }): Line {
  const pointer = `line:${number}`;
  const text = strictText(bytes);
  if (!text.ok) return fail({ ...text.error, pointer });
  const scanned = scanJson(text.value, maxDepth);
  return scanned.ok ? ok(JSON.parse(text.value)) : fail({ code: scanned.error.code, pointer });
}

/** The lines that hold anything. */
function linesOf(bytes: Buffer): readonly { readonly number: number; readonly text: Buffer }[] {
  const lines: { number: number; text: Buffer }[] = [];
  for (let from = 0, number = 1; from < bytes.length; number++) {
    const end = bytes.indexOf(NEWLINE, from);
    const text = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!text.every(isBlank)) lines.push({ number, text });
    from += text.length + 1;
  }
  return lines;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

const at = (code: ProblemCode, byte: number): Problem => ({ code, pointer: `byte:${byte}` });
