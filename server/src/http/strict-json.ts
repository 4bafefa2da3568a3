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

/** One JSON value a line; empty lines are passed over. Answers the values, or the problem of the first bad line. */
export function strictJsonLines(bytes: Buffer, maxDepth = JSON_DEPTH): Result<unknown[], Problem> {
  const text = strictText(bytes);
  if (!text.ok) return text;
  const values: unknown[] = [];
  for (const [index, line] of text.value.split('\n').entries()) {
    if (line.trim() === '') continue;
    const scanned = scanJson(line, maxDepth);
    if (!scanned.ok) return fail({ code: scanned.error.code, pointer: `line:${index + 1}` });
    values.push(JSON.parse(line));
  }
  return ok(values);
}

const at = (code: ProblemCode, byte: number): Problem => ({ code, pointer: `byte:${byte}` });
