/** What an area has to show, and how places are found by name. */
import { Places, type Area, type Unit } from '@pantau/shared/area';
import { matching, searchable } from './search.js';
import { groupsOf, viewOf } from '../../frame/index.js';

const area = (code: string, name: string, level: Area['level'], parent: string | null): Area => ({ code, name, level, parent, validFrom: null, validTo: null, replacedBy: [] });
const puskesmas = (id: string, name: string, serves: string[]): Unit => ({ id, kind: 'puskesmas', name, parent: null, serves, validFrom: null, validTo: null });
const places = new Places(
  [
    area('17', 'Bengkulu', 'provinsi', null),
    area('17.04', 'Kabupaten Kaur', 'kabupaten', '17'),
    area('17.04.02', 'Tanjung Kemuning', 'kecamatan', '17.04'),
    area('17.04.03', 'Kinal', 'kecamatan', '17.04'),
    area('17.04.02.2001', 'Padang Leban', 'desa', '17.04.02'),
    area('17.04.02.1002', 'Selika', 'kelurahan', '17.04.02'),
    area('17.04.03.2001', 'Padang Tinggi', 'desa', '17.04.03'),
    area('17.04.02.2001/1', 'Dusun I', 'dusun', '17.04.02.2001'),
  ],
  // The second Puskesmas works beyond its kecamatan.
  [puskesmas('puskesmas:17.04.02', 'Puskesmas Tanjung Kemuning', ['17.04.02.2001']), puskesmas('puskesmas:17.04.03', 'Puskesmas Kinal', ['17.04.03.2001', '17.04.02.1002'])],
);
const span = { first: '2026-09-01', last: '2026-09-30' };
const view = (code: string, roots = ['17.04']) => viewOf(places, code, roots, span);

describe('an area', () => {
  it('shows Puskesmas at the top, then desa, then dusun', () => {
    expect([view('17.04')?.children, view('puskesmas:17.04.02')?.children, view('17.04.02')?.children, view('17.04.02.2001')?.children]).toEqual(['puskesmas', 'desa', 'desa', 'dusun']);
  });

  it('knows the way up through the Puskesmas that works there', () => {
    expect(view('17.04.02.1002')?.crumbs.map(({ name }) => name)).toEqual(['Kabupaten Kaur', 'Puskesmas Kinal', 'Kelurahan Selika']);
  });

  it('paints the villages of a Puskesmas, whatever their kecamatan', () => {
    expect(view('puskesmas:17.04.03')?.villages).toEqual(['17.04.02.1002', '17.04.03.2001']);
  });

  it('begins at the roots of the session', () => {
    expect(view('17.04.02.2001', ['puskesmas:17.04.02'])).toMatchObject({ root: 'puskesmas:17.04.02', crumbs: [{ area: 'puskesmas:17.04.02' }, { area: '17.04.02.2001' }] });
  });

  it('is not shown above the roots, and not where there is none', () => {
    expect([view('17.04', ['puskesmas:17.04.02']), view('99.99')]).toEqual([undefined, undefined]);
  });

  it('groups villages by the columns that hold them', () => {
    const groups = groupsOf(places, [{ area: 'puskesmas:17.04.03', name: 'Puskesmas Kinal' }, { area: 'luar_wilayah', name: 'Luar wilayah' }], span);
    expect(groups).toEqual([{ key: 'puskesmas:17.04.03', name: 'Kinal', codes: ['17.04.02.1002', '17.04.03.2001'] }]);
  });
});

describe('the search', () => {
  const all = searchable(places, '17.04', span);
  const found = (typed: string) => matching(all, typed).map(({ name, parent }) => `${name}, ${parent}`);

  it('finds villages with the Puskesmas that tells them apart', () => {
    expect(found('padang')).toEqual(['Padang Leban, Tanjung Kemuning', 'Padang Tinggi, Kinal']);
  });

  it('finds Puskesmas, dusun, and any place by its code', () => {
    expect(found('puskesmas kin')).toEqual(['Kinal, Kabupaten Kaur']);
    expect(found('dusun i')).toEqual(['Dusun I, Padang Leban']);
    expect(found('17.04.02.1002')).toEqual(['Selika, Kinal']);
  });

  it('leads to the village within its Puskesmas', () => {
    expect(matching(all, 'selika')[0]).toMatchObject({ open: 'puskesmas:17.04.03', select: '17.04.02.1002' });
  });

  it('finds nothing for nothing', () => {
    expect([found(''), found('   '), found('xyz')]).toEqual([[], [], []]);
  });
});
