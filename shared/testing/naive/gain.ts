/** N, T, O and B of each month in which a child was weighed. */
import { monthsAfter } from './calendar.js';
import { isWeightFit, lastOfMonths, type Weighed, type WeighedChild } from './weighings.js';

/** Grams by completed months, 1 to 12; 200 g from there on. */
const GIRLS = [800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200, 200];
const BOYS = [800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300, 200];

export interface Judged {
  readonly weighed: Weighed;
  readonly verdict: 'N' | 'T' | 'O' | 'B' | 'open';
}

export function gainsOf({ weighings }: WeighedChild): Judged[] {
  const monthly = lastOfMonths(weighings, isWeightFit);
  return monthly.map((weighed, index) => {
    if (index === 0) return { weighed, verdict: 'B' };
    const monthBefore = monthsAfter(`${weighed.month}-01`, -1).slice(0, 7);
    const before = monthly.find(({ month }) => month === monthBefore);
    return { weighed, verdict: before ? gainSince(before, weighed) : 'O' };
  });
}

/** Choice: the age may be an estimate here; without the sex nobody knows the least gain, whatever the scales say. */
function gainSince(before: Weighed, now: Weighed): 'N' | 'T' | 'open' {
  if (now.sex === null) return 'open';
  const gained = Math.round(now.event.data.weightKg * 1000) - Math.round(before.event.data.weightKg * 1000);
  if (gained <= 0) return 'T';
  return gained >= leastGain(now.sex, completedMonths(now)) ? 'N' : 'T';
}

/** Choice: in the first month of life any gain will do. */
const leastGain = (sex: 'L' | 'P', months: number): number => (months === 0 ? 0 : ((sex === 'P' ? GIRLS : BOYS)[months - 1] ?? 200));

function completedMonths({ born, event }: Weighed): number {
  let months = 0;
  while (monthsAfter(born, months + 1) <= event.occurredOn) months++;
  return months;
}
