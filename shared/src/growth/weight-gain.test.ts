/** N, T, O and B. */
import { growthAgeBand, KBM, leastGain, verdictsOf, type MonthlyWeight } from './index.js';

const weight = (month: string, kg: number, ageMonths: number, sex: MonthlyWeight['sex'] = 'P'): MonthlyWeight => ({ month, kg, ageMonths, sex });
/** The verdict on the second of two weighings in neighbouring months. */
const gaining = (grams: number, ageMonths: number, sex: MonthlyWeight['sex'] = 'P') => verdictsOf([weight('2026-01', 8, ageMonths - 1, sex), weight('2026-02', 8 + grams / 1000, ageMonths, sex)])[1];

describe('the least gain of a month', () => {
  it('is that of the KMS, girls and boys', () => {
    const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 60, 61];
    expect(months.map((month) => leastGain('P', month))).toEqual([0, 800, 900, 800, 600, 500, 400, 300, 300, 300, 200, 200, 200, null]);
    expect(months.map((month) => leastGain('L', month))).toEqual([0, 800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 200, 200, null]);
    expect(KBM.P.at(-1)).toEqual([60, 200]);
  });

  it('makes N where it is reached, T where it is missed', () => {
    expect([gaining(300, 8), gaining(299, 8), gaining(300, 11, 'L'), gaining(299, 11, 'L'), gaining(200, 11), gaining(199, 11)]).toEqual(['N', 'T', 'N', 'T', 'N', 'T']);
  });

  it('takes grams, not what floating point leaves of them', () => {
    expect(verdictsOf([weight('2026-01', 8.1, 12), weight('2026-02', 8.3, 13)])[1]).toBe('N');
    expect(verdictsOf([weight('2026-01', 9.9, 7), weight('2026-02', 10.2, 8)])[1]).toBe('N');
  });

  it('asks a newborn of the running month for any gain at all; an equal weight is T at every age', () => {
    expect([gaining(10, 0), gaining(0, 0), gaining(0, 20), gaining(-100, 20)]).toEqual(['N', 'T', 'T', 'T']);
  });
});

describe('verdicts', () => {
  it('are B for the first, O after a month without weighing, across the turn of the year as well', () => {
    expect(verdictsOf([weight('2025-11', 8, 10), weight('2025-12', 8.5, 11), weight('2026-01', 8.6, 12), weight('2026-03', 9.5, 14), weight('2026-04', 9.7, 15)])).toEqual(['B', 'N', 'T', 'O', 'N']);
  });

  it('stay open where the sex is not known or the table has ended; B and O need neither', () => {
    expect(verdictsOf([weight('2026-01', 8, 10, null), weight('2026-02', 9, 11, null), weight('2026-04', 9, 13, null)])).toEqual(['B', null, 'O']);
    expect(gaining(500, 61)).toBeNull();
  });
});

describe('age groups of growth', () => {
  it('are six, in completed months', () => {
    expect([0, 5, 6, 11, 12, 23, 24, 35, 36, 47, 48, 59, 60].map(growthAgeBand)).toEqual(['0-5', '0-5', '6-11', '6-11', '12-23', '12-23', '24-35', '24-35', '36-47', '36-47', '48-59', '48-59', null]);
  });
});
