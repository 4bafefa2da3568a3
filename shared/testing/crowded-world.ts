/**
 * A small kabupaten with every awkward thing in it: a Puskesmas over two kecamatan, a desa without one, a shared dusun,
 * a posyandu of two desa, a hospital that serves nobody in particular, a desa that ended and one that began, and
 * indicators of every kind. With arbitraries of shares, so that laws can be tried over it.
 */
import fc from 'fast-check';
import type { IndicatorDefinition } from '../src/indicator/index.js';
import { SasaranBook, type SasaranRow } from '../src/sasaran/index.js';
import type { Difference } from '../src/projection/index.js';
import { Places } from '../src/area/index.js';
import { aCounted, anIndicator, aSasaran } from './facts.js';
import { anArea, aUnit } from './places.js';

const [A, B, C, ENDED, BEGUN, ALONE] = ['17.04.01.2001', '17.04.01.2002', '17.04.02.2001', '17.04.02.2002', '17.04.02.2003', '17.04.02.1009'] as const;
const dusun = [A, B, C, ENDED].flatMap((desa) => [`${desa}/1`, `${desa}/2`]);
const desa = [A, B, C, ENDED, BEGUN, ALONE];

export const crowdedAreas = {
  /** Puskesmas -> its desa. */
  x: [A, C],
  y: [B, ENDED, BEGUN],
  alone: ALONE,
  all: desa,
} as const;

/** Unit -> the Puskesmas over it; '' for none. */
export const crowdedUnits: Readonly<Record<string, string>> = {
  'puskesmas:x': 'puskesmas:x', 'puskesmas:y': 'puskesmas:y', 'pustu:a': 'puskesmas:x', 'posyandu:a1': 'puskesmas:x', 'posyandu:a12': 'puskesmas:x',
  'posyandu:c': 'puskesmas:x', 'posyandu:b': 'puskesmas:y', 'posyandu:be': 'puskesmas:y', 'posyandu:lama': 'puskesmas:y', 'rs:kaur': '',
};

const validity: Readonly<Record<string, { validFrom?: string; validTo?: string }>> = { [ENDED]: { validTo: '2026-06-15' }, [BEGUN]: { validFrom: '2026-06-15' } };

export const crowdedPlaces = new Places(
  ['17', '17.04', '17.04.01', '17.04.02', ...desa, ...dusun].map((code) => anArea(code, validity[code])),
  [
    aUnit('puskesmas:x', crowdedAreas.x),
    aUnit('puskesmas:y', crowdedAreas.y),
    aUnit('pustu:a', [A], { parent: 'puskesmas:x' }),
    aUnit('posyandu:a1', [`${A}/1`], { parent: 'pustu:a' }),
    aUnit('posyandu:a12', [`${A}/1`, `${A}/2`], { parent: 'puskesmas:x' }),
    aUnit('posyandu:c', [C]),
    aUnit('posyandu:b', [`${B}/1`], { parent: 'puskesmas:y' }),
    aUnit('posyandu:be', [B, ENDED], { parent: 'puskesmas:y' }),
    aUnit('posyandu:lama', [BEGUN], { parent: 'puskesmas:y', validTo: '2026-05-01' }),
    aUnit('rs:kaur', []),
  ],
);

const balita = { kind: 'sasaran', group: 'balita' } as const;

