/**
 * One walk over everything that was sent, before any of it can be kept: NIK become pseudonyms, invisible characters go,
 * null means absent, and texts that may not be stored are named. The result is a copy; what came in is not touched.
 */
import type { Problem, ProblemCode } from '../../basics/index.js';
import { eventTypes } from '../types/index.js';
import type { Fields } from '../field.js';
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

  /** The copy; a value that is refused is left out, its place being among the problems. */
  object(value: object, pointer: string): Record<string, unknown> {
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[name];
      if (FORBIDDEN_NAMES.has(name)) this.refuse('E_KEY', pointer, name);
      else if (item !== null && item !== undefined) copy[name] = typeof item === 'object' ? this.nested(item, pointer, name) : this.plain(item, pointer, name);
    }
    return copy;
  }

  private nested(value: object, pointer: string, name: string): unknown {
    if (this.depth >= MAX_DEPTH) return this.refuse('E_DEPTH', pointer, name);
    this.depth++;
    const at = pointerTo(pointer, name);
    const copy = Array.isArray(value) ? value.map((item: unknown, index) => this.item(item, at, String(index))) : this.object(value, at);
    this.depth--;
    return copy;
  }

  private item(value: unknown, pointer: string, index: string): unknown {
    return typeof value === 'object' && value !== null ? this.nested(value, pointer, index) : this.plain(value, pointer, index);
  }

  private plain(value: unknown, pointer: string, name: string): unknown {
    if (typeof value === 'string') return this.text(value, pointer, name);
    return value === 0 ? 0 : value;
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

/** Keys are known by the name of their field; in a list of keys it is the name of the list. */
const isKeyPlace = (pointer: string, name: string): boolean =>
  KEY_NAMES.has(name) || (/^[0-9]+$/.test(name) && KEY_NAMES.has(pointer.slice(pointer.lastIndexOf('/') + 1)));

function keyNames(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [...(field.keyOf ? [name] : []), ...keyNames(field.items ?? {})]);
}
