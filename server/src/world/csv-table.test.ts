import { readCsv } from './csv-table.js';

const columns = { required: ['code', 'name'], optional: ['note'] };
const read = (text: string) => {
  const result = readCsv(text, columns);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const refusal = (text: string) => {
  const result = readCsv(text, columns);
  return result.ok ? null : result.error;
};

describe('reading a CSV file', () => {
  it('tolerates a byte order mark, semicolons, mixed line ends, quoted separators and empty lines', () => {
    const { rows } = read('\ufeffCode;name\r\n17.04;"Kaur; Bengkulu"\n\n17.05; Seluma \r\n');
    expect(rows.map((row) => [row.line, row.cell('code'), row.cell('name'), row.cell('note')])).toEqual([
      [2, '17.04', 'Kaur; Bengkulu', ''],
      [4, '17.05', 'Seluma', ''],
    ]);
  });

  it('names missing columns and refuses unknown and repeated ones', () => {
    expect(refusal('code,nama\n1,2\n')).toEqual([{ code: 'E_HEADER', pointer: 'line:1', hint: 'name' }]);
    expect(refusal('code,name,colour\n1,2,3\n')).toEqual([{ code: 'E_HEADER', pointer: 'line:1', hint: 'code, name, [note]' }]);
    expect(refusal('code,name,name\n1,2,3\n')).toHaveLength(1);
    expect(refusal('')).toEqual([{ code: 'E_HEADER', pointer: 'line:1', hint: 'code, name' }]);
  });

  it('sets a row with too few or too many cells aside and keeps the rest', () => {
    const { rows, bad } = read('code,name\n1,2,3\n4\n5,6\n');
    expect(bad.map(({ line, problem }) => [line, problem.code])).toEqual([[2, 'E_CSV'], [3, 'E_CSV']]);
    expect(rows.map((row) => row.cell('code'))).toEqual(['5']);
  });

  it('sets a row with characters aside that are no text', () => {
    const { rows, bad } = read('code,name\n1,a\u0000b\n2,"a\tb\nc"\n3,\u001b[31m\n');
    expect(bad.map(({ line, problem }) => [line, problem.code])).toEqual([[2, 'E_TEXT'], [5, 'E_TEXT']]);
    expect(rows.map((row) => row.cell('name'))).toEqual(['a\tb\nc']);
  });

  it('refuses a file whose quote is never closed, with its line', () => {
    expect(refusal('code,name\n1,2\n3,"4\n5,6\n')).toEqual([{ code: 'E_CSV', pointer: 'line:4' }]);
  });
});
