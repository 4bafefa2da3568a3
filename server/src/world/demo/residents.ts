/**
 * People of a village beside mothers, children and patients, as invented as they are: each belongs to one programme and
 * series, and is met in the month in which a turn comes. Who has turns is the same in every telling.
 */
import { monthNumberOf, dayText, firstDayOf, monthsIn, type Happening, type MonthNumber, type DayNumber } from './happening.js';
import type { DemoPlan } from './plan.js';
import { digits } from './pregnancy.js';
import { Random } from './random.js';
import { isIn, tell, type Programme, type Scene, type Told } from './teller.js';
import type { Dusun, Posyandu } from './villages.js';

export interface Resident {
  /** Names the person in ids of events. */
  readonly id: string;
  /** As the register has it: a number of its own, or for some a NIK. */
  readonly key: string;
  readonly sex: 'L' | 'P';
  readonly born: DayNumber;
  readonly home: { readonly dusun: Dusun; readonly posyandu: Posyandu };
}
export interface Series {
  /** 1 to 99, a programme's own; from 1 to 9 people may be known by a NIK. */
  readonly series: number;
  /** Ages when the demo was begun. */
  readonly ages: readonly [from: number, to: number];
  readonly sex?: 'L' | 'P';
  /** The part that is known by a NIK. */
  readonly withNik?: number;
}

export function residentOf({ plan, village }: Scene, { series, ages, sex, withNik = 0 }: Series, number: number): Resident {
  const random = Random.of(plan.seed, 'resident', village.code, series * 100_000 + number);
  const posyandu = random.pick(village.posyandu);
  const who = { sex: sex ?? (random.chance(0.47) ? 'L' : 'P'), born: plan.began - Math.floor(random.between(ages[0], ages[1]) * 365.25) } as const;
  const id = `${digits(series, 2)}${digits(village.number, 3)}${digits(number, 5)}`;
  const key = random.chance(withNik) ? nikOf(`${digits(village.number, 3)}${series % 10}`, who, number) : `p-7${id}`;
  return { id, key, ...who, home: { posyandu, dusun: random.pick(posyandu.dusun) } };
}

/** A number as a NIK is made, from a region that there is not. @param region four digits */
export function nikOf(region: string, { sex, born }: Pick<Resident, 'sex' | 'born'>, number: number): string {
  const [year = '', month = '', day = ''] = dayText(born).slice(2).split('-');
  return `nik:99${region}${digits(Number(day) + (sex === 'P' ? 40 : 0), 2)}${month}${year}${digits(number % 10_000, 4)}`;
}

/** As a sheet of a service names someone who is on no register. */
export const asWritten = ({ born, sex }: Resident) => ({ birthDate: dayText(born), sex });

/** What is told of a resident. */
export const tellOf = (scene: Scene, { id, key, home }: Resident, { what, ...told }: Omit<Told, 'key' | 'subject' | 'home'> & { readonly what: string }): Happening =>
  tell(scene, { key: `${scene.village.number}.${what}.${id}`, subject: { kind: 'person', key }, home, ...told });

export interface Turn {
  readonly number: number;
  readonly month: MonthNumber;
  readonly day: DayNumber;
  readonly random: Random;
}
interface Turns {
  /** Names the programme; nothing else draws its lots. */
  readonly what: string;
  /** How many turns a month has in this village, as a rule. */
  readonly usual: (scene: Scene, month: MonthNumber) => number;
  /** The first month, if not that of the plan. */
  readonly since?: (plan: DemoPlan) => MonthNumber;
  /** How many months after a turn something of it may still happen. */
  readonly after?: number;
  readonly happen: (scene: Scene, turn: Turn) => readonly Happening[];
}

/** Turns come month by month, more of them where and when the village is served well; nobody has two in ten years. */
export const inTurn = ({ after = 0, since, happen, ...turns }: Turns): Programme => (scene, window) => {
  const least = since ? Math.max(since(scene.plan), monthNumberOf(scene.plan.start)) : monthNumberOf(scene.plan.start);
  const months = monthsIn({ first: window.first - after * 31, last: window.last }).filter((month) => month >= least);
  return months.flatMap((month) => turnsIn(scene, month, turns).flatMap((turn) => happen(scene, turn))).filter(({ day }) => isIn(window, day) && day >= scene.plan.start);
};

function turnsIn(scene: Scene, month: MonthNumber, { what, usual }: Pick<Turns, 'what' | 'usual'>): readonly Turn[] {
  const { plan, village } = scene;
  const random = Random.of(plan.seed, 'turns', what, village.code, month);
  const expected = usual(scene, month);
  const most = Math.ceil(expected * 1.6) + 2;
  const count = Math.min(most, Math.floor(expected * careIn(scene, month) + random.next()));
  return Array.from({ length: count }, (_, i): Turn => {
    const number = (month % 120) * most + i;
    const own = Random.of(plan.seed, what, village.code, month * 1000 + i);
    return { number, month, day: firstDayOf(month) + own.int(0, 26), random: own };
  });
}

/** How much of what is due is done: 1 = as usual. Some Puskesmas and villages take up what is new with more zeal than others. */
export const careIn = ({ plan, village, character }: Scene, month: MonthNumber): number => {
  const leading = Random.of(plan.seed, 'leading', village.puskesmas).between(0.86, 1.1) * Random.of(plan.seed, 'eager', village.code).between(0.84, 1.12);
  return Math.min(1.3, character.zeal(month)) * Math.min(1.05, 0.25 + 0.85 * character.diligence) * leading;
};

/** Most of what was taken up by name besides mothers and children began then. */
export const lately = ({ begun, size }: DemoPlan): MonthNumber => begun - Math.min(10, size.months - 3);
