/** Every format: on the list, known by its own sample, and true to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childRow, childSheet, nikOfChild } from '@pantau/shared/testing';
import { codesIn, eventsIn, opened, readings, refusal } from '../../../../testing/files.js';
import { csvOf, workbookOf, type Rows } from '../../../../testing/workbook.js';
import type { ImportOptions, RegisterRow } from '../format.js';
import type { Mapping } from '../mapping.js';
import type { FileOrder } from '../read-file.js';
import { formats, tableFormats } from './index.js';

describe('the list', () => {
  it('holds every file of the folder', () => {
    const list = readFileSync(join(__dirname, 'index.ts'), 'utf8');
    const files = readdirSync(__dirname).filter((name) => /^(?!index)[^.]+\.ts$/.test(name));
    expect(files.filter((name) => !list.includes(`./${name.replace('.ts', '.js')}`))).toEqual([]);
    expect(new Set(formats.map(({ code }) => code)).size).toBe(formats.length);
  });

  it.each(tableFormats.map((format) => [format.code, format] as const))('%s is found out by its own sample, as text and as workbook', async (code, { sample, companion }) => {
    const options: ImportOptions = { indicator: 'anc_k1_akses', year: 2026 };
    const workbook = await workbookOf({ ...(companion && { Dasar: companion.sample }), Lembar: sample });
    for (const bytes of companion ? [workbook] : [csvOf(sample), workbook]) {
      expect(opened(bytes, { options }).head.format).toBe(code);
      expect([...readings(bytes, { options }).values()].map(({ kind }) => kind)).not.toContain('problems');
    }
  });

  it('a GeoJSON file needs no header', () => {
    const [format] = formats.filter(({ reads }) => reads === 'json');
    expect(opened(Buffer.from(String(format?.sample[0]?.[0]))).head).toMatchObject({ format: 'boundaries', makes: 'boundaries' });
    expect(refusal(Buffer.from('{}'), { format: 'eppgbm' })?.code).toBe('E_FORMAT');
  });
});

describe('header', () => {
  const child = childRow(1, { 'Desa/Kel': 'Selika' });

  it('is found below titles, whatever case, spaces, brackets or a wrong letter', () => {
    const bytes = csvOf([['judul'], [], ['NO.', 'nik ', 'NAMA BALITA', 'Jenis  Kelamin', 'TANGGAL LAHIR', 'Desa / Kelurahan', 'Tangal Pengukuran', 'BERAT (kg)', 'pb/tb'], [1, nikOfChild(1), 'Anak 1', 'L', '2024-02-03', 'Padang Leban', '2026-06-14', '9,1', '80']]);
    expect(eventsIn(readings(bytes).get(4))[0]?.body).toMatchObject({ occurredOn: '2026-06-14', data: { weightKg: 9.1, heightCm: 80, sex: 'L' } });
  });

  it('names what is missing', () => {
    const header = childSheet([child]).map((row) => row.filter((_, column) => column !== 18 && column !== 19));
    expect(refusal(csvOf(header))).toEqual({ code: 'E_HEADER', pointer: 'CSV!A4', hint: 'Tanggal Pengukuran, Berat' });
    expect(refusal(csvOf([['a', 'b'], [1, 2]]))).toEqual({ code: 'E_FORMAT', pointer: '/file' });
    expect(refusal(csvOf([['a', 'b'], [1, 2]]), { format: 'eppgbm' })).toMatchObject({ code: 'E_HEADER', hint: 'NIK, Nama, Tgl Lahir, Tanggal Pengukuran, Berat' });
    expect(refusal(csvOf([]))).toMatchObject({ code: 'E_FORMAT' });
  });

  it('is not looked for below the first rows', () => {
    expect(refusal(csvOf([...Array.from({ length: 15 }, () => ['x']), ...childSheet([child])]))?.code).toBe('E_FORMAT');
  });

  it('may come again on every page', () => {
    const rows = readings(csvOf([...childSheet([child]), ...childSheet([childRow(2, { 'Desa/Kel': 'Selika' })])]));
    expect([...rows].filter(([, { kind }]) => kind === 'events').map(([number]) => number)).toEqual([5, 10]);
    expect([...rows.values()].filter(({ kind }) => kind === 'problems')).toHaveLength(0);
  });

  it('of several sheets each is read that has it', async () => {
    const bytes = await workbookOf({ Mei: childSheet([child]), Catatan: [['isi', 'lain']], Juni: childSheet([child, child]) });
    expect(opened(bytes).head).toMatchObject({ sheets: ['Mei', 'Juni'], rows: 3 });
  });

  it('shows its columns with what they are read as', () => {
    const { columns } = opened(csvOf(childSheet([child]))).head;
    expect(columns.slice(0, 3)).toEqual([{ column: 'A', title: 'No', field: null }, { column: 'B', title: 'NIK', field: 'nik' }, { column: 'C', title: 'Nama', field: 'name' }]);
    expect(columns.find(({ title }) => title === 'ZS BB/U')?.field).toBeNull();
  });

  it('more rows than are read are refused', () => {
    const rows = (count: number): Rows => Array.from({ length: count }, () => child);
    expect(opened(csvOf(childSheet(rows(20_000)))).head.rows).toBe(20_000);
    expect(refusal(csvOf(childSheet(rows(20_001))))?.code).toBe('E_ROWS');
  });
});

describe('PWS', () => {
  const header = ['Desa', 'Sasaran', 'JAN', 'Peb-26', 'Maret 2026', '4', 'Jumlah'];
  const sheet = (...rows: Rows): Uint8Array => csvOf([['PWS K1 AKSES'], ['TAHUN 2026'], header, ...rows]);
  const within = { options: { place: 'puskesmas:17.04.02' } };

  it('every filled cell is a total of its village and month', () => {
    const rows = readings(sheet(['Padang Leban', 80, 4, 0, null, '7', 11], ['JUMLAH', 160, 4, 0, 0, 7, 11]), within);
    expect(eventsIn(rows.get(4)).map(({ subject, body }) => [subject.key, body.occurredOn, body.data])).toEqual(
      [['01', 4], ['02', 0], ['04', 7]].map(([month, numerator]) => ['puskesmas:17.04.02', `2026-${month}-01`, { indicator: 'anc_k1_akses', area: '17.04.02.2012', month: `2026-${month}`, numerator }]),
    );
    expect(rows.get(5)).toEqual({ kind: 'none' });
  });

  it('names the cell that is no count', () => {
    expect(codesIn(readings(sheet(['Padang Leban', 80, '4,5', -1, 'x', 7, 11]), within).get(4))).toEqual(['E_TYPE@2', 'E_RANGE@3', 'E_TYPE@4']);
  });

  it('asks for indicator and year where no title says so; what the sender says comes first', () => {
    const bare = csvOf([header.map((title) => title.replace(' 2026', '')), ['Padang Leban', 80, 4, 0, 1, 7, 11]]);
    expect(refusal(bare)).toMatchObject({ code: 'E_OPTION', pointer: '/indicator' });
    expect(refusal(bare, { options: { indicator: 'idl' } })).toMatchObject({ code: 'E_OPTION', pointer: '/year' });
    expect(refusal(bare, { options: { indicator: 'tidak_ada', year: 2026 } })).toMatchObject({ code: 'E_OPTION', pointer: '/indicator' });
    const told = readings(sheet(['Padang Leban', 80, 4, null, null, null, null]), { options: { indicator: 'idl', year: 2025 } });
    expect(eventsIn(told.get(4))[0]?.body.data).toMatchObject({ indicator: 'idl', month: '2025-01' });
  });
});

describe('lists of places', () => {
  const rowsOf = (bytes: Uint8Array, more: Partial<FileOrder> = {}): RegisterRow[] => [...readings(bytes, more).values()].flatMap((reading) => (reading.kind === 'rows' ? reading.rows : []));

  it('of areas: level and parent follow from the code', () => {
    expect(rowsOf(csvOf([['Kode', 'Nama'], ['1704022010', 'Selika'], ['17.04', 'Kaur']]))).toEqual([
      { code: '1704022010', name: 'Selika', level: 'desa', parent_code: '17.04.02', valid_from: '', valid_to: '', replaced_by: '' },
      { code: '17.04', name: 'Kaur', level: 'kabupaten', parent_code: '17', valid_from: '', valid_to: '', replaced_by: '' },
    ]);
  });

  it('of sasaran: draft is told by the row or by the sender', () => {
    const bytes = csvOf([['area_code', 'group', 'year', 'value', 'status'], ['17.04.02.2010', 'bumil', 2026, 24, null], ['17.04.02.2010', 'bulin', 2026, 23, 'ditetapkan']]);
    expect(rowsOf(bytes, { options: { draft: true } }).map(({ status, basis }) => [status, basis])).toEqual([['draft', 'proyeksi'], ['ditetapkan', 'proyeksi']]);
  });

  describe('of sasaran by village', () => {
    const values = (group: string, rows: readonly RegisterRow[]) => Object.fromEntries(rows.flatMap(({ group: own, area_code: area = '', value }) => (own === group ? [[area, value]] : [])));
    const table = (...rows: Rows) => csvOf([['Sasaran 2026'], ['Kode', 'Kecamatan', 'Desa', 'Penduduk', 'CBR', 'Bumil', 'Sumber'], ...rows]);
    const [first, second] = [[null, 'Tanjung Kemuning', 'Selika', 2815, '20,1', null, 'SK 1'], [null, 'Tanjung Kemuning', 'Padang Leban', 1000, '20,1', null, 'SK 1']] as const;

    it('counts mothers and newborns by birth rate, rounded half up', () => {
      const rows = rowsOf(table(first, second));
      expect(values('bumil', rows)).toEqual({ '17.04.02.2010': '62', '17.04.02.2012': '22' });
      expect(values('bulin', rows)).toEqual({ '17.04.02.2010': '59', '17.04.02.2012': '21' });
      expect(values('lahir_hidup', rows)).toEqual({ '17.04.02.2010': '57', '17.04.02.2012': '20' });
      expect(values('penduduk', rows)).toEqual({ '17.04.02.2010': '2815', '17.04.02.2012': '1000' });
      expect(rows.filter(({ group }) => group === 'bumil').map(({ source, year }) => [source, year])).toEqual([['SK 1; rumus CBR', '2026'], ['SK 1; rumus CBR', '2026']]);
    });

    it('adds up to the decree, by largest remainder; the total is kept where it names an area or unit', () => {
      const rows = rowsOf(table(first, second, ['Jumlah', null, null, null, null, 86, 'SK 1']));
      expect(values('bumil', rows)).toEqual({ '17.04.02.2010': '63', '17.04.02.2012': '23' });
      const named = rowsOf(table(first, second, ['puskesmas:17.04.02', null, null, null, null, 86, 'SK 1']));
      expect(values('bumil', named)).toEqual({ '17.04.02.2010': '63', '17.04.02.2012': '23', 'puskesmas:17.04.02': '86' });
    });

    it('a value that somebody entered stays', () => {
      const rows = rowsOf(table([null, 'Tanjung Kemuning', 'Selika', 2815, '20,1', 70, 'SK 1'], second, ['Jumlah', null, null, null, null, 95, 'SK 1']));
      expect(values('bumil', rows)).toEqual({ '17.04.02.2010': '70', '17.04.02.2012': '25' });
    });
  });
});

describe('a mapping', () => {
  const mapping: Mapping = {
    name: 'kohort', type: 'anc_visit', source: 'kohort-ibu',
    columns: { 'subject.nik': 'NIK Ibu', 'subject.name': 'Nama Ibu', 'subject.birthDate': 'Lahir', occurredOn: 'Tgl Kunjungan', 'residence.desa': 'Desa', 'servedAt.unit': 'Posyandu', 'data.gaWeeks': 'UK', 'data.sbp': 'TD', 'data.dbp': 'TD', 'data.usg': 'USG' },
    constants: { 'data.provider': 'bidan' },
  };
  const table = (...rows: Rows) => csvOf([['nik ibu', 'nama ibu', 'lahir', 'tgl kunjungan', 'desa', 'posyandu', 'uk', 'td', 'usg'], ...rows]);
  const within = { mapping, options: { place: '17.04.02' } };

  it('makes events of somebody’s own table', () => {
    const [event] = eventsIn(readings(table(['9901014101900001', 'Ibu 1', '01/02/1990', '14/06/2026', 'Selika', 'melati', '11', '140/ 90', 'Ya']), within).get(2));
    expect(event).toMatchObject({
      subject: { kind: 'pregnancy', person: { nik: '9901014101900001' } },
      body: { type: 'anc_visit', occurredOn: '2026-06-14', residence: { desa: '17.04.02.2010' }, servedAt: { unit: 'posyandu:melati-1' }, data: { gaWeeks: 11, sbp: 140, dbp: 90, usg: true, provider: 'bidan' }, identity: { name: 'Ibu 1', nik: '9901014101900001', birthDate: '1990-02-01' } },
    });
    expect(event?.columns).toMatchObject({ '/data/sbp': 7, '/data/dbp': 7, '/occurredOn': 3, '/subject/key': 0 });
  });

  it('names what it cannot read', () => {
    expect(codesIn(readings(table([null, 'Ibu 2', null, '14/06/2026', 'Selika', null, 'sebelas', '140', 'mungkin']), within).get(2)).sort()).toEqual(['E_REQUIRED@0', 'E_TYPE@6', 'E_TYPE@7', 'E_TYPE@8']);
  });

  it('is refused where its columns are not there', () => {
    expect(refusal(csvOf([['NIK Ibu', 'Nama Ibu', 'Lahir', 'UK']]), within)).toMatchObject({ code: 'E_HEADER', hint: 'Tgl Kunjungan, Desa, Posyandu, TD, USG' });
  });
});
