/** Facts and definitions for tests of numbers. */
import { bilingual } from '../src/basics/index.js';
import { NO_CHOICES, type Counted, type IndicatorDefinition } from '../src/indicator/index.js';
import { Cells } from '../src/projection/index.js';
import { SasaranBook, TargetBook, type SasaranRow } from '../src/sasaran/index.js';
import { defaultRules, type Facts } from '../src/situation/index.js';
import { aPlaces } from './places.js';

/** A cumulative flow against the sasaran of bumil, as K1 is; say what is different. */
export const anIndicator = (code: string, over: Partial<IndicatorDefinition> = {}): IndicatorDefinition => ({
  code,
  version: 1,
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual(code, code),
  words: { numerator: bilingual(code, code), denominator: bilingual(code, code), distinctness: bilingual(code, code) },
  source: 'test',
  unit: 'percent',
  direction: 'up',
  timeRule: 'cumulative',
  place: 'residence',
  basis: 'proyeksi',
  target: { percent: 90, source: 'test' },
  value: aCounted({ [code]: 'flow' }),
  examples: [],
  ...over,
});

/** What is counted, without a reading: the cells are filled by hand. */
export const aCounted = (parts: Counted['parts'], denominator: Counted['denominator'] = { kind: 'sasaran', group: 'bumil' }): Counted => ({
  kind: 'counted',
  reading: { from: 'evidence', types: [], read: () => [] },
  parts,
  denominator,
});

export const aSasaran = (area: string, value: number, over: Partial<SasaranRow> = {}): SasaranRow => ({
  area,
  group: 'bumil',
  year: 2026,
  basis: 'proyeksi',
  value,
  source: 'SK uji',
  validFrom: null,
  ...over,
});

export const someFacts = (over: Partial<Facts> = {}): Facts => ({
  epoch: 'uji',
  clock: 1,
  cells: new Cells(),
  places: aPlaces({ puskesmas: {} }),
  sasaran: new SasaranBook([]),
  targets: new TargetBook([]),
  variants: NO_CHOICES,
  catalogue: [anIndicator('k1')],
  rules: defaultRules,
  clockAt: () => Number.MAX_SAFE_INTEGER,
  ...over,
});
