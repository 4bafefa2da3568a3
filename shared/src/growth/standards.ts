/** Which reference speaks for which child: the standards of 2006 by day up to five years, the reference of 2007 by month after. */
import { DAYS_PER_MONTH, isMeasuredLying, type Child } from './child.js';
import type { Lms } from './lms.js';
import { Reference } from './reference.js';
import { publishedTables } from './tables/index.js';

/** Weight, length or height, weight for length or height, body mass index, head and arm, each for age but the third. */
export const growthIndicators = ['bb_u', 'tb_u', 'bb_tb', 'imt_u', 'lk_u', 'lila_u'] as const;
export type GrowthIndicator = (typeof growthIndicators)[number];

/** Last day of the standards: the day before 60 months of 30.4375 days are over. */
const LAST_DAY = 1826;
/** First month of the reference of 2007, and the last one of each indicator. Source: WHO AnthroPlus. */
const SCHOOL_FROM = 61;
const SCHOOL_TO = { bb_u: 120, tb_u: 228, imt_u: 228 } as const;

const { weightForAge, heightForAge, bmiForAge, headForAge, armForAge, weightForLength, weightForHeight, ...school } = publishedTables;
const byDay = {
  bb_u: new Reference(weightForAge),
  tb_u: new Reference(heightForAge),
  imt_u: new Reference(bmiForAge),
  lk_u: new Reference(headForAge),
  lila_u: new Reference(armForAge),
};
const byMonth = {
  bb_u: new Reference(school.schoolWeightForAge),
  tb_u: new Reference(school.schoolHeightForAge),
  imt_u: new Reference(school.schoolBmiForAge),
};
const byLength = new Reference(weightForLength);
const byHeight = new Reference(weightForHeight);

/**
 * L, M and S for a child; null outside the tables (none speaks in the 61st month).
 * @param cm length or height in the usual position; asked for weight for height alone
 */
export function lmsFor(indicator: GrowthIndicator, { sex, ageDays }: Child, cm = NaN): Lms | null {
  if (ageDays < 0) return null;
  if (ageDays > LAST_DAY) return indicator in byMonth ? schoolLms(indicator as keyof typeof byMonth, { sex, ageDays }) : null;
  if (indicator !== 'bb_tb') return byDay[indicator].at(sex, ageDays);
  return Number.isNaN(cm) ? null : (isMeasuredLying(ageDays) ? byLength : byHeight).at(sex, cm);
}

function schoolLms(indicator: keyof typeof byMonth, { sex, ageDays }: Child): Lms | null {
  const months = ageDays / DAYS_PER_MONTH;
  return months < SCHOOL_FROM || months > SCHOOL_TO[indicator] ? null : byMonth[indicator].at(sex, months);
}
