/** Single cells, in every spelling that registers were seen to use. */
import { dayIn } from './day-cell.js';
import { decimalIn, wholeIn } from './decimal-cell.js';
import { monthNamed } from './months.js';
import { nikIn } from './nik-cell.js';
import { squeezed, textIn } from './text-cell.js';

describe('a text', () => {
  it.each([['', ''], ['-', ''], ['–', ''], ['NULL', ''], ['n/a', ''], [" '9901 ", '9901'], ['a  \u00a0b', 'a b'], ['-5', '-5'], ['0', '0']])('%p says %p', (text, said) => {
    expect(textIn({ kind: 'text', text: text.trim() })).toBe(said);
  });
  it('an empty cell says nothing', () => expect(textIn(undefined)).toBe(''));
  it('titles are compared by letters and digits', () => expect(['BB/U', ' bb u', 'Désa/Kel.'].map(squeezed)).toEqual(['bbu', 'bbu', 'desakel']));
});

describe('a day', () => {
  it.each([
    ['2026-06-14', '2026-06-14'], ['2026/6/4', '2026-06-04'], ['14/06/2026', '2026-06-14'], ['14-06-2026', '2026-06-14'], ['4.6.2026', '2026-06-04'],
    ['2026-06-14 08:15:00', '2026-06-14'], ['2026-06-14T00:00:00.000Z', '2026-06-14'], ['14/06/2026 08.15', '2026-06-14'],
    ['45000', '2023-03-15'], ['45000.99', '2023-03-15'], ['46187', '2026-06-14'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (text, day) => expect(dayIn(text, false)).toBe(day));

  it('counts from 1904 where the workbook does', () => expect(dayIn('44725', true)).toBe('2026-06-14'));

  it.each(['2024-02-31', '31/02/2024', '06/14/2026', '14/06/26', '2026', '1', '100000', 'besok', '2026-06', '0000-00-00', '14 Juni 2026'])('%s is none', (text) => expect(dayIn(text, false)).toBeNull());
});

describe('a number', () => {
  it.each([
    ['9,1', 9.1], ['9.1', 9.1], ['94.09999999999999', 94.1], ['13,2 kg', 13.2], ['80,2cm', 80.2], ['-0,5', -0.5], ['1.234,5', 1234.5], ['1,234.5', 1234.5], ['1.234.567,8', 1_234_567.8],
    ['2900', 2900], ['1E+2', 100], ['7.9000000000000004', 7.9],
  ])('%s is %d', (text, number) => expect(decimalIn(text)).toBe(number));
  it.each(['', 'abc', '1,2,3', '12:5', '--1', '1.2.3', '9,1,', '0x10', 'Infinity'])('%p is none', (text) => expect(decimalIn(text)).toBeNull());
  it.each([['12', 12], ['1.234', 1234], ['1,234', 1234], ['12.0', 12], ['0', 0]])('%s is %d, whole', (text, number) => expect(wholeIn(text)).toBe(number));
  it.each(['1,5', '1.23', 'x', ''])('%p is not whole', (text) => expect(wholeIn(text)).toBeNull());
});

describe('a NIK', () => {
  it.each(['9901011203230001', '9901 0112 0323 0001', '9901014308240002'])('%s is one', (text) => expect(nikIn(text, false)).toEqual({ kind: 'nik', nik: text.replaceAll(' ', '') }));
  it('is one as a number with all its digits', () => expect(nikIn('9901011203230001', true).kind).toBe('nik'));
  it.each(['3.30115E+15', '9,90101E+15', '9901010000000000.0', '9901010000000000', '9.90101120323E+15'])('%s has lost its last digits', (text) => expect(nikIn(text, false)).toEqual({ kind: 'damaged' }));
  it('a number that ends in 0 may have lost its last digit, a text has not', () => {
    expect([nikIn('9901011203230010', true).kind, nikIn('9901011203230010', false).kind]).toEqual(['damaged', 'nik']);
  });
  it.each(['990101120323001', '99010112032300011', '9901013203230001', '9901011213230001', '99O1011203230001', 'tidak ada'])('%s is none', (text) => expect(nikIn(text, false)).toEqual({ kind: 'unusable' }));
  it.each(['', '0', '0000000000000000'])('%p says that there is none', (text) => expect(nikIn(text, false)).toEqual({ kind: 'none' }));
});

it.each([['Januari', 1], ['PEBRUARI', 2], ['Agt', 8], ['Nop-26', 11], ['DES 2026', 12], ['mei', 5]])('%s is month %d', (text, month) => expect(monthNamed(text)).toBe(month));
it.each(['Jumlah', 'Minggu 1', '13', ''])('%p names no month', (text) => expect(monthNamed(text)).toBeNull());
