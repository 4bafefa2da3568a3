/** The short way to write a definition: what most indicators have in common need not be said. */
import type { Bilingual } from '../../basics/index.js';
import type { Denominator, Derived, IndicatorDefinition, Reading, Summing, WaitingDefinition } from '../definition.js';

/** Percent of the year's sasaran by residence, higher is better, no target of its own. */
const USUAL = {
  version: 1,
  unit: 'percent',
  direction: 'up',
  timeRule: 'cumulative',
  place: 'residence',
  basis: 'proyeksi',
  target: null,
} as const;

type Usual = keyof typeof USUAL;
type Said = Omit<IndicatorDefinition, Usual | 'value'> & Partial<Pick<IndicatorDefinition, Usual>>;

interface SaidOfCounted extends Said {
  readonly reading: Reading;
  readonly denominator: Denominator;
  /** Parts beside the numerator, which bears the code of the indicator. */
  readonly parts?: Readonly<Record<string, Summing>>;
  /** How the numerator is summed. Default: flow. */
  readonly summing?: Summing;
  /** Units are counted, not whom they served. */
  readonly ofUnits?: true;
}
interface SaidOfDerived extends Said, Omit<Derived, 'kind'> {}

/** A number read from histories or from single events. */
export function counted({ reading, denominator, parts, summing = 'flow', ofUnits, ...said }: SaidOfCounted): IndicatorDefinition {
  return { ...USUAL, ...said, value: { kind: 'counted', reading, denominator, parts: { [said.code]: summing, ...parts }, ...(ofUnits ? { ofUnits } : {}) } };
}

/** A number computed from counted ones of the same place and period. */
export function derived({ own, looksAt, derive, ...said }: SaidOfDerived): IndicatorDefinition {
  return { ...USUAL, ...said, value: { kind: 'derived', own, looksAt, derive } };
}

/** One that cannot be counted yet. */
export const waitingFor = (waitsFor: Bilingual, said: Omit<Said, 'examples'>): WaitingDefinition => ({ ...USUAL, ...said, waitsFor });

/** @param share the part of the group that is expected, e.g. 0.2 for pregnancies at risk */
export const sasaran = (group: string, share?: number): Denominator => ({ kind: 'sasaran', group, ...(share === undefined ? {} : { share }) });
export const part = (name: string): Denominator => ({ kind: 'part', part: name });
export const registry = (unitKind: string): Denominator => ({ kind: 'registry', unitKind });
export const NO_DENOMINATOR: Denominator = { kind: 'none' };

/** PP 2/2018 and Permenkes 6/2024: each service of the minimum standard reaches everyone. */
export const SPM_TARGET = { percent: 100, source: 'SPM: every service 100 %' } as const;
/** Set by each kabupaten; the figure is only where the catalogue begins. */
export const localTarget = (percent: number) => ({ percent, source: 'local target, default of the catalogue' });

/** @param numerator who or what counts @param denominator what it is held against @param distinctness how often one counts */
export const words = (numerator: Bilingual, denominator: Bilingual, distinctness: Bilingual) => ({ numerator, denominator, distinctness });
