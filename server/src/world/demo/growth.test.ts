/** The children of the demo, village by village: as many short, thin and not gaining as in the field. */
import { isLow, verdictsOf, zScore } from '@pantau/shared/growth';
import { areasOfKabupaten } from '../national-areas.js';
import { followedChildren } from './children.js';
import { sizeOn } from './growth.js';
import { firstDayOf } from './happening.js';
import { DEMO_SEED, demoSizes, planDemo, type DemoPlan } from './plan.js';
import { sceneOf } from './play.js';
import type { Child } from './pregnancy.js';
import { villagesOf } from './villages.js';

let plan: DemoPlan;
let villages: readonly { readonly code: string; readonly children: readonly Child[] }[];
let day: number;
beforeAll(async () => {
  plan = planDemo(villagesOf(await areasOfKabupaten('17.04'), DEMO_SEED), { began: '2026-11-21', size: demoSizes.whole });
  day = firstDayOf(plan.begun - 1) + 14;
  villages = plan.villages.map((village) => ({ code: village.code, children: followedChildren(sceneOf(plan, village), { first: day - 40, last: day - 40 }) }));
});

const partOf = <T>(list: readonly T[], holds: (each: T) => boolean): number => list.filter(holds).length / list.length;
const rounded = (value: number): number => Math.round(value * 10) / 10;

function isLowBy(indicator: 'tb_u' | 'bb_tb', village: string, child: Child): boolean {
  const { kg, cm } = sizeOn(plan.seed, village, child, day);
  return isLow(zScore(indicator, { sex: child.sex, ageDays: day - child.born }, { weightKg: rounded(kg), heightCm: rounded(cm) }) ?? 0);
}

function gains(village: string, child: Child): boolean {
  const weights = [-1, 0].map((month) => {
    const on = day + month * 30;
    return { month: month < 0 ? '2026-09' : '2026-10', kg: rounded(sizeOn(plan.seed, village, child, on).kg), sex: child.sex, ageMonths: Math.floor((on - child.born) / 30.4375) };
  });
  return verdictsOf(weights)[1] === 'N';
}

const all = (holds: (village: string, child: Child) => boolean) => {
  const parts = villages.map(({ code, children }) => partOf(children, (child) => holds(code, child)));
  const children = villages.flatMap(({ code, children }) => children.map((child) => holds(code, child)));
  return { whole: partOf(children, (each) => each), low: [...parts].sort((a, b) => a - b)[Math.floor(parts.length / 10)] ?? 0, high: [...parts].sort((a, b) => b - a)[Math.floor(parts.length / 10)] ?? 0 };
};

describe('growth in the demo', () => {
  it('leaves 15 to 22 of a hundred short, in some villages thrice as many as in others', () => {
    const { whole, low, high } = all((village, child) => isLowBy('tb_u', village, child));
    expect([whole > 0.15, whole < 0.22, high > 3 * low]).toEqual([true, true, true]);
  });

  it('leaves 4 to 8 of a hundred thin', () => {
    const { whole } = all((village, child) => isLowBy('bb_tb', village, child));
    expect([whole > 0.04, whole < 0.08]).toEqual([true, true]);
  });

  it('lets 65 to 80 of a hundred gain enough in a month', () => {
    const { whole, low, high } = all(gains);
    expect([whole > 0.65, whole < 0.8, high - low > 0.1]).toEqual([true, true, true]);
  });

  it('is the same in every telling, and of a child registered twice', () => {
    const [village] = villages.filter(({ children }) => children.length > 0);
    const [child] = village?.children ?? [];
    if (!village || !child) throw new Error('a village without children');
    const size = sizeOn(plan.seed, village.code, child, day);
    expect(sizeOn(plan.seed, village.code, { ...child, key: `${child.key}9` }, day)).toEqual(size);
    expect(sizeOn(plan.seed + 1, village.code, child, day)).not.toEqual(size);
  });
});
