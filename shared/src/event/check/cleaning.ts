/**
 * One walk over everything that was sent, before any of it can be kept: NIK become pseudonyms, invisible characters go,
 * null means absent, and texts that may not be stored are named. What came in is not touched: it is the result itself where
 * nothing in it had to change, else a copy. The identity stays as it was written; it goes its own way.
 */
import type { Problem, ProblemCode } from '../../basics/index.js';
import { eventTypes } from '../types/index.js';
import type { Fields } from '../field.js';
import type { Data } from './data-walk.js';
import { mayHoldNik, maskNik } from './nik.js';
import { pointerTo } from './pointer.js';

const MAX_DEPTH = 8;
/** Control characters but tab and line ends, and halves of surrogate pairs. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;
/** Zero width and direction marks: they make two texts look alike that are not. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');
/** Of a short text: nothing in it to look at twice. */
const ORDINARY = /^[ -9;-}]*$/;
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
const KEY_NAMES = new Set(['key', 'id', ...eventTypes.flatMap((type) => keyNames(type.fields))]);

export class Cleaning {
  readonly problems: Problem[] = [];
  textChanged = false;
  private depth = 0;

  constructor(private readonly pseudonym: (nik: string) => string) {}

  /** A value that is refused is left out, its place being among the problems. */
  object(sent: Data, pointer: string): Data {
    const names = Object.keys(sent);
    let copy: Data | null = null;
    for (const name of names) {
      const kept = this.kept(sent[name], pointer, name);
      if (!copy && !Object.is(kept, sent[name])) copy = partOf(sent, names.slice(0, names.indexOf(name)));
      if (copy && kept !== undefined) copy[name] = kept;
    }
    return copy ?? sent;
  }

  private list(sent: readonly unknown[], pointer: string): readonly unknown[] {
    const kept = sent.map((item, index) => (item === null ? null : this.value(item, pointer, String(index))));
    return kept.every((item, index) => Object.is(item, sent[index])) ? sent : kept;
  }

  private kept(value: unknown, pointer: string, name: string): unknown {
    if (FORBIDDEN_NAMES.has(name)) return this.refuse('E_KEY', pointer, name);
    if (value === null || value === undefined) return undefined;
    return pointer === '' && name === 'identity' ? value : this.value(value, pointer, name);
  }

  private value(value: unknown, pointer: string, name: string): unknown {
    if (typeof value === 'string') return this.text(value, pointer, name);
    if (typeof value === 'object' && value !== null) return this.nested(value, pointer, name);
    return value === 0 ? 0 : value;
  }

  private nested(value: object, pointer: string, name: string): unknown {
    if (this.depth >= MAX_DEPTH) return this.refuse('E_DEPTH', pointer, name);
    this.depth++;
    const at = pointerTo(pointer, name);
    const kept = Array.isArray(value) ? this.list(value, at) : this.object(value as Data, at);
    this.depth--;
    return kept;
  }

  private text(value: string, pointer: string, name: string): string | undefined {
    if (value.length < 16 && ORDINARY.test(value)) return value;
    if (NOT_TEXT.test(value)) return this.refuse('E_TEXT', pointer, name);
    const visible = INVISIBLE.test(value) ? value.replace(EVERY_INVISIBLE, '') : value;
    if (visible !== value) this.textChanged = true;
    if (!mayHoldNik(visible)) return visible;
    const { text, fault } = maskNik(visible, isKeyPlace(pointer, name), this.pseudonym);
    return fault ? this.refuse(fault, pointer, name) : text;
  }

  private refuse(code: ProblemCode, pointer: string, name: string): undefined {
    this.problems.push({ code, pointer: pointerTo(pointer, name) });
    return undefined;
  }
}

const partOf = (object: Data, names: readonly string[]): Data => Object.fromEntries(names.map((name) => [name, object[name]]));

/** Keys are known by the name of their field; in a list of keys it is the name of the list. */
const isKeyPlace = (pointer: string, name: string): boolean =>
  KEY_NAMES.has(name) || (/^[0-9]+$/.test(name) && KEY_NAMES.has(pointer.slice(pointer.lastIndexOf('/') + 1)));

function keyNames(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [...(field.keyOf ? [name] : []), ...keyNames(field.items ?? {})]);
}
