import { textOf } from './problem.js';

const told = (pointer: string): string => textOf({ code: 'E_UNKNOWN_FIELD', pointer }, 'id').pointer;

describe('the pointer of a problem', () => {
  it.each(['', '/events/12/subject/key', '/events/499/data/newborns/0/weightG', '/__proto__', 'line:17', 'Sheet1!B17', 'byte:123456789'])('tells places: %s', (pointer) => {
    expect(told(pointer)).toBe(pointer);
  });

  it.each([
    ['/events/0/9904024107900001', '/events/0/…'],
    ['/events/0/data/nik9904024107900001', '/events/0/data/…'],
    ['/events/0/12345678', '/events/0/…'],
    ['/events/0/Siti Kenari', '/events/0/…'],
    ['/events/0/0812-3456', '/events/0/…'],
    ['/events/0/Kenari', '/events/0/…'],
    ['/events/0/jalan~1kenari', '/events/0/…'],
    [`/events/0/${'x'.repeat(41)}/gaWeeks`, '/events/0/…/gaWeeks'],
  ])('hides what is no field name: %s', (pointer, hidden) => {
    expect(told(pointer)).toBe(hidden);
  });
});
