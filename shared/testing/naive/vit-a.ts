/** Vitamin A rounds: children of 6 to 59 months at home when a round begins, and those that got a capsule of it. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysAfter, monthsAfter } from './calendar.js';
import { birthFor, everyLife, type Life } from './lives.js';
import { firstOfEach } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type Capsule = HealthEvent<'supplement'>;

export const vitA = (world: NaiveWorld): NaiveCount[] => everyLife(world, 'supplement').flatMap((life) => [...expected(life), ...given(life)]);

/** `round` is the first day of its month. */
const belongs = (born: string, round: string): boolean => monthsAfter(born, 6) <= lastDayOf(round) && monthsAfter(born, 60) > round;
const lastDayOf = (round: string): string => daysAfter(monthsAfter(round, 1), -1);

function expected({ birth, stays }: Life): NaiveCount[] {
  if (!birth) return [];
  const year = Number(birth.day.slice(0, 4));
  const rounds = [0, 1, 2, 3, 4, 5, 6].flatMap((later) => [`${year + later}-02-01`, `${year + later}-08-01`]);
  return rounds
    .filter((round) => belongs(birth.day, round))
    .flatMap((day) =>
      stays.filter(({ from, until }) => from <= day && day < until).map(({ residence, unit }) => ({ part: 'vit_a_sasaran', day, residence, unit, value: 1 })),
    );
}

function given(life: Life): NaiveCount[] {
  const capsules = life.of('supplement').filter((capsule) => {
    const birth = birthFor(life, capsule);
    const round = roundOf(capsule);
    return birth !== null && round !== null && belongs(birth.day, round);
  });
  return firstOfEach(capsules, (capsule) => roundOf(capsule) ?? '').map((capsule) => ({ ...life.counted('vit_a', capsule), day: dayIn(roundOf(capsule) ?? '', capsule) }));
}

/** As told, in the year of its day, else the round of the three months; null = of none, or no vitamin A. */
function roundOf({ occurredOn, data }: Capsule): string | null {
  if (data.kind !== 'vit_a_biru' && data.kind !== 'vit_a_merah') return null;
  const month = Number(occurredOn.slice(5, 7));
  const round = data.round ?? (month >= 2 && month <= 4 ? 'februari' : month >= 8 && month <= 10 ? 'agustus' : null);
  if (round === null) return null;
  return `${occurredOn.slice(0, 4)}-${round === 'februari' ? '02' : '08'}-01`;
}

/** Its own day, else the nearest day of the month of the round. */
function dayIn(round: string, { occurredOn }: Capsule): string {
  if (occurredOn < round) return round;
  return occurredOn > lastDayOf(round) ? lastDayOf(round) : occurredOn;
}
