/**
 * Totals from paper: what reaches many is counted by name in a few Puskesmas only, and there not for long. Before and
 * elsewhere the midwife of the Puskesmas tells each village's total of the month in the first days of the next.
 */
import { isIn, type Programme, type Scene } from '../teller.js';
import { dayText, firstDayOf, monthOfYear, monthsIn, type Happening, type MonthNumber } from '../happening.js';
import { careIn, lately } from '../residents.js';
import { Random } from '../random.js';
import { yearly, type Yearly } from './yearly.js';

/** Every fifth Puskesmas keeps names of everybody. */
export const keepsNames = ({ village }: Pick<Scene, 'village'>): boolean => Number(village.kecamatan.slice(6)) % 5 === 1;

/** There adults are noted by name since this month. */
export const namedSince = ({ plan }: Pick<Scene, 'plan'>): MonthNumber => plan.begun - 1;

/** What stands in registers is told for this many months before the beginning. */
const REGISTER_MONTHS = 3;

interface Total {
  readonly indicator: string;
  /** Told in the first days of the month itself. */
  readonly atStart?: boolean;
  /** How many of the village in that month; null = nothing is told. */
  readonly of: (scene: Scene, month: MonthNumber, random: Random) => { readonly numerator: number; readonly denominator?: number } | null;
}

const adults = (indicator: string, of: Yearly): Total => ({
  indicator,
  of: (scene, month) => (keepsNames(scene) && month >= namedSince(scene) ? null : { numerator: whole(yearly(scene, of) * careIn(scene, month)) }),
});
const campaign = (indicator: string, of: Yearly, months: readonly number[]): Total => ({
  indicator,
  of: (scene, month) => (keepsNames(scene) || !months.includes(monthOfYear(month)) ? null : { numerator: whole(((yearly(scene, of) * 12) / months.length) * careIn(scene, month)) }),
});
/** A state on the register, counted when the month begins. */
const register = (indicator: string, of: Yearly): Total => ({
  indicator,
  atStart: true,
  of: (scene, month, random) => ({ numerator: whole(yearly(scene, of) * 12 * careIn(scene, month) * random.between(0.9, 1.05)) }),
});
const whole = (value: number): number => Math.max(0, Math.round(value));

const HOUSES = 30;

const TOTALS: readonly Total[] = [
  adults('skrining_produktif', 'productive'),
  adults('ckg_cakupan', 'ckg'),
  adults('jiwa_skrining', 'mental'),
  adults('gigi_skrining', 'dental'),
  adults('iva_sadanis', 'womenTested'),
  campaign('skrining_sekolah', 'school', [6, 7, 8]),
  campaign('ttd_rematri', 'ironGirls', [2, 8]),
  campaign('bias', 'bias', [7, 10]),
  register('ht_standar', 'hypertension'),
  register('dm_standar', 'diabetes'),
  { ...register('kb_aktif', 'couples'), of: (scene, month, random) => (keepsNames(scene) ? null : { numerator: whole(yearly(scene, 'couples') * 12 * random.between(0.96, 1.02)) }) },
  { indicator: 'abj', of: larvae },
];

/** Houses free of larvae, of those looked at. */
function larvae(scene: Scene, month: MonthNumber, random: Random) {
  if (keepsNames(scene)) return null;
  const denominator = whole(HOUSES * careIn(scene, month));
  return { numerator: Math.round(denominator * random.between(0.8, 1)), denominator };
}

export const paper: Programme = (scene, window) =>
  monthsIn({ first: window.first - 40, last: window.last })
    .flatMap((month) => TOTALS.filter(({ atStart = false }) => month >= (atStart ? scene.plan.begun - REGISTER_MONTHS : lately(scene.plan))).flatMap((total) => entryOf(scene, month, total)))
    .filter(({ day }) => isIn(window, day));

function entryOf({ plan, village, character }: Scene, month: MonthNumber, { indicator, atStart = false, of }: Total): readonly Happening[] {
  const random = Random.of(plan.seed, 'paper', indicator, village.code, month);
  const told = month < character.silentFrom ? of({ plan, village, character }, month, random) : null;
  if (!told) return [];
  return [{
    key: `${village.number}.kertas.${indicator}.${month}`,
    village,
    day: firstDayOf(atStart ? month : month + 1) + random.int(0, 3),
    subject: { kind: 'unit', key: village.puskesmas },
    home: null,
    unit: village.puskesmas,
    reporter: { id: `bidan:${village.kecamatan.slice(6)}-1`, role: 'bidan' },
    content: { type: 'aggregate_entry', data: { indicator, area: village.code, month: dayText(firstDayOf(month)).slice(0, 7), ...told } },
  }];
}
