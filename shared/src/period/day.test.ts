import { addMonths, closesAt, daysBetween, epiWeekEnd, epiWeekOf, epiWeekStart, firstOpenDay, isDay, isEpiWeek, localDay, monthsBetween, zoneOfCode } from './index.js';

describe('days', () => {
  it('clamps at month end when months are added', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('refuses what is no day of the calendar', () => {
    expect(['2026-02-30', '2026-2-3', '31-02-2026', ''].map(isDay)).toEqual([false, false, false, false]);
    expect(isDay('2024-02-29')).toBe(true);
  });

  it('counts completed months', () => {
    expect(monthsBetween('2026-01-31', '2026-02-27')).toBe(0);
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  });
});

describe('epi weeks', () => {
  it('run from Sunday to Saturday and belong to the year of most of their days', () => {
    expect(epiWeekOf('2026-01-03')).toBe('2025-W53');
    expect(epiWeekOf('2026-01-04')).toBe('2026-W01');
    expect([epiWeekStart('2026-W37'), epiWeekEnd('2026-W37')]).toEqual(['2026-09-13', '2026-09-20']);
    expect([isEpiWeek('2026-W53'), isEpiWeek('2025-W53')]).toEqual([false, true]);
  });
});

describe('zones', () => {
  it.each([
    ['17.04', '2026-09-14T16:59:59Z', '2026-09-14'],
    ['17.04', '2026-09-14T17:00:00Z', '2026-09-15'],
    ['52.01', '2026-09-14T15:59:59Z', '2026-09-14'],
    ['52.01', '2026-09-14T16:00:00Z', '2026-09-15'],
    ['94.71', '2026-09-14T14:59:59Z', '2026-09-14'],
    ['94.71', '2026-09-14T15:00:00Z', '2026-09-15'],
  ])('puts an instant at %s %s on the local day %s', (code, instant, day) => {
    expect(localDay(Date.parse(instant), zoneOfCode(code))).toBe(day);
  });

  it('closes a month at local midnight of the closing day', () => {
    expect(new Date(closesAt('2026-12', 'Asia/Jakarta', 6)).toISOString()).toBe('2027-01-05T17:00:00.000Z');
  });

  it.each([1, 6, 28])('has the month after the last closed one as the first open one, closing on day %i', (closingDay) => {
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const) {
      const closing = closesAt('2026-12', zone, closingDay);
      expect([closing - 1, closing].map((instant) => firstOpenDay(instant, zone, closingDay))).toEqual(['2026-12-01', '2027-01-01']);
    }
  });
});
