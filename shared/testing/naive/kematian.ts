/** Deaths: of mothers, by the class told; of newborns, infants and children under five, by age. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysFrom, monthsAfter } from './calendar.js';
import { birthFor, everyLife, type Life } from './lives.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type Death = HealthEvent<'death'>;

/** Choice: the first that is told as maternal counts, also where another class was told before. */
export const kematianIbu = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'death').flatMap((life) => {
    const maternal = life.of('death').find(({ data }) => data.causeClass === 'ibu');
    return maternal ? [life.counted('kematian_ibu', maternal)] : [];
  });

export const kematianAnak = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'death').flatMap((life) => {
    const [first] = life.of('death');
    return first ? partsOf(life, first).map((part) => life.counted(part, first)) : [];
  });

const NEWBORN = ['kematian_neonatal', 'kematian_bayi', 'kematian_balita'];
const INFANT = ['kematian_bayi', 'kematian_balita'];
const CHILD = ['kematian_balita'];

/** Nested: a newborn is an infant and a child under five as well. Choice: a known age beats the class told. */
function partsOf(life: Life, death: Death): readonly string[] {
  const birth = birthFor(life, death);
  if (!birth?.isExact) return { neonatal: NEWBORN, bayi: INFANT, balita: CHILD, ibu: [], lain: [] }[death.data.causeClass];
  if (daysFrom(birth.day, death.occurredOn) <= 28) return NEWBORN;
  if (death.occurredOn < monthsAfter(birth.day, 12)) return INFANT;
  return death.occurredOn < monthsAfter(birth.day, 60) ? CHILD : [];
}