/** Indicators of every kind, in numbers that fit the parts below. */
export const crowdedCatalogue: readonly IndicatorDefinition[] = [
  anIndicator('k1'),
  anIndicator('ds', { timeRule: 'monthly', basis: 'riil', value: aCounted({ ds: 'flow', stok_balita: 'stock' }, balita) }),
  anIndicator('ht', { timeRule: 'point', value: aCounted({ ht: 'stock', ht_terdaftar: 'stock' }, { kind: 'part', part: 'ht_terdaftar' }) }),
  anIndicator('dbd', { timeRule: 'rate', direction: 'down', unit: 'per_100000', value: aCounted({ dbd: 'flow' }, { kind: 'sasaran', group: 'penduduk' }) }),
  anIndicator('sesi', { timeRule: 'count', unit: 'count', place: 'service', value: aCounted({ sesi: 'flow' }, { kind: 'none' }) }),
  anIndicator('buka', {
    timeRule: 'monthly',
    place: 'service',
    value: {
      kind: 'derived',
      looksAt: { parts: ['sesi'], indicators: [] },
      derive: (look) => ({ numerator: look.units('posyandu').filter((unit) => unit.count('sesi') > 0).length, denominator: look.units('posyandu').length }),
    },
  }),
  anIndicator('ramai', {
    value: {
      kind: 'derived',
      looksAt: { parts: [], indicators: ['k1', 'ds'] },
      derive: (look) => ({ numerator: look.villages().filter((village) => village.indicator('k1').numerator > village.indicator('ds').numerator).length, denominator: look.villages().length }),
    },
  }),
];

const crowdedParts = ['k1', 'ds', 'stok_balita', 'ht', 'ht_terdaftar', 'dbd', 'sesi', 'lapor', 'lapor_unit'] as const;
const residences = ['', ...desa, ...dusun];
const units = ['', ...Object.keys(crowdedUnits)];
const days = ['2025-11-30', '2025-12-31', '2026-01-01', '2026-03-15', '2026-05-31', '2026-06-01', '2026-06-10', '2026-06-14', '2026-06-30', '2026-07-01', '2026-07-02'];

export const aShare: fc.Arbitrary<Difference> = fc.record({
  part: fc.constantFrom(...crowdedParts),
  residence: fc.constantFrom(...residences),
  unit: fc.constantFrom(...units),
  day: fc.constantFrom(...days),
  n: fc.constantFrom(1, 1, 1, 2, 3),
});

/** A total from paper: of a unit, a village or dusun, a month or (on a Sunday) a week; maybe zero. */
export const aPaperTotal: fc.Arbitrary<readonly Difference[]> = fc
  .record({
    indicator: fc.constantFrom('k1', 'k1', 'ht', 'sesi', 'ds'),
    per: fc.constantFrom({ name: 'kertas', day: '2026-06-01' }, { name: 'kertas', day: '2026-05-01' }, { name: 'kertas', day: '2026-01-01' }, { name: 'kertas_minggu', day: '2026-06-07' }, { name: 'kertas_minggu', day: '2026-05-31' }),
    residence: fc.constantFrom(...residences.slice(1)),
    unit: fc.constantFrom(...units.slice(1)),
    numerator: fc.nat(4),
    denominator: fc.nat(2),
  })
  .map(({ indicator, per: { name, day }, residence, unit, numerator, denominator }) =>
    [
      { part: `${name}:${indicator}`, n: 1 },
      { part: `${name}:${indicator}:n`, n: numerator },
      { part: `${name}:${indicator}:d`, n: denominator },
    ].map((share) => ({ ...share, residence, unit, day })),
  );

/** Sasaran for some of the places, of every group and both years. */
export const someSasaran: fc.Arbitrary<SasaranBook> = fc
  .array(
    fc.record<SasaranRow>({
      area: fc.constantFrom(...desa, ...dusun, 'puskesmas:x', '17.04.01', '17.04'),
      group: fc.constantFrom('bumil', 'balita', 'penduduk'),
      year: fc.constantFrom(2025, 2026),
      basis: fc.constantFrom('proyeksi', 'riil'),
      value: fc.integer({ min: 0, max: 30 }),
      source: fc.constant('SK uji'),
      validFrom: fc.constantFrom(null, '2026-06-10'),
    }),
    { maxLength: 30 },
  )
  .map((rows) => new SasaranBook([...desa.map((code) => aSasaran(code, 12)), ...rows]));

export const aPlaceInIt = fc.constantFrom('17', '17.04', '17.04.01', '17.04.02', 'puskesmas:x', 'puskesmas:y', 'pustu:a', 'posyandu:a12', 'posyandu:be', ...desa, `${A}/1`);
