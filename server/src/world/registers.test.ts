import { rmSync } from 'node:fs';
import { Store, type Commit } from '../store/index.js';
import { tempFolder } from '../../testing/temp-store.js';
import { putCsv, type PutAnswer, type Register } from './register.js';
import { areaRegister, sasaranRegister, targetRegister, unitRegister } from './registers.js';

const AT = Date.parse('2026-09-14T03:00:00Z');
const AREAS = [
  'code,name,level,parent_code',
  '17.04.02.2009/2,Dusun II,dusun,17.04.02.2009',
  '17,Bengkulu,provinsi,',
  '17.04,Kabupaten Kaur,kabupaten,17',
  '17.04.02,Tanjung Kemuning,kecamatan,17.04',
  '1704022009,Padang Leban,desa,17.04.02',
  '17.04.02.2010,Tanjung Iman,desa,17.04.02',
].join('\n');
const UNITS = [
  'id,kind,name,parent_id,desa_codes',
  'posyandu:melati-1,posyandu,Melati 1,puskesmas:a,17.04.02.2009/2',
  'puskesmas:a,puskesmas,Puskesmas A,,17.04.02.2009|17.04.02.2010',
].join('\n');

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = tempFolder();
  store = await Store.open({ folder });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function send<Row extends object>(register: Register<Row>, csv: string, replace = false) {
  const answer = await putCsv(store, register, csv, { at: AT, replace });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return { ...answer.value, rows: answer.value.rows.map(({ line, problem }) => [line, problem.code]) };
}
const refusedWith = (answer: PutAnswer) => (answer.ok ? null : answer.error.map(({ code }) => code));
const areas = (rows: string) => send(areaRegister, `code,name,level,parent_code\n${rows}`);
const units = (rows: string) => send(unitRegister, `id,kind,name,parent_id,desa_codes\n${rows}`);

