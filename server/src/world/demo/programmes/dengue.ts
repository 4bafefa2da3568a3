/** Dengue: single cases in the rainy months, and in one village a cluster in the last weeks before the demo was begun. */
import type { EventDataByType } from '@pantau/shared/event';
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { dayText, firstDayOf, monthOfYear, monthsIn, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { digits } from '../pregnancy.js';
import { Random } from '../random.js';
import type { Dusun } from '../villages.js';

const PER_HEAD_AND_MONTH = 0.000045;
const SEASON = [2.2, 1.8, 1.4, 1, 0.6, 0.4, 0.3, 0.3, 0.5, 0.8, 1.3, 2];
/** Onsets of the cluster, in days before the demo was begun. */
const CLUSTER = [37, 31, 29, 24, 22, 21, 18, 16, 15, 13, 12, 11, 9, 8, 6, 5];

interface Onset {
  readonly number: number;
  readonly day: DayNumber;
  readonly dusun: Dusun;
}

export const dengue: Programme = (scene, window) =>
  [...monthsIn(window).flatMap((month) => single(scene, month)), ...cluster(scene)].flatMap((onset) => reportsOf(scene, onset)).filter(({ day }) => isIn(window, day));

function single({ plan, village }: Scene, month: MonthNumber): readonly Onset[] {
  const random = Random.of(plan.seed, 'dengue', village.code, month);
  if (!random.chance(village.population * PER_HEAD_AND_MONTH * (SEASON[monthOfYear(month)] ?? 1))) return [];
  return [{ number: month, day: firstDayOf(month) + random.int(0, 27), dusun: random.pick(village.dusun) }];
}

/** Nearly all of them in one dusun. */
function cluster({ plan, village }: Scene): readonly Onset[] {
  if (village.number !== plan.special.outbreak) return [];
  return CLUSTER.map((before, i) => ({ number: i, day: plan.began - before, dusun: i % 5 === 3 ? (village.dusun[1] ?? village.dusun[0]) : village.dusun[0] }));
}

/** Suspected some days after the onset; half of them confirmed later. */
function reportsOf(scene: Scene, onset: Onset): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'case', scene.village.code, onset.number, onset.day);
  const seen = onset.day + random.int(1, 4);
  const suspected = report(scene, onset, { day: seen, classification: 'suspek', outcome: 'sakit' });
  return random.chance(0.5) ? [suspected, report(scene, onset, { day: seen + random.int(1, 4), classification: 'konfirmasi', outcome: random.chance(0.3) ? 'dirawat' : 'sembuh' })] : [suspected];
}

type Report = { readonly day: DayNumber } & Pick<EventDataByType['disease_case'], 'classification' | 'outcome'>;

function report(scene: Scene, { number, day: onset, dusun }: Onset, { day, classification, outcome }: Report): Happening {
  const id = `${digits(scene.village.number, 3)}${digits(number % 100_000, 5)}`;
  const posyandu = scene.village.posyandu.find((each) => each.dusun.some(({ code }) => code === dusun.code)) ?? scene.village.posyandu[0];
  return tell(scene, {
    key: `${scene.village.number}.dbd.${number}.${onset}.${classification === 'suspek' ? 0 : 1}`,
    day,
    subject: { kind: 'case', key: `dbd-${id}-${onset}`, of: { kind: 'person', key: `p-8${id}${onset % 1000}` } },
    home: { dusun, posyandu },
    at: classification === 'suspek' ? 'puskesmas' : 'rs',
    by: 'dokter',
    content: { type: 'disease_case', data: { disease: 'dbd', onsetOn: dayText(onset), classification, outcome } },
  });
}
