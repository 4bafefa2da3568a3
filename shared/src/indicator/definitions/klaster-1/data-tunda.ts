/** How many days after the service data are written down: the median. */
import { bilingual } from '../../../basics/index.js';
import { eventTypeCodes, type HealthEvent } from '../../../event/index.js';
import { daysBetween } from '../../../period/index.js';
import { derived, EACH_EVENT, localTarget, NONE, shareOf, words } from '../../writing/index.js';

/** So many days and more are told alike. */
const MOST = 31;
const PARTS = Array.from({ length: MOST + 1 }, (_, days) => `tunda_${days}`);

/** Null where the instant of recording is not told. */
function delayOf({ occurredOn, recordedAt }: HealthEvent): number | null {
  return recordedAt === null ? null : Math.min(Math.max(daysBetween(occurredOn, recordedAt.slice(0, 10)), 0), MOST);
}

/** The lower median of a histogram; null where it is empty. */
function medianOf(counts: readonly number[]): number | null {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let passed = 0;
  const index = counts.findIndex((count) => (passed += count) >= half && half > 0);
  return index < 0 ? null : index;
}

export const dataTunda = derived({
  code: 'data_tunda',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Jeda pencatatan data', 'Delay of recording'),
  words: words(
    bilingual('Median hari antara pelayanan dan pencatatan; 31 hari atau lebih dihitung 31', 'Median of the days between service and recording; 31 and more count as 31'),
    NONE,
    EACH_EVENT,
  ),
  source: 'Default of the catalogue; whole days in UTC of the recording',
  unit: 'days',
  direction: 'down',
  timeRule: 'monthly',
  basis: 'riil',
  target: localTarget(3),
  own: {
    parts: Object.fromEntries(PARTS.map((name) => [name, 'flow'] as const)),
    reading: {
      from: 'evidence',
      types: eventTypeCodes,
      read: (event) => {
        const days = delayOf(event);
        return days === null ? [] : [shareOf(`tunda_${days}`, event)];
      },
    },
  },
  looksAt: { parts: PARTS, indicators: [] },
  derive: (look) => {
    const median = medianOf(PARTS.map((name) => look.count(name)));
    return median === null ? { numerator: 0, denominator: null } : { numerator: median, denominator: 1 };
  },
  examples: [
    { says: bilingual('Lima hari itu juga, empat terlambat 10 hari', 'Five on the day itself, four 10 days late'), at: { counts: { tunda_0: 5, tunda_10: 4 } }, gives: { numerator: 0, denominator: 1 } },
    { says: bilingual('Satu dari tiga pada hari itu', 'One of three on the day itself'), at: { counts: { tunda_0: 1, tunda_2: 1, tunda_31: 1 } }, gives: { numerator: 2, denominator: 1 } },
    { says: bilingual('Tanpa data', 'No data'), at: {}, gives: { numerator: 0, denominator: null } },
  ],
});
