import fc from 'fast-check';
import { keptOf } from './kept.js';

const at = (text: string): Date => new Date(`${text}Z`);
const days = (from: string, count: number): Date[] => Array.from({ length: count }, (_, day) => new Date(at(`${from}T01:00:00`).getTime() + day * 86_400_000));
const told = (dates: readonly Date[]): string[] => [...keptOf(dates)].map((date) => date.toISOString().slice(0, 13)).sort((a, b) => (a < b ? -1 : 1));

describe('which backups are kept', () => {
  it('is seven days, four weeks and twelve months of two years of nights', () => {
    expect(told(days('2025-01-01', 730))).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'],
      ...['2026-12-13', '2026-12-20', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
    ].map((day) => `${day}T01`));
  });

  it('is the newest of a day, and of a week that turns on Monday', () => {
    expect(told([at('2026-11-22T01:00:00'), at('2026-11-22T20:00:00')])).toEqual(['2026-11-22T20']);
    const sundayAndMonday = days('2026-11-22', 2);
    expect(sundayAndMonday.map((day) => day.getUTCDay())).toEqual([0, 1]);
    expect(told([...days('2026-11-23', 7), ...sundayAndMonday])).toContain('2026-11-22T01');
  });

  it('is never nothing, never more than the rule, and does not change when it is asked again', () => {
    const moments = fc.array(fc.date({ min: at('2020-01-01T00:00:00'), max: at('2030-01-01T00:00:00'), noInvalidDate: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(moments, (times) => {
        const kept = keptOf(times);
        expect(kept.size).toBeGreaterThan(0);
        expect(kept.size).toBeLessThanOrEqual(23);
        expect(Math.max(...[...kept].map(Number))).toBe(Math.max(...times.map(Number)));
        expect(keptOf([...kept])).toEqual(kept);
      }),
    );
  });
});
