/**
 * One walk over a JSON text that finds what `JSON.parse` lets pass (twice the same field, forbidden fields, depth,
 * numbers beyond all bounds, lone surrogates, NUL) and where a text stops being JSON. Linear; builds no values.
 */
import { fail, ok, type ProblemCode, type Result } from '@pantau/shared/basics';

export interface Fault {
  readonly code: ProblemCode;
  /** Place in the text, in UTF-16 units. */
  readonly at: number;
}

/** Nothing, or the first fault of the text. */
export function scanJson(text: string, maxDepth: number): Result<null, Fault> {
  try {
    new Scan(text, maxDepth).document();
    return ok(null);
  } catch (error) {
    if (error instanceof Stop) return fail(error.fault);
    throw error;
  }
}

class Stop extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const HEX = /u[0-9a-fA-F]{4}/y;
/** What may follow a backslash, besides `u` and four digits. */
const SHORT_ESCAPES = new Set([...'"\\/bfnrt'].map((character) => character.charCodeAt(0)));
const LONE_SURROGATE = /\p{Surrogate}/u;
/** From so many characters on, a number without an exponent may be infinite. */
const LONG_NUMBER = 300;
/** Up to so many fields, looking through a list is faster than a set. */
const FEW = 12;
const SPACE = 0x20, QUOTE = 0x22, COMMA = 0x2c, COLON = 0x3a, BACKSLASH = 0x5c, OPEN = 0x5b, CLOSE = 0x5d, BEGIN = 0x7b, END = 0x7d;

class Scan {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
  ) {}

  document(): void {
    this.value(1);
    this.space();
    if (this.at < this.text.length) this.stop('E_JSON');
  }

  private value(depth: number): void {
    const code = this.space();
    if (code === QUOTE) this.string();
    else if (code === BEGIN) this.object(depth);
    else if (code === OPEN) this.array(depth);
    else if (!this.matches(LITERAL)) this.number();
  }

  private object(depth: number): void {
    this.enter(depth);
    const names = new Names();
    for (let first = true; !this.takes(END); first = false) {
      if (!first) this.expect(COMMA);
      this.space();
      this.name(names);
      this.expect(COLON);
      this.value(depth + 1);
    }
  }

  private array(depth: number): void {
    this.enter(depth);
    for (let first = true; !this.takes(CLOSE); first = false) {
      if (!first) this.expect(COMMA);
      this.value(depth + 1);
    }
  }

  private enter(depth: number): void {
    if (depth > this.maxDepth) this.stop('E_DEPTH');
    this.at += 1;
  }

  private name(names: Names): void {
    const start = this.at;
    const escaped = this.string();
    const name = escaped ? (JSON.parse(this.text.slice(start, this.at)) as string) : this.text.slice(start + 1, this.at - 1);
    if (FORBIDDEN.has(name)) this.stop('E_KEY', start);
    if (!names.add(name)) this.stop('E_DUP_KEY', start);
  }

  /** Answers whether anything in it was escaped. */
  private string(): boolean {
    if (this.text.charCodeAt(this.at) !== QUOTE) this.stop('E_JSON');
    const start = this.at;
    let surrogates = false;
    let escaped = false;
    this.at = this.plain(start + 1);
    for (let code = this.text.charCodeAt(this.at); code !== QUOTE; code = this.text.charCodeAt(this.at)) {
      if (code !== BACKSLASH) this.stop(code === 0 ? 'E_TEXT' : 'E_JSON');
      surrogates = this.escape() || surrogates;
      escaped = true;
      this.at = this.plain(this.at);
    }
    this.at += 1;
    if (surrogates) this.wellFormed(start);
    return escaped;
  }

  /** Behind the characters that stand for themselves. */
  private plain(from: number): number {
    const { text } = this;
    let at = from;
    for (let code = text.charCodeAt(at); code >= 0x20 && code !== QUOTE && code !== BACKSLASH; ) code = text.charCodeAt(++at);
    return at;
  }

  /** Answers whether half a character was written, whose other half must be looked for. */
  private escape(): boolean {
    const start = this.at++;
    if (SHORT_ESCAPES.has(this.text.charCodeAt(this.at))) {
      this.at += 1;
      return false;
    }
    if (!this.matches(HEX)) this.stop('E_JSON');
    const unit = Number.parseInt(this.text.slice(start + 2, this.at), 16);
    if (unit === 0) this.stop('E_TEXT', start);
    return unit >= 0xd800 && unit <= 0xdfff;
  }

  private wellFormed(start: number): void {
    const value = JSON.parse(this.text.slice(start, this.at)) as string;
    if (LONE_SURROGATE.test(value)) this.stop('E_TEXT', start);
  }

  private number(): void {
    const start = this.at;
    if (!this.matches(NUMBER)) this.stop('E_JSON');
    const written = this.text.slice(start, this.at);
    if ((written.length > LONG_NUMBER || /e/i.test(written)) && !Number.isFinite(Number(written))) this.stop('E_NUMBER', start);
  }

  private expect(code: number): void {
    if (!this.takes(code)) this.stop('E_JSON');
  }

  private takes(code: number): boolean {
    if (this.space() !== code) return false;
    this.at += 1;
    return true;
  }

  private matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  /** Passes over white space; answers the character behind it, NaN at the end. */
  private space(): number {
    const { text } = this;
    let code = text.charCodeAt(this.at);
    while (code === SPACE || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++this.at);
    return code;
  }

  private stop(code: ProblemCode, at = this.at): never {
    throw new Stop({ code, at });
  }
}

/** The field names of one object. */
class Names {
  private readonly few: string[] = [];
  private many: Set<string> | null = null;

  /** False where it was there already. */
  add(name: string): boolean {
    if (this.many ? this.many.has(name) : this.few.includes(name)) return false;
    if (this.many) this.many.add(name);
    else if (this.few.push(name) > FEW) this.many = new Set(this.few);
    return true;
  }
}
