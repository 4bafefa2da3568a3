import type { Zone } from '../period/index.js';
import { frameOf } from './index.js';

const frame = (period: string, now: string, zone: Zone = 'Asia/Jakarta') => frameOf({ period, zone, now: Date.parse(now), closingDay: 6 });
const days = ({ windows }: ReturnType<typeof frame>) => Object.fromEntries(Object.entries(windows).map(([name, { first, last }]) => [name, `${first} ${last}`]));

describe('the time frame of a month', () => {
  it('of the past holds whole months', () => {
    const september = frame('2026-09', '2026-10-20T00:00:00Z');
    expect(days(september)).toEqual({ own: '2026-09-01 2026-09-30', cumulative: '2026-01-01 2026-09-30', before: '2026-08-01 2026-08-31' });
    expect(september.windows.cumulative.whole).toHaveLength(9);
    expect([september.progress, september.runningDay, september.closed]).toEqual([{ done: 9, of: 12 }, null, true]);
  });

  it('that runs holds the days so far, and as many of the month before', () => {
    expect(days(frame('2026-10', '2026-10-14T00:00:00Z'))).toEqual({ own: '2026-10-01 2026-10-14', cumulative: '2026-01-01 2026-10-14', before: '2026-09-01 2026-09-14' });
    expect(days(frame('2026-03', '2026-03-31T00:00:00Z')).before).toBe('2026-02-01 2026-02-28');
    expect(frame('2026-10', '2026-10-14T00:00:00Z').progress).toEqual({ done: 9 * 31 + 14, of: 12 * 31 });
  });

  it('turns at local midnight', () => {
    const at = (zone: Zone) => frame('2026-10', '2026-10-14T15:30:00Z', zone).runningDay;
    expect([at('Asia/Jakarta'), at('Asia/Makassar'), at('Asia/Jayapura')]).toEqual([14, 14, 15]);
  });

  it('of January looks back at December', () => {
    const january = frame('2026-01', '2026-03-01T00:00:00Z');
    expect([days(january).before, january.periodBefore, january.yearBefore]).toEqual(['2025-12-01 2025-12-31', '2025-12', 2025]);
  });

  it('closes on the sixth of the next month, local time', () => {
    expect(frame('2026-12', '2027-01-05T16:59:59.999Z').closed).toBe(false);
    expect(frame('2026-12', '2027-01-05T17:00:00Z').closed).toBe(true);
  });

  it('ahead of today holds no days', () => {
    const { ahead, windows } = frame('2026-12', '2026-10-14T00:00:00Z');
    expect([ahead, windows.own.whole, windows.own.parts]).toEqual([true, [], []]);
  });
});

describe('the time frame of a week', () => {
  it('runs from Sunday to Saturday and closes when it is over', () => {
    const week = frame('2026-W35', '2026-09-03T00:00:00Z');
    expect(days(week)).toEqual({ own: '2026-08-30 2026-09-03', cumulative: '2026-01-01 2026-09-03', before: '2026-08-23 2026-08-27' });
    expect([week.runningDay, week.closed, week.progress, week.periodBefore]).toEqual([5, false, null, '2026-W34']);
    expect(frame('2026-W35', '2026-09-05T17:00:00Z').closed).toBe(true);
  });

  it('that begins in the old year counts its own days', () => {
    expect(days(frame('2024-W01', '2024-03-01T00:00:00Z')).cumulative).toBe('2023-12-31 2024-01-06');
  });
});
