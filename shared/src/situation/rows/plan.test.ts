import { anArea, aPlaces, aUnit, posyanduOf } from '@pantau/shared/testing';
import { Places, type Span } from '../../area/index.js';
import type { PlaceRule, RowLevel } from '../../protocol/index.js';
import { grainOf } from './grain.js';
import { Plan } from './plan.js';

const A = '17.04.01.2001';
const B = '17.04.01.2002';
const C = '17.04.02.2001';
const ALONE = '17.04.02.2009';
const places = aPlaces({ puskesmas: { 'puskesmas:x': [A, C], 'puskesmas:y': [B] }, alone: [ALONE], dusun: 1, moreUnits: [aUnit('rs:kaur', [])] });
const SEPTEMBER: Span = { first: '2026-09-01', last: '2026-09-30' };

interface Wish {
  readonly level?: RowLevel;
  readonly place?: PlaceRule;
  readonly in?: Places;
  readonly span?: Span;
}
const planFor = (area: string, { level, place = 'residence', in: world = places, span = SEPTEMBER }: Wish = {}) =>
  new Plan(world, { area, grain: grainOf(world, area, { level, span }), place, span });
const keys = (area: string, wish: Wish = {}) => planFor(area, wish).rows.filter(({ extra }) => !extra).map(({ key }) => key);
const extras = (area: string, wish: Wish = {}) => planFor(area, wish).rows.filter(({ extra }) => extra).map(({ key }) => key);

describe('rows by default are the children', () => {
  it('of a kabupaten its Puskesmas, and desa that belong to none', () => {
    expect(keys('17.04')).toEqual(['puskesmas:x', 'puskesmas:y', ALONE]);
    expect(extras('17.04')).toEqual(['17.04/?']);
  });

  it('of a kabupaten without units its kecamatan, of a provinsi its kabupaten', () => {
    const bare = aPlaces({ puskesmas: {}, alone: [A, C] });
    expect([keys('17.04', { in: bare }), keys('17', { in: bare })]).toEqual([['17.04.01', '17.04.02'], ['17.04']]);
  });

  it('of a kecamatan and a Puskesmas their desa, of a desa its dusun, of a dusun itself', () => {
    expect([keys('17.04.01'), keys('puskesmas:x'), keys(A), keys(`${A}/1`)]).toEqual([[A, B], [A, C], [`${A}/1`], [`${A}/1`]]);
    expect([extras('17.04.01'), extras('puskesmas:x'), extras(A)]).toEqual([['17.04.01/?'], ['puskesmas:x/?'], [`${A}/-`]]);
  });

  it('of what is not registered are none', () => {
    expect(keys('99.99')).toEqual([]);
    expect(planFor('99.99').counting(A, '')).toBeUndefined();
  });
});

describe('rows at a level', () => {
  it.each([
    ['17.04', 'desa', [A, B, C, ALONE]],
    ['17.04', 'kecamatan', ['17.04.01', '17.04.02']],
    ['17.04', 'dusun', [A, B, C, ALONE].map((desa) => `${desa}/1`)],
    ['17.04', 'posyandu', [A, C, B, ALONE].map((desa) => posyanduOf(`${desa}/1`)).sort()],
    ['17.04.01', 'puskesmas', ['puskesmas:x', 'puskesmas:y']],
    ['puskesmas:x', 'kecamatan', ['17.04.01', '17.04.02']],
    [A, 'desa', [A]],
    [A, 'posyandu', [posyanduOf(`${A}/1`)]],
  ] as const)('%s by %s', (area, level, expected) => {
    expect([...keys(area, { level })].sort()).toEqual([...expected].sort());
  });

  it('by service are the units that served, others where they did anything', () => {
    expect(keys('17.04', { place: 'service' })).toEqual(['puskesmas:x', 'puskesmas:y']);
    expect(extras('17.04', { place: 'service' })).toEqual(['17.04/?', posyanduOf(`${ALONE}/1`), 'rs:kaur']);
    expect(keys('puskesmas:y', { place: 'service', level: 'posyandu' })).toEqual([posyanduOf(`${B}/1`)]);
    expect(extras('puskesmas:y', { place: 'service', level: 'posyandu' })).toEqual(['puskesmas:y']);
    expect([keys('puskesmas:y', { place: 'service' }), extras('puskesmas:y', { place: 'service' })]).toEqual([[B], ['puskesmas:y/?', 'luar_wilayah']]);
  });
});

