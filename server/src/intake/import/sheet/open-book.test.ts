/** Files as people send them, good and hostile: what their cells say, or why they are refused. */
import readWorkbook from 'read-excel-file/node';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { workbookOf, type Rows } from '../../../../testing/workbook.js';
import { addressOf, columnName, placeOf } from './cell.js';
import { openBook } from './open-book.js';

const opened = (bytes: Uint8Array) => {
  const book = openBook(bytes);
  if (!book.ok || book.value.kind !== 'sheets') throw new Error(book.ok ? 'JSON' : book.error.code);
  return book.value;
};
const refusal = (bytes: Uint8Array) => {
  const book = openBook(bytes);
  return book.ok ? null : book.error;
};
/** The cells of the first sheet as plain text, empty ones as ''. */
const texts = (bytes: Uint8Array) => opened(bytes).sheets[0]?.rows.map(({ number, cells }) => [number, ...Array.from(cells, (cell) => cell?.text ?? '')]);
const csv = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

/** A workbook with some of its parts written anew. */
function altered(workbook: Uint8Array, change: (parts: Zippable & Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(workbook);
  change(parts);
  return zipSync(parts);
}
const rewritten = (workbook: Uint8Array, part: string, change: (xml: string) => string) =>
  altered(workbook, (parts) => {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  });
const SHEET = 'xl/worksheets/sheet1.xml';
const rows: Rows = [
  ['No', 'Nama', 'Berat'],
  [1, 'Anak 1', 9.1],
  [],
  [2, 'Anak 2 <b> & "x"', 10],
];
let plain: Uint8Array;

beforeAll(async () => {
  plain = await workbookOf({ Data: rows });
});

describe('addresses', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %d is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(placeOf(`${name}7`)).toEqual({ column: index, row: 7 });
  });
  it('names sheet, column and row', () => expect(addressOf('Sheet1', 1, 17)).toBe('Sheet1!B17'));
  it.each(['', '7', 'b7', 'A0x', 'ABCD1', 'A12345678'])('%p is none', (text) => expect(placeOf(text)).toBeNull());
});

