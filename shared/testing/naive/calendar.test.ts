/** The calendar reckoned from scratch agrees with the one of the product. */
import { addDays, addMonths, daysBetween } from '@pantau/shared/period';
import { daysAfter, daysFrom, monthsAfter } from './calendar.js';

describe('the second calendar', () => {
  it('clamps at month end, over leap years and year ends', () => {
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2028-01-31', 1)).toBe('2028-02-29');
    expect(monthsAfter('2024-02-29', 60)).toBe('2029-02-28');
    expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  });

  it('counts days over month ends', () => {
    expect(daysAfter('2026-02-27', 2)).toBe('2026-03-01');
    expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysFrom('2028-02-28', '2028-03-01')).toBe(2);
  });

  it('agrees with the calendar of the product on every day of three years', () => {
    for (let day = '2026-12-01'; day < '2029-12-01'; day = daysAfter(day, 1)) {
      expect(addDays(day, 17)).toBe(daysAfter(day, 17));
      expect([1, 3, 12, 60].map((months) => addMonths(day, months))).toEqual([1, 3, 12, 60].map((months) => monthsAfter(day, months)));
      expect(daysBetween('2026-12-01', day)).toBe(daysFrom('2026-12-01', day));
    }
  });
});