describe('each share has its row', () => {
  const rowOf = (area: string, residence: string, unit: string, wish: Wish = {}) => planFor(area, wish).counting(residence, unit)?.key ?? null;

  it('by residence, with the unknown of the units that are of the area', () => {
    expect([rowOf('17.04', `${A}/1`, ''), rowOf('17.04', C, ''), rowOf('17.04', ALONE, 'puskesmas:x')]).toEqual(['puskesmas:x', 'puskesmas:x', ALONE]);
    expect([rowOf('17.04', '', posyanduOf(`${B}/1`)), rowOf('17.04', '', ''), rowOf('17.04', '', 'rs:kaur')]).toEqual(['puskesmas:y', '17.04/?', '17.04/?']);
    expect([rowOf('puskesmas:x', '', posyanduOf(`${A}/1`)), rowOf('puskesmas:x', '', 'rs:kaur'), rowOf('puskesmas:x', B, '')]).toEqual(['puskesmas:x/?', null, null]);
    expect([rowOf(A, A, ''), rowOf(A, `${A}/1`, ''), rowOf(A, '', posyanduOf(`${A}/1`))]).toEqual([`${A}/-`, `${A}/1`, null]);
    expect([rowOf('17.04.01', '', posyanduOf(`${A}/1`)), rowOf('17.04.01', '', 'puskesmas:x')]).toEqual(['17.04.01/?', null]);
  });

  it('by service, by unit or by the desa of the client', () => {
    const service: Wish = { place: 'service' };
    expect([rowOf('17.04', B, posyanduOf(`${A}/1`), service), rowOf('17.04', '', '', service)]).toEqual(['puskesmas:x', '17.04/?']);
    expect([rowOf('puskesmas:x', A, 'puskesmas:x', service), rowOf('puskesmas:x', B, 'puskesmas:x', service), rowOf('puskesmas:x', '', 'puskesmas:x', service)]).toEqual([A, 'luar_wilayah', 'puskesmas:x/?']);
    expect(rowOf('puskesmas:x', A, 'puskesmas:y', service)).toBeNull();
    expect(rowOf(A, `${A}/1`, posyanduOf(`${A}/1`), service)).toBe(`${A}/-`);
  });
});

describe('posyandu by residence', () => {
  it('have the dusun that they alone serve; a shared one is a row of its own', () => {
    const shared = new Places(
      ['17', '17.04', '17.04.01', A, `${A}/1`, `${A}/2`, `${A}/3`].map((code) => anArea(code)),
      [aUnit('posyandu:a', [`${A}/1`, `${A}/2`]), aUnit('posyandu:b', [`${A}/2`]), aUnit('posyandu:c', [A])],
    );
    const plan = planFor(A, { level: 'posyandu', in: shared });
    expect([`${A}/1`, `${A}/2`, `${A}/3`, A].map((code) => plan.counting(code, '')?.key)).toEqual(['posyandu:a', `${A}/2`, 'posyandu:c', `${A}/-`]);
  });
});

describe('places in time', () => {
  const moving = (over: { from?: string; to?: string }) =>
    new Places([anArea('17.04.01'), anArea(A), anArea(B, { validFrom: over.from ?? null, validTo: over.to ?? null })], []);

  it('are shown in the periods in which they were valid, else where they hold anything', () => {
    expect(keys('17.04.01', { in: moving({ to: '2026-09-01' }) })).toEqual([A]);
    expect(extras('17.04.01', { in: moving({ to: '2026-09-01' }) })).toEqual([B, '17.04.01/?']);
    expect(keys('17.04.01', { in: moving({ to: '2026-09-02' }) })).toEqual([A, B]);
    expect(keys('17.04.01', { in: moving({ from: '2026-10-01' }) })).toEqual([A]);
    expect(planFor('17.04.01', { in: moving({ to: '2026-01-01' }) }).counting(B, '')?.key).toBe(B);
  });

  it('give a desa to the Puskesmas of the period', () => {
    const changed = new Places(
      ['17', '17.04', '17.04.01', A].map((code) => anArea(code)),
      [aUnit('puskesmas:lama', [A], { validTo: '2026-07-01' }), aUnit('puskesmas:baru', [A], { validFrom: '2026-07-01' })],
    );
    expect(planFor('17.04', { in: changed }).counting(A, '')?.key).toBe('puskesmas:baru');
    expect(planFor('17.04', { in: changed, span: { first: '2026-06-01', last: '2026-06-30' } }).counting(A, '')?.key).toBe('puskesmas:lama');
  });
});

describe('derived numbers of a row', () => {
  it('look at units that serve the row alone; the others belong to the row of the unknown', () => {
    const unitsOf = (area: string, key: string, wish: Wish = {}) => planFor(area, wish).row(key)?.units;
    expect(unitsOf('puskesmas:x', A)).toEqual([posyanduOf(`${A}/1`)]);
    expect(unitsOf('puskesmas:x', 'puskesmas:x/?')).toEqual(['puskesmas:x']);
    expect(unitsOf('17.04', 'puskesmas:x')).toEqual(['puskesmas:x', posyanduOf(`${A}/1`), posyanduOf(`${C}/1`)]);
    expect(unitsOf(A, `${A}/1`)).toEqual([posyanduOf(`${A}/1`)]);
  });
});
