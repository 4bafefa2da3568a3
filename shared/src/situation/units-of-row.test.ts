/** Where units are counted: in the row of the village that they serve, of their Puskesmas, once in each table. */
import { aPlaces, aUnit, someCells, someFacts, withLookedAt } from '@pantau/shared/testing';
import { affected, situationOf, type SituationQuery } from './index.js';

const A = '17.04.01.2001';
const B = '17.04.01.2002';
// beside one posyandu of each village
const units = [
  aUnit('posyandu:a', [A], { parent: 'puskesmas:x' }),
  aUnit('posyandu:b', [`${B}/1`], { parent: 'puskesmas:x' }),
  aUnit('posyandu:ab', [A, B], { parent: 'puskesmas:x' }),
  aUnit('pustu:a', [A], { parent: 'puskesmas:x' }),
  aUnit('rsud:1', [A, B], { kind: 'rs' }),
  aUnit('dinkes:1', [A, B], { kind: 'dinkes' }),
];
const facts = someFacts({
  catalogue: withLookedAt(['posyandu_aktif', 'pustu_lengkap']),
  places: aPlaces({ puskesmas: { 'puskesmas:x': [A, B] }, dusun: 1, moreUnits: units }),
  cells: someCells([
    ['posyandu_aktif', '', 'posyandu:a', '2026-03-01', 1],
    ['posyandu_aktif', '', 'posyandu:ab', '2026-03-01', 1],
    ['pustu_siap', '', 'pustu:a', '2026-03-01', 1],
  ]),
});
const NOW = Date.parse('2026-11-20T05:00:00Z');
const told = (code: string, query: Partial<SituationQuery>) =>
  Object.fromEntries(situationOf(facts, { area: '17.04', period: '2026-09', indicators: [code], ...query }, NOW).rows.map(({ area, numerator, denominator }) => [area, [numerator, denominator]]));

describe('numbers of units', () => {
  it('stand where the unit belongs; one that serves two villages alone in none of them', () => {
    expect(told('posyandu_aktif', { level: 'desa' })).toMatchObject({ [A]: [1, 2], [B]: [0, 2], '17.04/?': [1, 1] });
    expect(told('posyandu_aktif', { area: 'puskesmas:x', level: 'posyandu' })).toMatchObject({ 'posyandu:a': [1, 1], 'posyandu:ab': [1, 1], 'posyandu:b': [0, 1] });
  });

  it('add up to the same at every level', () => {
    const sum = (rows: Record<string, unknown>) => Object.values(rows as Record<string, [number, number]>).reduce(([n, d], [more, base]) => [n + more, d + base], [0, 0]);
    for (const level of ['kecamatan', 'puskesmas', 'desa'] as const) expect([level, ...sum(told('posyandu_aktif', { level }))]).toEqual([level, 2, 5]);
  });

  it('touch the row of the unit and no other', () => {
    const query = { area: '17.04', level: 'desa', period: '2026-09', indicators: ['posyandu_aktif'] } as const;
    const rows = affected(facts, query, [{ part: 'posyandu_aktif', residence: '', unit: 'posyandu:a', day: '2026-09-01', n: 1 }]);
    expect([...rows.keys()]).toEqual([A]);
  });
});

it('villages looked at are those of the rows of the level: units that serve all of them add none', () => {
  expect(told('pustu_lengkap', { level: 'puskesmas' })).toMatchObject({ 'puskesmas:x': [1, 2] });
  expect(Object.values(told('pustu_lengkap', { level: 'puskesmas' })).reduce((all, [, base]) => all + (base ?? 0), 0)).toBe(2);
});
