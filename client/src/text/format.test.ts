/** Numbers and dates as the forms write them, in both languages. */
import { ageParts, DASH, formatsOf } from './format.js';

const id = formatsOf('id');
const en = formatsOf('en');
const instant = Date.parse('2026-10-15T02:42:00Z');

describe('numbers', () => {
  it('takes decimal comma and thousands point in Indonesian, the other way round in English', () => {
    expect(id.count(2860)).toBe('2.860');
    expect(id.decimal(65.84, 1)).toBe('65,8');
    expect(en.count(2860)).toBe('2,860');
    expect(en.decimal(65.84, 1)).toBe('65.8');
  });

  it('keeps the decimals of a column, and drops those of a line that say nothing', () => {
    expect(id.decimal(66, 1)).toBe('66,0');
    expect(id.short(60)).toBe('60');
    expect(id.short(67.5)).toBe('67,5');
  });

  it('shows what is not known as a dash, never as zero', () => {
    expect([id.count(null), id.decimal(null, 1), id.short(null)]).toEqual([DASH, DASH, DASH]);
    expect(id.count(0)).toBe('0');
  });

  it('writes a true minus', () => {
    expect([id.signed(26), id.signed(-1)]).toEqual(['+26', '−1']);
  });
});

describe('dates', () => {
  it('names months', () => {
    expect([id.month('2026-09'), id.monthShort('2026-08'), id.monthLetter('2026-10')]).toEqual(['September 2026', 'Agu', 'O']);
    expect(en.month('2026-05')).toBe('May 2026');
  });

  it('leaves an epi week as it is', () => {
    expect(id.month('2026-W37')).toBe('2026-W37');
  });

  it('writes a day, and an instant at its place', () => {
    expect(id.day('2026-10-05')).toBe('5 Okt 2026');
    expect(id.dayTime(instant, 'Asia/Jakarta')).toBe('15 Okt 2026 09.42');
    expect(id.time(instant, 'Asia/Jayapura')).toBe('11.42');
    expect(en.dayTime(instant, 'Asia/Jakarta')).toBe('15 Oct 2026 09:42');
  });
});

it('tells an age in the largest unit that still says something', () => {
  expect(ageParts(4.9)).toEqual({ key: 'seconds', values: { n: 4, h: 0, m: 0 } });
  expect(ageParts(12 * 60 + 59)).toMatchObject({ key: 'minutes', values: { n: 12 } });
  expect(ageParts(3 * 3600 + 32 * 60)).toMatchObject({ key: 'hours', values: { h: 3, m: 32 } });
});
