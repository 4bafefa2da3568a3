/** K1 murni: the first visit alone decides. */
import { again, cellsOf, DESA, on, pregnancy } from './telling.js';

const murni = (...story: Parameters<typeof cellsOf>[1]) => cellsOf('anc_k1_murni', story);
const visit = (day: string, data = {}) => on(day, 'anc_visit', pregnancy('ibu-1', 'g-1'), data);
const at = (day: string) => ({ [`${day}|${DESA}|`]: 1 });

describe('anc_k1_murni', () => {
  it('counts a first visit of up to 12 completed weeks, as noted or since the LMP', () => {
    expect(murni(visit('2026-02-05', { gaWeeks: 12 }))).toEqual(at('2026-02-05'));
    expect(murni(visit('2026-02-05', { gaWeeks: 13 }))).toEqual({});
    // 2026-01-01 to 2026-04-01 are 90 days = 12 weeks 6 days; one more day makes 13 weeks.
    expect(murni(visit('2026-04-01', { lmp: '2026-01-01' }))).toEqual(at('2026-04-01'));
    expect(murni(visit('2026-04-02', { lmp: '2026-01-01' }))).toEqual({});
  });

  it('is not made by a later visit, nor by what a later visit tells', () => {
    expect(murni(visit('2026-03-05', { gaWeeks: 14 }), visit('2026-03-12', { gaWeeks: 10 }))).toEqual({});
    expect(murni(visit('2026-02-05'), visit('2026-03-05', { lmp: '2026-01-01' }))).toEqual({});
  });

  it('uses an LMP that a kader had told before', () => {
    expect(murni(visit('2026-02-01', { provider: 'kader', lmp: '2026-01-01' }), visit('2026-02-05'))).toEqual(at('2026-02-05'));
  });

  it('follows a correction of the first visit, and a late earlier one', () => {
    const first = visit('2026-03-05', { gaWeeks: 14 });
    expect(murni(first, again(first, { data: { gaWeeks: 11 } }))).toEqual(at('2026-03-05'));
    expect(murni(first, visit('2026-02-05', { gaWeeks: 10 }))).toEqual(at('2026-02-05'));
    expect(murni(visit('2026-03-05', { gaWeeks: 11 }), visit('2026-02-05'))).toEqual({});
  });
});