describe('areas', () => {
  it('are upserted by code, parents anywhere in the file, dots added where they were left out', async () => {
    expect(await send(areaRegister, AREAS)).toEqual({ inserted: 6, updated: 0, unchanged: 0, rows: [] });
    expect(await send(areaRegister, AREAS)).toEqual({ inserted: 0, updated: 0, unchanged: 6, rows: [] });
    expect(store.clock).toBe(1);
    expect(await areas('17.04.02.2009,Padang Leban Baru,desa,17.04.02')).toEqual({ inserted: 0, updated: 1, unchanged: 0, rows: [] });
    expect(store.facts().places.area('17.04.02.2009')?.name).toBe('Padang Leban Baru');
    expect(store.clock).toBe(2);
  });

  it('keep the former version with the steps between which it held, and come back after a restart', async () => {
    await send(areaRegister, AREAS);
    await areas('17.04.02.2009,Padang Leban Baru,desa,17.04.02');
    const rows = await store.database.reads.sql.all('SELECT name, from_clock, to_clock FROM area_version WHERE code = ? ORDER BY from_clock', ['17.04.02.2009']);
    expect(rows).toEqual([{ name: 'Padang Leban', from_clock: 1, to_clock: 2 }, { name: 'Padang Leban Baru', from_clock: 2, to_clock: null }]);
    await store.close();
    store = await Store.open({ folder });
    expect(store.facts().places.area('17.04.02.2009')).toEqual({
      code: '17.04.02.2009', name: 'Padang Leban Baru', level: 'desa', parent: '17.04.02', validFrom: null, validTo: null, replacedBy: [],
    });
  });

  it('let good rows count and list bad ones with line and code', async () => {
    await send(areaRegister, AREAS);
    const answer = await areas([
      '17.04.02.2011,Sumber Rejo,desa,17.04.02',
      '17.04.2,Short,kecamatan,17.04',
      '17.04.03.2001,No parent,desa,17.04.03',
      '17.04.02.2012,Wrong level,dusun,17.04.02',
      '17.04.02.2013,Wrong parent,desa,17.04',
      '17.04.02.1014,Is a kelurahan,desa,17.04.02',
      '17.04.02.2009/3,Wrong village,dusun,17.04.02.2010',
      '17.04.02.2015,,desa,17.04.02',
      '17.04.02.2011,Twice,desa,17.04.02',
      '17.04.02.2016,Planet,planet,17.04.02',
      '17.04.03.2001/1,Grandchild of nobody,dusun,17.04.03.2001',
      '17.71,Kota,kota,17',
    ].join('\n'));
    expect(answer).toEqual({ inserted: 2, updated: 0, unchanged: 0, rows: [
      [3, 'E_AREA_FORMAT'], [4, 'E_AREA_UNKNOWN'], [5, 'E_LEVEL'], [6, 'E_LEVEL'], [7, 'E_LEVEL'], [8, 'E_AREA_PARENT'],
      [9, 'E_REQUIRED'], [10, 'E_DUP_KEY'], [11, 'E_ENUM'], [12, 'E_AREA_UNKNOWN'],
    ] });
    expect(store.facts().places.area('17.71')?.level).toBe('kabupaten');
  });

  it('are valid in time', async () => {
    await send(areaRegister, AREAS);
    const answer = await send(areaRegister, 'code;name;level;parent_code;valid_from;valid_to;replaced_by\n17.04.02.2009;Padang Leban;desa;17.04.02;2020-01-01;2026-06-01;1704022010\n17.04.02.2010;X;desa;17.04.02;2020-02-30;;\n17.04.02.2010;X;desa;17.04.02;2020-02-03;2020-01-03;\n');
    expect(answer.rows).toEqual([[3, 'E_DATE'], [4, 'E_RANGE']]);
    expect(store.facts().places.area('17.04.02.2009')).toMatchObject({ validFrom: '2020-01-01', validTo: '2026-06-01', replacedBy: ['17.04.02.2010'] });
    const codes = (month: string) => store.facts().places.childrenOf('17.04.02', { first: `${month}-01`, last: `${month}-28` }).map(({ code }) => code);
    expect(codes('2026-05')).toEqual(['17.04.02.2009', '17.04.02.2010']);
    expect(codes('2026-06')).toEqual(['17.04.02.2010']);
  });

  it('end today where a replacing file does not name them, but not where it names them badly', async () => {
    await send(areaRegister, AREAS);
    const answer = await send(areaRegister, AREAS.split('\n').filter((line) => !line.includes('2010')).join('\n').replace('Padang Leban', ''), true);
    expect(answer).toEqual({ inserted: 0, updated: 1, unchanged: 5 - 1, rows: [[6, 'E_REQUIRED']] });
    expect(store.facts().places.area('17.04.02.2010')?.validTo).toBe('2026-09-14');
    expect(store.facts().places.area('17.04.02.2009')?.validTo).toBeNull();
  });

  it('are refused as a file where a column is missing', async () => {
    expect(refusedWith(await putCsv(store, areaRegister, 'code,name,level\n', { at: AT }))).toEqual(['E_HEADER']);
    expect(store.clock).toBe(0);
  });
});

