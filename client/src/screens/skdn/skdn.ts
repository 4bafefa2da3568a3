/** S, K, D, N and what goes with them, from the rows of a situation; their sums and their ratios. Pure. */
import type { SituationRow } from '@pantau/shared/protocol';

/** The numbers that SKDN is made of. */
export const SKDN_CODES = ['sk', 'ds', 'nd', 'bgm', 'balita_2t'] as const;

export interface Skdn {
  /** Children under five of the place; null where nobody has told. */
  readonly s: number | null;
  /** With a growth card. */
  readonly k: number;
  /** Weighed. */
  readonly d: number;
  /** Gained enough. */
  readonly n: number;
  /** Weighed in this month and the last: N and T, without O and B. */
  readonly corrected: number;
  /** Below the red line. */
  readonly bgm: number;
  /** No gain twice running. */
  readonly twice: number;
}

export const NOTHING: Skdn = { s: null, k: 0, d: 0, n: 0, corrected: 0, bgm: 0, twice: 0 };

type Row = Pick<SituationRow, 'area' | 'indicator' | 'numerator' | 'denominator'>;

/** By area, in the order of the rows. */
export function skdnByArea(rows: readonly Row[]): ReadonlyMap<string, Skdn> {
  const byArea = new Map<string, Map<string, Row>>();
  for (const row of rows) byArea.set(row.area, (byArea.get(row.area) ?? new Map<string, Row>()).set(row.indicator, row));
  return new Map([...byArea].map(([area, of]) => [area, skdnOf(of)]));
}

function skdnOf(rows: ReadonlyMap<string, Row>): Skdn {
  const count = (code: (typeof SKDN_CODES)[number]) => rows.get(code)?.numerator ?? 0;
  const s = rows.get('ds')?.denominator ?? rows.get('sk')?.denominator ?? null;
  return { s, k: count('sk'), d: count('ds'), n: count('nd'), corrected: rows.get('nd')?.denominator ?? 0, bgm: count('bgm'), twice: count('balita_2t') };
}

/** S is known of the whole as soon as it is known of a part. */
export function sumOf(all: Iterable<Skdn>): Skdn {
  const add = (a: number | null, b: number | null) => (a === null ? b : a + (b ?? 0));
  return [...all].reduce((sum, each) => ({
    s: add(sum.s, each.s), k: sum.k + each.k, d: sum.d + each.d, n: sum.n + each.n, corrected: sum.corrected + each.corrected, bgm: sum.bgm + each.bgm, twice: sum.twice + each.twice,
  }), NOTHING);
}

/** As the form of the posyandu shows them, those of the whole month after those of the register. */
export const RATIOS = ['ks', 'ds', 'dk', 'nd', 'ndc', 'ns', 'bgm', 'twice'] as const;
export type Ratio = (typeof RATIOS)[number];

const TERMS: Readonly<Record<Ratio, (of: Skdn) => readonly [number, number | null]>> = {
  ks: ({ k, s }) => [k, s],
  ds: ({ d, s }) => [d, s],
  dk: ({ d, k }) => [d, k],
  nd: ({ n, d }) => [n, d],
  ndc: ({ n, corrected }) => [n, corrected],
  ns: ({ n, s }) => [n, s],
  bgm: ({ bgm, d }) => [bgm, d],
  twice: ({ twice, d }) => [twice, d],
};

/** In percent; null where there is nothing to hold it against. */
export function ratioOf(of: Skdn, ratio: Ratio): number | null {
  const [n, all] = TERMS[ratio](of);
  return all === null || all === 0 ? null : (n / all) * 100;
}
