/** What is sent: the bytes of a file, or grown from it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filled } from './template.js';
import type { Case, Growth } from './case.js';
import { goodEvent } from './good-event.js';

/** Undefined where there is nothing to send. */
export function bodyOf({ file, grown, items }: Case, values: Readonly<Record<string, string>> & { readonly run: string }): Buffer | undefined {
  const bytes = file === null ? undefined : readFileSync(file);
  // What is no UTF-8 stays as it is.
  const text = bytes?.toString('latin1').includes('{{') ? Buffer.from(filled(bytes.toString(), values)) : bytes;
  if (items) return batch(text ?? Buffer.from('[]'), values.run);
  return grown ? grow(text ?? Buffer.alloc(0), grown, values.run) : text;
}

/** The events of the file between two good ones, which must not suffer from them. Their text is kept as it stands. */
function batch(events: Buffer, run: string): Buffer {
  const list = events.toString().trim();
  if (!list.startsWith('[') || !list.endsWith(']')) throw new Error('items must be a list of events');
  const inner = list.slice(1, -1).trim();
  const [before, after] = ['before', 'after'].map((name) => JSON.stringify(goodEvent(`${name}-${run}`)));
  return Buffer.from(`{"events":[${[before, inner, after].filter((text) => text !== '').join(',')}]}`);
}

function grow(bytes: Buffer, { padTo, events, points, gzip, ...more }: Growth, run: string): Buffer {
  let grown = more.lines === undefined ? bytes : Buffer.from(longer(bytes.toString(), more.lines) + (more.end ?? ''));
  if (events !== undefined) grown = Buffer.from(JSON.stringify({ events: Array.from({ length: events }, (_, i) => goodEvent(`many-${i}-${run}`)) }));
  if (points !== undefined) grown = Buffer.from(bytes.toString().replace('"points"', Array.from({ length: points }, () => '[103,-4]').join()));
  if (padTo !== undefined) grown = Buffer.concat([Buffer.alloc(padTo - grown.length, 0x20), grown]);
  return gzip ? gzipSync(grown) : grown;
}

function longer(text: string, lines: number): string {
  const given = text.trimEnd().split('\n');
  return [...given, ...Array.from({ length: lines - given.length }, () => given.at(-1) ?? '')].join('\n');
}