describe('units', () => {
  beforeEach(() => send(areaRegister, AREAS));

  it('serve desa or dusun that exist, under units that exist, in any order of rows', async () => {
    expect(await send(unitRegister, UNITS)).toEqual({ inserted: 2, updated: 0, unchanged: 0, rows: [] });
    expect(await send(unitRegister, UNITS)).toMatchObject({ unchanged: 2 });
    expect(store.facts().places.puskesmasOf('17.04.02.2009', { first: '2026-09-01', last: '2026-09-30' })?.id).toBe('puskesmas:a');
    expect(store.facts().places.unit('posyandu:melati-1')?.serves).toEqual(['17.04.02.2009/2']);
  });

  it('are refused row by row', async () => {
    await send(unitRegister, UNITS);
    const answer = await units([
      'pustu:x,pustu,Pustu X,puskesmas:a,17.04.02.2099',
      'pustu:y,pustu,Pustu Y,puskesmas:none,17.04.02.2009',
      'pustu:a,pustu,Circle,pustu:b,',
      'pustu:b,pustu,Circle,pustu:a,',
      '17.04.02,pustu,Looks like an area,,',
      '9901010101010001,pustu,Looks like a NIK,,',
      'puskesmas:b,puskesmas,Takes a village,,17.04.02.2010',
      'pustu:c,Pustu Besar,Odd kind,,',
      'pustu:d,pustu,,,',
      'klinik:e,klinik,Serves a kecamatan,,17.04.02',
    ].join('\n'));
    expect(answer).toEqual({ inserted: 0, updated: 0, unchanged: 0, rows: [
      [2, 'E_AREA_UNKNOWN'], [3, 'E_UNIT_UNKNOWN'], [4, 'E_UNIT_UNKNOWN'], [5, 'E_UNIT_UNKNOWN'], [6, 'E_TEXT'], [7, 'E_TEXT'],
      [8, 'E_UNIT_OVERLAP'], [9, 'E_TEXT'], [10, 'E_REQUIRED'], [11, 'E_AREA_UNKNOWN'],
    ] });
  });

  it('hand a desa from one Puskesmas to another in one file', async () => {
    await send(unitRegister, UNITS);
    const answer = await units('puskesmas:b,puskesmas,Puskesmas B,,17.04.02.2010\npuskesmas:a,puskesmas,Puskesmas A,,17.04.02.2009');
    expect(answer).toEqual({ inserted: 1, updated: 1, unchanged: 0, rows: [] });
    expect(store.facts().places.puskesmasOf('17.04.02.2010', { first: '2026-09-01', last: '2026-09-30' })?.id).toBe('puskesmas:b');
  });
});

