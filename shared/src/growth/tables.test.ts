/** The figures are those that WHO publishes: each table, unfolded and written as it was published, has the same checksum. */
import { createHash } from 'node:crypto';
import { must } from '../basics/index.js';
import type { PublishedTable } from './published-table.js';
import { Reference } from './reference.js';
import { publishedTables } from './tables/index.js';

/** Last age or length of each published file, and the names of its columns. */
const X: Readonly<Record<string, readonly [last: number, column: string, position?: string]>> = {
  'weianthro.txt': [1826, 'age'],
  'lenanthro.txt': [1826, 'age', 'loh'],
  'bmianthro.txt': [1826, 'age', 'loh'],
  'hcanthro.txt': [1826, 'age'],
  'acanthro.txt': [1826, 'age'],
  'wflanthro.txt': [110, 'length', 'lorh'],
  'wfhanthro.txt': [120, 'height', 'lorh'],
  'wfawho2007.txt': [121, 'age'],
  'hfawho2007.txt': [229, 'age'],
  'bfawho2007.txt': [229, 'age'],
};

/** The files of 2007 keep their zeros at the end, the others do not. */
const written = (value: number, decimals: number, file: string): string => (file.includes('2007') ? value.toFixed(decimals) : String(value));
const positionAt = (file: string, x: number): string => (file === 'wfhanthro.txt' || (file !== 'wflanthro.txt' && x > 730) ? 'H' : 'L');

function publishedText(table: PublishedTable): string {
  const [last, column, position] = must(X[table.file], table.file);
  const reference = new Reference(table);
  const lines = [['sex', column, 'l', 'm', 's', ...(position ? [position] : [])].join('\t')];
  for (const sex of ['L', 'P'] as const) {
    for (let row = 0; table.first + row * table.step <= last + 1e-6; row++) {
      const x = Number((table.first + row * table.step).toFixed(1));
      const { l, m, s } = must(reference.at(sex, x), `${table.file} at ${x}`);
      expect(l).not.toBe(0);
      const figures = [l, m, s].map((value, i) => written(value, table.decimals[i] ?? 0, table.file));
      lines.push([sex === 'L' ? 1 : 2, x, ...figures, ...(position ? [positionAt(table.file, x)] : [])].join('\t'));
    }
    expect(reference.at(sex, last + table.step)).toBeNull();
    expect(reference.at(sex, table.first - table.step)).toBeNull();
  }
  return lines.map((line) => `${line}\r\n`).join('');
}

describe.each(Object.values(publishedTables).map((table) => ({ file: table.file, table })))('$file', ({ table }) => {
  it('is what WHO publishes, figure by figure, with no L of zero, which the formula could not bear', () => {
    expect(createHash('sha256').update(publishedText(table)).digest('hex')).toBe(table.sha256);
  });

  it('names its source', () => {
    expect(table.source).toMatch(/^WHO /);
  });
});

describe('a reference', () => {
  const reference = new Reference(publishedTables.weightForLength);

  it('draws a straight line between two rows', () => {
    const [low, high, middle] = [reference.at('P', 65), reference.at('P', 65.1), reference.at('P', 65.05)];
    expect(middle?.m).toBeCloseTo(((low?.m ?? 0) + (high?.m ?? 0)) / 2, 9);
    expect(middle?.s).toBeCloseTo(((low?.s ?? 0) + (high?.s ?? 0)) / 2, 9);
  });

  it('takes what floating point makes of a row for that row', () => {
    expect(reference.at('L', 65.1 + 0.7)).toEqual(reference.at('L', 65.8));
    expect(reference.at('L', 109.3 + 0.7)).toEqual(reference.at('L', 110));
  });
});
