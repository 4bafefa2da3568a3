/**
 * The weighings of a child under five, and what growth makes of them. One weighing speaks for each calendar month: the last
 * one that tells what is asked. All indicators of growth ask them of the same history, so each answer is worked out once.
 */
import type { HealthEvent } from '../event/index.js';
import { verdictsOf, type WeighingVerdict } from '../growth/index.js';
import { addMonths, type Day } from '../period/index.js';
import { registeredSex, type Birth } from './birth.js';
import type { Contribution } from './contribution.js';
import type { HistoryReading } from './definition.js';
import type { History } from './history.js';
import { Weighing, type JudgedBy } from './weighing.js';

/** Completed months at which a child leaves the group. */
export const BALITA_MONTHS = 60;

/** Reads the weighings of one child. */
export const ofWeighings = (read: (child: History) => readonly Contribution[]): HistoryReading => ({ from: 'person', types: ['growth_measure'], read });

/** Since birth and before the fifth birthday, in the order of history. */
export const weighingsOf = oncePerHistory((child): readonly Weighing[] => {
  const birth = registered(child.birth());
  const sex = birth?.sex ?? registeredSex(child.events);
  const weighings: Weighing[] = [];
  for (const event of child.sinceBirth('growth_measure')) {
    const told = birth ?? birthOnSheet(event);
    if (told && event.occurredOn < addMonths(told.day, BALITA_MONTHS)) weighings.push(new Weighing(child, event, { born: told.day, isEstimate: told.isEstimate, sex: sex ?? event.data.sex ?? null }));
  }
  return weighings;
});

/** 1 January is what registers write where only the year is known; a delivery knows its day. */
const isYearAlone = (day: Day): boolean => day.endsWith('-01-01');

const registered = (birth: Birth | null): Birth | null => (birth?.by.type === 'person_registered' && isYearAlone(birth.day) ? { ...birth, isEstimate: true } : birth);

/** Used where neither delivery nor registration tell the birth. */
function birthOnSheet({ data, occurredOn }: HealthEvent<'growth_measure'>): Pick<Birth, 'day' | 'isEstimate'> | null {
  const day = data.birthDate ?? data.dobEstimated;
  return day && day <= occurredOn ? { day, isEstimate: !data.birthDate || isYearAlone(day) } : null;
}

/** Of each month the last weighing that can say it. */
function lastOfEachMonth(weighings: readonly Weighing[], canSay: (weighing: Weighing) => boolean): readonly Weighing[] {
  const last: Weighing[] = [];
  for (const each of weighings) {
    if (!canSay(each)) continue;
    if (last.at(-1)?.month === each.month) last.pop();
    last.push(each);
  }
  return last;
}

export interface JudgedWeighing {
  readonly weighing: Weighing;
  readonly verdict: WeighingVerdict | null;
}

/** The weighing of each month that speaks for the weight, with its verdict. */
export const judgedWeighings = oncePerHistory((child): readonly JudgedWeighing[] => {
  const weighings = lastOfEachMonth(weighingsOf(child), (each) => each.isPlausible);
  const verdicts = verdictsOf(weighings);
  return weighings.map((weighing, index) => ({ weighing, verdict: verdicts[index] ?? null }));
});

/**
 * Once in each month, by the last measure that counts: all that are judged, and among them those whose z-score is so.
 * @param part those whose z-score is so @param of all that are judged
 */
export const shareByZ = (indicator: JudgedBy, { part, of, isSo }: { part: string; of: string; isSo: (z: number) => boolean }): HistoryReading =>
  ofWeighings((child) => {
    const shares: Contribution[] = [];
    for (const each of lastOfEachMonth(weighingsOf(child), (weighing) => weighing.z(indicator) !== null)) {
      shares.push(each.counted(of));
      if (isSo(each.z(indicator) ?? NaN)) shares.push(each.counted(part));
    }
    return shares;
  });

/** What was measured of a child under five and cannot be true at its age. */
export const impossibleGrowth = (child: History): readonly HealthEvent[] => weighingsOf(child).filter((each) => each.isImpossible).map(({ event }) => event);

function oncePerHistory<T extends object>(work: (child: History) => T): (child: History) => T {
  const known = new WeakMap<History, T>();
  return (child) => {
    const kept = known.get(child);
    if (kept) return kept;
    const answer = work(child);
    known.set(child, answer);
    return answer;
  };
}
