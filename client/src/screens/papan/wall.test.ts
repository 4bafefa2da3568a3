/** What a wall shows: its villages, the strip in its fixed order, and the indicator of the address. */
import { Places, type Area, type Unit } from '@pantau/shared/area';
import type { IndicatorRow } from '@pantau/shared/protocol';
import { onShow, stripOf, wallOf } from './wall.js';

const area = (code: string, name: string, level: Area['level'], parent: string | null): Area => ({ code, name, level, parent, validFrom: null, validTo: null, replacedBy: [] });
const puskesmas = (id: string, name: string, serves: readonly string[]): Unit => ({ id, kind: 'puskesmas', name, parent: null, serves, validFrom: null, validTo: null });
const places = new Places(
  [
    area('17.04', 'Kabupaten Kaur', 'kabupaten', null), area('17.04.02', 'Tanjung Kemuning', 'kecamatan', '17.04'), area('17.04.03', 'Kaur Utara', 'kecamatan', '17.04'),
    area('17.04.02.2001', 'Padang Leban', 'desa', '17.04.02'), area('17.04.02.2002', 'Selika', 'desa', '17.04.02'), area('17.04.03.1010', 'Simpang Tiga', 'kelurahan', '17.04.03'),
    area('17.04.02.2001/1', 'Dusun 1', 'dusun', '17.04.02.2001'), area('17.04.02.2001/2', 'Dusun 2', 'dusun', '17.04.02.2001'),
  ],
  [puskesmas('puskesmas:17.04.02', 'Puskesmas Tanjung Kemuning', ['17.04.02.2001', '17.04.02.2002']), puskesmas('puskesmas:17.04.03', 'Puskesmas Kaur Utara', ['17.04.03.1010'])],
);
const span = { first: '2026-10-15', last: '2026-10-15' };
const wall = (code: string) => wallOf(places, code, span);

describe('the wall', () => {
  it('of a kabupaten names the Puskesmas of each village', () => {
    expect(wall('17.04')).toMatchObject({ name: 'Kabupaten Kaur', level: 'desa', shapes: '17.04' });
    expect([...(wall('17.04')?.puskesmas ?? [])]).toEqual([['17.04.02.2001', 'Tanjung Kemuning'], ['17.04.02.2002', 'Tanjung Kemuning'], ['17.04.03.1010', 'Kaur Utara']]);
  });

  it('of a Puskesmas need not', () => {
    expect([...(wall('puskesmas:17.04.02')?.places ?? [])]).toEqual(['17.04.02.2001', '17.04.02.2002']);
    expect(wall('puskesmas:17.04.02')?.puskesmas.size).toBe(0);
  });

  it('of a village shows its dusun, on the map of its Puskesmas', () => {
    expect(wall('17.04.02.2001')).toMatchObject({ name: 'Desa Padang Leban', level: 'dusun', shapes: 'puskesmas:17.04.02', villages: ['17.04.02.2001'] });
    expect([...(wall('17.04.02.2001')?.places ?? [])]).toEqual(['17.04.02.2001/1', '17.04.02.2001/2']);
  });

  it('is none where nothing is', () => {
    expect([wall('99.99'), wall('puskesmas:none')]).toEqual([undefined, undefined]);
  });
});

describe('the strip', () => {
  const indicator = (code: string, klaster: number, more: Partial<IndicatorRow> = {}) => ({ code, klaster, unit: 'percent', available: true, ...more }) as IndicatorRow;
  const codes = (rows: readonly IndicatorRow[]) => stripOf(rows).map(({ code }) => code);

  it('follows the life cycle, then diseases, then management', () => {
    const catalogue = [indicator('kunjungan_keluarga', 1), indicator('anc_k1_murni', 2), indicator('ds', 2), indicator('ht_terkendali', 3), indicator('tb_terduga', 4)];
    expect(codes(catalogue)).toEqual(['anc_k1_murni', 'ds', 'ht_terkendali', 'tb_terduga', 'kunjungan_keluarga']);
  });

  it('shows percentages that there are, and invents none', () => {
    expect(codes([indicator('dbd_ir', 4, { unit: 'per_100000' }), indicator('anc_k6', 2, { available: false }), indicator('idl', 2)])).toEqual(['idl']);
  });

  it('holds sixteen: those of the wall before any others', () => {
    const others = Array.from({ length: 30 }, (_, n) => indicator(`other_${n}`, 2));
    const found = codes([...others, indicator('anc_k1_murni', 2), indicator('kunjungan_keluarga', 1)]);
    expect(found).toHaveLength(16);
    expect(found).toEqual(expect.arrayContaining(['anc_k1_murni', 'kunjungan_keluarga']));
    expect(found.at(-1)).toBe('kunjungan_keluarga');
  });

  it('begins with the first of the wall that there is, unless the address says another', () => {
    const catalogue = [indicator('anc_k1_akses', 2), indicator('anc_k6', 2), indicator('dbd_ir', 4, { unit: 'per_100000' })];
    expect([onShow(catalogue, null)?.code, onShow(catalogue, 'dbd_ir')?.code, onShow(catalogue, 'nonsense')?.code, onShow([], null)]).toEqual(['anc_k6', 'dbd_ir', 'anc_k6', undefined]);
  });
});