describe('a workbook', () => {
  it('keeps numbers of rows, texts and the digits of numbers', () => {
    expect(texts(plain)).toEqual([[1, 'No', 'Nama', 'Berat'], [2, '1', 'Anak 1', '9.1'], [4, '2', 'Anak 2 <b> & "x"', '10']]);
    expect(opened(plain).sheets[0]?.rows[1]?.cells.map((cell) => cell?.kind)).toEqual(['number', 'text', 'number']);
  });

  it('shows the same cells as another reader', async () => {
    const wide: Rows = Array.from({ length: 200 }, (_, row) => Array.from({ length: 30 }, (_cell, column) => ((row + column) % 7 === 0 ? null : column % 3 ? `teks ${row} ${column}` : row * 1.5 + column)));
    const bytes = await workbookOf({ Satu: wide, Dua: rows });
    const others = await readWorkbook(Buffer.from(bytes));
    expect(opened(bytes).sheets.map(({ name }) => name)).toEqual(others.map(({ sheet }) => sheet));
    for (const [index, { data }] of others.entries()) {
      const ours = opened(bytes).sheets[index]?.rows ?? [];
      for (const { number, cells } of ours) {
        const other = (data[number - 1] ?? []) as (string | number | null)[];
        expect(other.map((value) => (value === null ? null : String(value)))).toEqual(Array.from(other, (_value, column) => cells[column]?.text ?? null));
      }
      expect(ours.map(({ number }) => number)).toEqual(data.flatMap((row, at) => ((row as unknown[]).some((value) => value !== null) ? [at + 1] : [])));
    }
  });

  it('tells formulas and errors apart from values, and shows neither', () => {
    const bytes = rewritten(plain, SHEET, (xml) => xml.replace(/(<c r="C2"[^>]*>)<v>9\.1<\/v>/, '$1<f>1+1</f><v>2</v>').replace(/<c r="C4"[^>]*><v>10<\/v>/, '<c r="C4" t="e"><v>#N/A</v>'));
    const cells = opened(bytes).sheets[0]?.rows.flatMap((row) => row.cells[2] ?? []);
    expect(cells).toEqual([{ kind: 'text', text: 'Berat' }, { kind: 'formula', text: '' }, { kind: 'error', text: '' }]);
  });

  it('names merged cells', () => {
    const bytes = rewritten(plain, SHEET, (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>'));
    expect(opened(bytes).sheets[0]?.merges).toEqual([{ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 2 }]);
  });

  it('reads cells and rows without addresses, inline texts, prefixes and the 1904 system', () => {
    const bytes = altered(plain, (parts) => {
      parts[SHEET] = strToU8('<x:worksheet xmlns:x="s"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a_x0041_</x:t><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c><x:c/><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>');
      parts['xl/workbook.xml'] = strToU8(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>'));
    });
    expect(texts(bytes)).toEqual([[1, 'aA', '', '1'], [2, 'TRUE']]);
    expect(opened(bytes).sheets[0]?.from1904).toBe(true);
  });

  it('leaves hidden sheets out', async () => {
    const two = await workbookOf({ Data: rows, Rahasia: rows });
    const bytes = rewritten(two, 'xl/workbook.xml', (xml) => xml.replace('name="Rahasia"', 'name="Rahasia" state="hidden"'));
    expect(opened(bytes).sheets.map(({ name }) => name)).toEqual(['Data']);
  });

  it('is refused with more rows or columns than are read', async () => {
    const long = await workbookOf({ Data: Array.from({ length: 20_020 }, (_, row) => [row]) });
    expect(refusal(long)).toEqual({ code: 'E_ROWS', pointer: 'Data' });
    expect(refusal(rewritten(plain, SHEET, (xml) => xml.replaceAll('r="C2"', 'r="XFD2"')))).toEqual({ code: 'E_ROWS', pointer: 'Data' });
  });
});

describe('hostile archives', () => {
  it('a bomb is refused before it is unpacked', () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    const bomb = altered(plain, (parts) => void (parts['xl/sharedStrings.xml'] = zeros));
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(refusal(bomb)?.code).toBe('E_UNPACKED');
  });

  it('a part that lies about its size grows no further than it said', () => {
    const bomb = Buffer.from(altered(plain, (parts) => void (parts['xl/sharedStrings.xml'] = new Uint8Array(60 * 1024 * 1024))));
    const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), bomb.lastIndexOf('xl/sharedStrings.xml') - 60);
    bomb.writeUInt32LE(10, entry + 24);
    expect(refusal(bomb)?.code).toBe('E_ARCHIVE');
  });

  it.each(['../keluar.xml', '/etc/x.xml', 'xl\\..\\x.xml', 'c:/x.xml', 'xl/../../x.xml'])('a part named %s is refused', (name) => {
    expect(refusal(altered(plain, (parts) => void (parts[name] = strToU8('x'))))?.code).toBe('E_ARCHIVE');
  });

  it('so are too many parts, broken XML, entities and half an archive', () => {
    const crowd = altered(plain, (parts) => {
      for (let index = 0; index < 300; index++) parts[`xl/p${index}.xml`] = strToU8('x');
    });
    expect(refusal(crowd)?.code).toBe('E_ARCHIVE');
    expect(refusal(rewritten(plain, SHEET, (xml) => xml.slice(0, -40)))?.code).toBe('E_ARCHIVE');
    expect(refusal(rewritten(plain, SHEET, (xml) => `<!DOCTYPE w [<!ENTITY a "b">]>${xml}`))?.code).toBe('E_ARCHIVE');
    expect(refusal(plain.slice(0, plain.byteLength / 2))?.code).toBe('E_ARCHIVE');
  });

  it.each(['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'xl/macrosheets/sheet1.xml', 'xl/workbook.bin', 'content.xml'])('%s makes it another kind of file', (part) => {
    expect(refusal(altered(plain, (parts) => void (parts[part] = strToU8('<x/>'))))?.code).toBe('E_FILE_TYPE');
  });

  it('a macro type without macro parts is one too', () => {
    expect(refusal(rewritten(plain, '[Content_Types].xml', (xml) => xml.replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main')))?.code).toBe('E_FILE_TYPE');
  });
});

describe('other files under the name of a table', () => {
  it.each([
    ['PDF', csv('%PDF-1.7 …'), 'PDF'],
    ['old .xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), '.xls -> .xlsx'],
    ['HTML', csv('\ufeff <html><table>'), 'HTML -> .xlsx'],
    ['Excel 2003 XML', csv('<?xml version="1.0"?><Workbook>'), 'HTML -> .xlsx'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'PNG'],
    ['bytes', Buffer.from('00010203', 'hex'), '.xlsx, .csv, .geojson'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), '.xlsx'],
  ])('%s is told and refused', (_name, bytes, hint) => {
    expect(refusal(bytes)).toEqual({ code: 'E_FILE_TYPE', pointer: '/file', hint });
  });

  it('a file above the limit is not looked at', () => {
    expect(refusal(new Uint8Array(20 * 1024 * 1024 + 1))?.code).toBe('E_FILE_SIZE');
  });
});

describe('a text file', () => {
  it.each([
    ['comma', 'a,b\n1,"2,5"\n'],
    ['semicolon with decimal commas', 'a;b\n1;2,5\n'],
    ['tab', 'a\tb\n1\t2,5\n'],
    ['byte order mark and CRLF', '\ufeffa,b\r\n1,"2,5"\r\n'],
  ])('%s', (_name, text) => {
    expect(texts(csv(text))).toEqual([[1, 'a', 'b'], [2, '1', '2,5']]);
  });

  it('mixed line ends, empty lines and a named separator keep the numbers of rows', () => {
    expect(texts(csv('a,b\r\n\n1,2\r3,4\n,,\n5,6'))).toEqual([[1, 'a', 'b'], [3, '1', '2'], [4, '3', '4'], [6, '5', '6']]);
    expect(texts(csv('sep=;\r\na;b\r\n1;2'))).toEqual([[2, 'a', 'b'], [3, '1', '2']]);
  });

  it('windows-1252 is read and said; UTF-16 is read', () => {
    const old = opened(csv('nama\ncaf\u00e9 \u0096 x\n', 'latin1'));
    expect(old.notices).toEqual(['windows_1252']);
    expect(old.sheets[0]?.rows[1]?.cells[0]?.text).toBe('café – x');
    expect(texts(csv('\ufeffa\tb\n', 'utf16le'))).toEqual([[1, 'a', 'b']]);
  });

  it('names the line where a quote was left open, whatever follows', () => {
    const lines = Array.from({ length: 12_000 }, (_, index) => (index === 8_999 ? '1,"abc' : `${index},x`));
    expect(refusal(csv(lines.join('\n')))).toEqual({ code: 'E_CSV', pointer: 'line:9000' });
    expect(refusal(csv([...lines, '1,"x"'].join('\n')))).toEqual({ code: 'E_CSV', pointer: 'line:9000' });
  });

  it('is refused with too many rows, lines or columns', () => {
    expect(refusal(csv(`a\n${'1\n'.repeat(20_100)}`))?.code).toBe('E_ROWS');
    expect(refusal(csv('\n'.repeat(300_000)))?.code).toBe('E_ROWS');
    expect(refusal(csv(`${'a,'.repeat(101)}b\n`))?.code).toBe('E_ROWS');
  });

  it('an object is JSON', () => {
    expect(openBook(csv('\ufeff {"type":"FeatureCollection"}'))).toEqual({ ok: true, value: { kind: 'json' } });
  });
});
