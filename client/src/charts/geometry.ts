/** Lengths of the PWS chart, as pure arithmetic: the value axis, the bands of the columns, names broken into lines. */

/** A full step of 20 where values are percentages around 100; elsewhere 1, 2 or 5 of a power of ten, 6 steps at most. */
function stepFor(top: number, percent: boolean): number {
  if (percent && top > 50 && top <= 160) return 20;
  const rough = top / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

export interface ValueAxis {
  readonly top: number;
  readonly ticks: readonly number[];
}

/** From 0 to the first step that holds every value and the line; nothing is ever clipped. */
export function valueAxis(values: readonly (number | null)[], percent: boolean): ValueAxis {
  const highest = Math.max(percent ? 5 : 1, ...values.map((value) => value ?? 0));
  const step = stepFor(highest, percent);
  const steps = Math.ceil(highest / step - 1e-9);
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) };
}

export const TOTAL_GAP = 10;
const MANY = 24;
const BAND = { few: 30, many: 34, touch: 44, widest: 188 };
const NARROW = 480;

export interface Bands {
  readonly band: number;
  /** Of all columns together; wider than what is seen where they scroll. */
  readonly plot: number;
  readonly total: number;
  readonly scrolls: boolean;
}

/** Columns share what the labels leave, the total has its own place at the right; where that is too narrow, they scroll. */
export function bandsFor(columns: number, available: number): Bands {
  const share = Math.min((available - TOTAL_GAP) / (columns + 1), (available - TOTAL_GAP - BAND.touch) / columns);
  const few = available < NARROW ? BAND.touch : BAND.few;
  const least = columns > MANY ? BAND.many : few;
  const band = Math.min(BAND.widest, Math.max(least, share));
  const total = Math.max(band, BAND.touch) + TOTAL_GAP;
  return { band, plot: band * columns, total, scrolls: band * columns + total > available + 1 };
}

const GLYPH = 0.57;
/** How far glyphs may be drawn together before a word is cut. */
const TIGHTEST = 0.74;

const lengthOf = (text: string, size: number): number => text.length * GLYPH * size;

export interface NameLine {
  readonly text: string;
  /** The width to be drawn together to, where its own would run into the neighbours. */
  readonly squeezed: number | undefined;
}

/** At most so many lines, never turned, never wider than the band (by the mean width of the face's letters). */
export function nameLines(name: string, width: number, size = 11.5, most = 3): NameLine[] {
  const letters = lettersIn(width, size);
  const whole = linesOf(name.split(' '), width, size);
  const broken = whole.some((line) => line.length > letters) ? linesOf(name.split(' ').flatMap((word) => inSyllables(word, letters)), width, size) : whole;
  const lines = broken.length <= most && broken.every((line) => line.length <= letters) ? broken : whole;
  return lines.slice(0, most).map((line, index) => fitted(index === most - 1 && lines.length > most ? `${line}…` : line, width, size));
}

/** How many letters find room where they are drawn together. */
const lettersIn = (width: number, size: number): number => Math.floor(width / (TIGHTEST * GLYPH * size));

function linesOf(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && !last.endsWith('-') && lengthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word that finds no room is broken once, before the last syllable that still leaves room for a hyphen. */
function inSyllables(word: string, letters: number): readonly string[] {
  if (word.length <= letters) return [word];
  const ends = [...word.matchAll(/(?:ng|ny|kh|sy|[^aiueo])[aiueo]/gi)].map(({ index }) => index).filter((index) => index > 1 && index < letters);
  const end = ends.at(-1);
  return end === undefined ? [word] : [`${word.slice(0, end)}-`, word.slice(end)];
}

function fitted(line: string, width: number, size: number): NameLine {
  if (lengthOf(line, size) <= width) return { text: line, squeezed: undefined };
  const letters = lettersIn(width, size);
  if (line.length <= letters) return { text: line, squeezed: width };
  return { text: `${line.slice(0, Math.max(1, letters - 1))}…`, squeezed: width };
}
