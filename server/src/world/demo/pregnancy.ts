/**
 * Pregnancies of a village and the children born of them, as they really were; who of them is seen by whom is told elsewhere.
 * The k-th pregnancy of a village since 2016 is the same in every telling.
 */
import { dayNumber } from '@pantau/shared/period';
import { CRUDE_BIRTH_RATE } from './kaur.js';
import type { DayNumber, Window } from './happening.js';
import { Random } from './random.js';
import type { Dusun, Posyandu, Village } from './villages.js';

export interface Child {
  readonly key: string;
  readonly sex: 'L' | 'P';
  readonly born: DayNumber;
  readonly minute: number;
  readonly weightG: number;
  readonly order: number;
  readonly mother: string;
  readonly dusun: Dusun;
  readonly posyandu: Posyandu;
}
export interface Pregnancy {
  readonly number: number;
  readonly mother: string;
  /** Its own label, or the key of the mother where the register keeps none. */
  readonly key: string;
  readonly lmp: DayNumber;
  readonly end: DayNumber;
  readonly minute: number;
  readonly outcome: 'delivery' | 'abortus' | 'iufd';
  readonly children: readonly Child[];
  readonly dusun: Dusun;
  readonly posyandu: Posyandu;
}

const EPOCH = dayNumber('2016-01-01');
/** Pregnancies a year per person; a little above the projection, since nobody finds all of them. */
const RATE = 1.1 * CRUDE_BIRTH_RATE * 1.05;
const SECOND_CHILD_AFTER_YEARS = 2.4;
const FULL_TERM = 273;

/** Pregnancies whose LMP lies in the window. */
export function pregnanciesOf(village: Village, seed: number, { first, last }: Window): readonly Pregnancy[] {
  const perDay = (village.population * RATE) / 365.25;
  const from = Math.max(0, Math.floor((first - EPOCH) * perDay) - 2);
  const to = Math.ceil((last - EPOCH) * perDay) + 2;
  const all: Pregnancy[] = [];
  for (let number = from; number <= to; number++) {
    const random = Random.of(seed, 'pregnancy', village.code, number);
    const lmp = EPOCH + Math.floor((number + random.between(-0.4, 1.4)) / perDay);
    if (lmp >= first && lmp <= last) all.push(pregnancyAt({ village, number, seed, perDay }, lmp, random));
  }
  return all;
}

/** Children born in the window. */
export const childrenBornIn = (village: Village, seed: number, { first, last }: Window): readonly Child[] =>
  pregnanciesOf(village, seed, { first: first - 310, last }).flatMap(({ children }) => children.filter(({ born }) => born >= first && born <= last));

interface Draft {
  readonly village: Village;
  readonly number: number;
  readonly seed: number;
  readonly perDay: number;
}

function pregnancyAt(draft: Draft, lmp: DayNumber, random: Random): Pregnancy {
  const { village, number } = draft;
  const outcome = random.weighted({ delivery: 95, abortus: 4, iufd: 1 });
  const end = lmp + (outcome === 'abortus' ? random.int(49, 120) : outcome === 'iufd' ? random.int(160, 250) : Math.round(random.around(FULL_TERM, 10)));
  const mother = motherOf(draft, random);
  const posyandu = random.pick(village.posyandu);
  const dusun = random.pick(posyandu.dusun);
  const minute = random.int(0, 1439);
  const key = random.chance(0.3) ? mother : `hamil-${digits(village.number, 3)}-${number}`;
  const children = outcome === 'delivery' ? bornOf({ mother: `p-${digits(village.number, 3)}${digits(number, 5)}`, end, minute }, random) : [];
  return { number, mother, key, lmp, end, minute, outcome, dusun, posyandu, children: children.map((child) => ({ ...child, mother, dusun, posyandu })) };
}

/** One pregnancy in eight is a second one of a woman who is known already. */
function motherOf({ village, number, perDay }: Draft, random: Random): string {
  const earlier = number - Math.ceil(perDay * 365.25 * SECOND_CHILD_AFTER_YEARS) - 1;
  return `p-${digits(village.number, 3)}${digits(random.chance(0.12) && earlier >= 0 ? earlier : number, 5)}`;
}

function bornOf({ mother, end, minute }: { mother: string; end: DayNumber; minute: number }, random: Random): Omit<Child, 'mother' | 'dusun' | 'posyandu'>[] {
  const count = random.chance(0.013) ? 2 : 1;
  return Array.from({ length: count }, (_, i) => ({
    key: `${mother}${i + 1}`,
    sex: random.chance(0.51) ? ('L' as const) : ('P' as const),
    born: end,
    minute: Math.min(1439, minute + i * 12),
    weightG: Math.round(random.around(count === 2 ? 2450 : 3120, 390) / 10) * 10,
    order: i + 1,
  }));
}

export const digits = (n: number, width: number): string => String(n).padStart(width, '0');
