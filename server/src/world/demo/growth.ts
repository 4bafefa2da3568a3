/**
 * How the children of the demo grow, by the standards of WHO: each keeps near heights and widths of its own, which lie lower in
 * some villages than in others. Weight rises a little faster than it needs to, until an illness takes it back.
 */
import { measureFor } from '@pantau/shared/growth';
import { monthNumberOf, type DayNumber, type MonthNumber } from './happening.js';
import type { DemoPlan } from './plan.js';
import type { Child } from './pregnancy.js';
import { Random } from './random.js';

export interface Size {
  readonly kg: number;
  /** Lying up to day 730, standing after. */
  readonly cm: number;
}
/** What a village makes of its children, as z-scores in the middle, and how many months lie between two illnesses. */
interface Nourishment {
  readonly height: number;
  readonly width: number;
  readonly illEvery: number;
}

const SPREAD = { height: 0.97, width: 0.9 } as const;
/** By this day of life the child has the height that it keeps; at birth most are nearly as long as they should be. */
const STUNTED_BY = 550;
const AT_BIRTH = 0.45;
/** What a healthy month adds beyond the curve, in kg, until it is lost again. */
const EXTRA_KG = 0.1;
/** How often an illness takes two months. */
const LONG_ILLNESS = 0.5;

export function sizeOn(seed: number, village: string, child: Child, day: DayNumber): Size {
  const { height, width, illEvery } = nourishmentOf(seed, village);
  const who = `${child.mother} ${child.order}`;
  const frame = Random.of(seed, 'frame', who);
  const z = { height: frame.around(height, SPREAD.height), width: frame.around(width, SPREAD.width) };
  const one = { sex: child.sex, ageDays: day - child.born };
  const cm = measureFor('tb_u', one, { z: z.height * (AT_BIRTH + (1 - AT_BIRTH) * Math.min(1, one.ageDays / STUNTED_BY)) }) ?? 110;
  const kg = measureFor('bb_tb', one, { z: z.width, cm }) ?? measureFor('bb_u', one, { z: z.width }) ?? 18;
  return { cm, kg: kg + extraIn(monthNumberOf(day), { seed, who, every: illEvery + frame.int(-1, 1) }) };
}

/** One child in seventy has an arm far too thin for six weeks, at some time of the last year. */
const severeSince = ({ seed, began }: Pick<DemoPlan, 'seed' | 'began'>, child: Child): DayNumber | null => {
  const random = Random.of(seed, 'gizi buruk', child.key);
  const day = began - random.int(15, 330);
  return random.chance(0.014) && day - child.born > 200 && day - child.born < 1750 ? day : null;
};
export function isSevereOn(plan: Pick<DemoPlan, 'seed' | 'began'>, child: Child, day: DayNumber): boolean {
  const since = severeSince(plan, child);
  return since !== null && day >= since && day < since + 46;
}

function nourishmentOf(seed: number, village: string): Nourishment {
  const random = Random.of(seed, 'nourishment', village);
  return { height: random.between(-1.7, -0.75), width: random.between(-0.8, -0.25), illEvery: random.int(4, 6) };
}

/** What the child has gained beyond the curve since its last illness. */
function extraIn(month: MonthNumber, { seed, who, every }: { seed: number; who: string; every: number }): number {
  const shifted = month + Random.of(seed, 'illness', who).int(0, every - 1);
  const since = shifted % every;
  const isLong = Random.of(seed, 'illness', who, Math.floor(shifted / every)).chance(LONG_ILLNESS);
  return EXTRA_KG * (Math.max(0, isLong ? since - 1 : since) - (every - 1) / 2);
}
