/** K6: 1-2-3 by trimester, on distinct days, with a doctor in the first and the third. */
import { but, cellsOf, DESA, on, pregnancy } from './telling.js';

const LMP = '2026-01-01';
const k6 = (story: Parameters<typeof cellsOf>[1]) => cellsOf('anc_k6', story);
const visit = (day: string, data = {}) => on(day, 'anc_visit', pregnancy('ibu-1'), { provider: 'bidan' as const, ...data });

/** Weeks 8, 16, 20, 28, 32, 36 after the LMP. */
const sixVisits = () => [
  visit('2026-02-26', { lmp: LMP, provider: 'dokter' }),
  visit('2026-04-23'),
  visit('2026-05-21'),
  visit('2026-07-16', { provider: 'dokter' }),
  visit('2026-08-13'),
  visit('2026-09-10'),
];

describe('anc_k6', () => {
  it('counts on the day of the visit that completes it, the LMP being told once', () => {
    expect(k6(sixVisits())).toEqual({ [`2026-09-10|${DESA}|`]: 1 });
    expect(k6([...sixVisits(), visit('2026-09-17')])).toEqual({ [`2026-09-10|${DESA}|`]: 1 });
    expect(k6(sixVisits().slice(0, 5))).toEqual({});
  });

  it('R14 takes two visits of one day as one', () => {
    const [first, second, third, fourth, fifth] = sixVisits();
    const story = [first, second, third, fourth, fifth].filter((event) => event !== undefined);
    expect(k6([...story, visit('2026-08-13')])).toEqual({});
    expect(k6([...story, visit('2026-08-14')])).toEqual({ [`2026-08-14|${DESA}|`]: 1 });
    // Noted as week 27 and as week 28 on one day: one contact of the second trimester.
    const twice = story.map((event, index) => (index === 2 ? but(visit('2026-07-09', { gaWeeks: 27 }), { id: 'a' }) : event));
    expect(k6([...twice, but(visit('2026-07-09', { gaWeeks: 28 }), { id: 'b' })])).toEqual({});
  });

  it('needs the doctor in both the first and the third trimester; a visit without provider is no doctor\'s', () => {
    const withFourth = (provider?: string) => sixVisits().map((event, index) => (index === 3 ? but(event, { data: { provider } }) : event));
    expect(k6(withFourth('bidan'))).toEqual({});
    expect(k6(withFourth())).toEqual({});
    expect(k6(sixVisits().map((event, index) => (index === 0 ? but(event, { data: { lmp: LMP } }) : event)))).toEqual({});
    expect(k6([...withFourth(), visit('2026-09-24', { provider: 'dokter' })])).toEqual({ [`2026-09-24|${DESA}|`]: 1 });
  });

  it('lets a visit to a kader count for nothing, and unknown weeks for no trimester', () => {
    const changed = (index: number, data: object) => sixVisits().map((event, at) => (at === index ? but(event, { data }) : event));
    expect(k6(changed(1, { provider: 'kader' }))).toEqual({});
    expect(k6(changed(0, { provider: 'dokter' }))).toEqual({});
  });

  it('draws the trimesters at 12/13 and 27/28 completed weeks', () => {
    const weeks = (...list: number[]) => list.map((gaWeeks, index) => on(`2026-0${index + 1}-10`, 'anc_visit', pregnancy('ibu-1', 'g-1'), { gaWeeks, provider: 'dokter' }));
    expect(k6(weeks(12, 13, 27, 28, 30, 34))).toEqual({ [`2026-06-10|${DESA}|`]: 1 });
    expect(k6(weeks(13, 13, 27, 28, 30, 34))).toEqual({});
    expect(k6(weeks(12, 13, 27, 27, 30, 34))).toEqual({});
  });
});
