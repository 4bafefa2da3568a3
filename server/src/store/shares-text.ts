/**
 * Shares as text, small: a child who is weighed every month has a hundred of them, mostly of the same few parts, places and
 * days. Each word is written once, in a list; the shares of a definition name them by number: part, residence, unit, day, n.
 */
import { must } from '@pantau/shared/basics';
import type { Packed } from '@pantau/shared/projection';

/** Definition code -> its shares. */
export type Shares = Readonly<Record<string, readonly Packed[]>>;

type Folded = readonly [words: readonly string[], shares: Readonly<Record<string, readonly number[]>>];

const PER_SHARE = 5;

export function sharesText(shares: Shares): string {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  const folded: Record<string, number[]> = {};
  for (const [code, packed] of Object.entries(shares)) {
    const own: number[] = (folded[code] = []);
    for (const [part, residence, unit, day, n] of packed) own.push(numberOf(part), numberOf(residence), numberOf(unit), numberOf(day), n);
  }
  return JSON.stringify([[...numbers.keys()], folded] satisfies Folded);
}

/** Rows of older stores are not folded. */
export function sharesFrom(text: string): Shares {
  const kept = JSON.parse(text) as Folded | Shares;
  return isFolded(kept) ? unfolded(kept) : kept;
}

const isFolded = (kept: Folded | Shares): kept is Folded => Array.isArray(kept);

function unfolded([words, folded]: Folded): Shares {
  const word = (number: number | undefined): string => must(words[number ?? -1], 'word of a share');
  return Object.fromEntries(
    Object.entries(folded).map(([code, own]) => [
      code,
      Array.from({ length: own.length / PER_SHARE }, (_, i): Packed => {
        const [part, residence, unit, day, n = 0] = own.slice(i * PER_SHARE, (i + 1) * PER_SHARE);
        return [word(part), word(residence), word(unit), word(day), n];
      }),
    ]),
  );
}
