/** One example run: what it gives now, and whether that is what its definition says it must give. */
import type { Day } from '../period/index.js';
import type { DerivedExample, IndicatorDefinition, Ratio, WorkedExample } from '../indicator/index.js';
import { deriveExample, readStory } from './run.js';
import { isStory } from './story.js';

/** One share of a number, as an example tells it. */
export interface Share {
  readonly part: string;
  readonly day: Day;
  readonly n: number;
}

export interface Verdict {
  /** In order of days; of a derived indicator none. */
  readonly shares: readonly Share[];
  /** Of a derived indicator. */
  readonly ratio: Ratio | null;
  /** It adds to the number itself; a derived one always tells a number. */
  readonly counts: boolean;
  /** What came out is what the definition promises. */
  readonly holds: boolean;
}

const told = ({ part, day, n }: Share): string => `${day} ${part} ${n}`;
const inOrder = (shares: readonly Share[]): readonly Share[] => [...shares].sort((a, b) => (told(a) < told(b) ? -1 : 1));
const same = (a: readonly Share[], b: readonly Share[]): boolean => inOrder(a).map(told).join() === inOrder(b).map(told).join();

export function verdictOf(definition: IndicatorDefinition, example: WorkedExample | DerivedExample): Verdict {
  if (!isStory(example)) {
    const ratio = deriveExample(definition, example);
    const holds = ratio !== null && ratio.numerator === example.gives.numerator && ratio.denominator === example.gives.denominator;
    return { shares: [], ratio, counts: true, holds };
  }
  const shares = inOrder(readStory(definition, example).map(({ part, day, n }) => ({ part, day, n })));
  const promised = example.gives.map(([part, day, n]) => ({ part, day, n }));
  return { shares, ratio: null, counts: shares.some(({ part }) => part === definition.code), holds: same(shares, promised) };
}