describe('sasaran and targets', () => {
  const sasaran = (rows: string, replace = false) => send(sasaranRegister, `area_code,group,year,basis,value,source,valid_from\n${rows}`, replace);
  const commits: Commit[] = [];
  beforeEach(async () => {
    await send(areaRegister, AREAS);
    await send(unitRegister, UNITS);
    commits.length = 0;
    store.observe((commit) => commits.push(commit));
  });
  const value = (area: string, day = '2026-09-14') =>
    store.facts().sasaran.lookup(store.facts().places, area, { group: 'bumil', year: 2026, basis: 'proyeksi', day })?.value ?? null;

  it('are upserted, and the change log holds value before and after', async () => {
    expect(await sasaran('17.04.02.2009,bumil,2026,proyeksi,80,SK 1,\nposyandu:melati-1,balita,2026,riil,41,Register,')).toMatchObject({ inserted: 2, rows: [] });
    expect(await sasaran('17.04.02.2009,bumil,2026,proyeksi,82,SK 2,')).toMatchObject({ updated: 1 });
    expect(value('17.04.02.2009')).toBe(82);
    expect(commits.map(({ kind, settings }) => [kind, settings])).toEqual([
      ['sasaran', [
        { area: '17.04.02.2009', name: 'bumil', year: 2026, basis: 'proyeksi', before: null, after: 80 },
        { area: 'posyandu:melati-1', name: 'balita', year: 2026, basis: 'riil', before: null, after: 41 },
      ]],
      ['sasaran', [{ area: '17.04.02.2009', name: 'bumil', year: 2026, basis: 'proyeksi', before: 80, after: 82 }]],
    ]);
  });

  it('may change within the year, both values kept', async () => {
    await sasaran('17.04.02.2009,bumil,2026,proyeksi,80,SK 1,\n17.04.02.2009,bumil,2026,proyeksi,90,SK 2,2026-07-01');
    expect([value('17.04.02.2009', '2026-06-30'), value('17.04.02.2009', '2026-07-01')]).toEqual([80, 90]);
    await store.close();
    store = await Store.open({ folder });
    expect([value('17.04.02.2009', '2026-06-30'), value('17.04.02.2009', '2026-07-01')]).toEqual([80, 90]);
  });

  it('count as drafts until they are decided, and then stay decided', async () => {
    const told = (row: string) => send(sasaranRegister, `area_code,group,year,basis,value,source,status\n17.04.02.2009,bumil,2026,proyeksi,${row}`);
    const drafts = () => store.facts().sasaran.rows.map(({ value: each, draft }) => [each, draft === true]);
    expect(await told('70,rancangan,draft')).toMatchObject({ inserted: 1 });
    expect(drafts()).toEqual([[70, true]]);
    expect(await told('70,rancangan,Draft')).toMatchObject({ unchanged: 1 });
    await store.close();
    store = await Store.open({ folder });
    expect([value('17.04.02.2009'), drafts()]).toEqual([70, [[70, true]]]);
    expect(await told('70,rancangan,draft')).toMatchObject({ unchanged: 1 });
    expect(await told('80,SK 1,ditetapkan')).toMatchObject({ updated: 1 });
    expect((await told('75,rancangan,draft')).rows).toEqual([[2, 'E_DECIDED']]);
    expect((await told('75,rancangan,entah')).rows).toEqual([[2, 'E_ENUM']]);
    expect(await told('80,SK 1,')).toMatchObject({ unchanged: 1 });
    expect(drafts()).toEqual([[80, false]]);
  });

  it('are refused row by row', async () => {
    const answer = await sasaran([
      '17.04.02.2999,bumil,2026,proyeksi,80,SK,',
      '17.04.02.2009,bumiil,2026,proyeksi,80,SK,',
      '17.04.02.2009,bumil,1926,proyeksi,80,SK,',
      '17.04.02.2009,bumil,2026,estimasi,80,SK,',
      '17.04.02.2009,bumil,2026,proyeksi,eighty,SK,',
      '17.04.02.2009,bumil,2026,proyeksi,1.234,SK,',
      '17.04.02.2009,bumil,2026,proyeksi,-3,SK,',
      '17.04.02.2009,bumil,2026,proyeksi,80,SK,2025-07-01',
    ].join('\n'));
    expect(answer.rows).toEqual([
      [2, 'E_AREA_UNKNOWN'], [3, 'E_ENUM'], [4, 'E_RANGE'], [5, 'E_ENUM'], [6, 'E_TYPE'], [7, 'E_RANGE'], [8, 'E_TYPE'], [9, 'E_DATE'],
    ]);
    expect(store.clock).toBe(2);
  });

  it('end by a replacing file only in the years and bases that it names', async () => {
    await sasaran('17.04.02.2009,bumil,2026,proyeksi,80,SK,\n17.04.02.2010,bumil,2026,proyeksi,50,SK,\n17.04.02.2010,bumil,2025,proyeksi,49,SK,\n17.04.02.2010,bumil,2026,riil,44,SK,');
    expect(await sasaran('17.04.02.2009,bumil,2026,proyeksi,80,SK,', true)).toEqual({ inserted: 0, updated: 1, unchanged: 1, rows: [] });
    expect(value('17.04.02.2010')).toBeNull();
    expect(store.facts().sasaran.rows.map(({ year, basis, value: each }) => [year, basis, each])).toEqual([[2026, 'proyeksi', 80], [2025, 'proyeksi', 49], [2026, 'riil', 44]]);
    expect(commits.at(-1)?.settings).toEqual([{ area: '17.04.02.2010', name: 'bumil', year: 2026, basis: 'proyeksi', before: 50, after: null }]);
  });

  it('targets are set for an indicator of the catalogue at an area, a unit or the country', async () => {
    const answer = await send(targetRegister, [
      'indicator,area_code,year,target_percent,source',
      'anc_k1_akses,ID,2026,95,Renstra',
      'anc_k1_akses,17.04,2026,"92,5",SK Dinkes',
      'anc_k1_akses,puskesmas:a,2026,90,SK',
      'anc_k1_unheard,17.04,2026,90,SK',
      'anc_k1_akses,17.05,2026,90,SK',
      'anc_k1_akses,17,2026,much,SK',
    ].join('\n'));
    expect(answer).toMatchObject({ inserted: 3, rows: [[5, 'E_ENUM'], [6, 'E_AREA_UNKNOWN'], [7, 'E_TYPE']] });
    const target = (place: string) => store.facts().targets.lookup(store.facts().places, place, { indicator: 'anc_k1_akses', year: 2026, otherwise: null })?.percent;
    expect([target('17.04.02.2009'), target('17.04'), target('17.05')]).toEqual([90, 92.5, 95]);
    expect(commits.at(-1)).toMatchObject({ kind: 'target', settings: [{ name: 'anc_k1_akses', area: 'ID', basis: null, before: null, after: 95 }, {}, {}] });
  });
});
