/**
 * Z-scores held against figures worked by hand: L, M and S are typed off the published tables, measures at whole SD follow
 * from M (1 + L S z)^(1/L), and the rounded columns of the published charts agree with them.
 */
import { must } from '../basics/index.js';
import { classOf, isPlausible, measureFor, zScore, type GrowthIndicator, type Measure } from './index.js';

type Lms = readonly [l: number, m: number, s: number];
type Case = readonly [indicator: GrowthIndicator, ageDays: number, boys: Lms, girls: Lms, cm?: number];

/** Of each indicator several ages; from five years on days that are whole months (multiples of 487). */
const CASES: readonly Case[] = [
  ['bb_u', 0, [0.3487, 3.3464, 0.14602], [0.3809, 3.2322, 0.14171]],
  ['bb_u', 365, [0.0645, 9.646, 0.10925], [-0.2022, 8.9462, 0.12267]],
  ['bb_u', 731, [-0.0137, 12.1548, 0.11427], [-0.2942, 11.4809, 0.1239]],
  ['bb_u', 1826, [-0.1506, 18.3352, 0.13517], [-0.3518, 18.2179, 0.14821]],
  ['bb_u', 1948, [-0.2338, 19.034, 0.13105], [-0.4773, 18.7811, 0.14459]],
  ['bb_u', 3409, [-0.6543, 29.0731, 0.15581], [-0.5883, 29.3663, 0.16941]],
  ['tb_u', 0, [1, 49.8842, 0.03795], [1, 49.1477, 0.0379]],
  ['tb_u', 730, [1, 87.8018, 0.03479], [1, 86.4008, 0.03733]],
  ['tb_u', 731, [1, 87.1303, 0.03508], [1, 85.7299, 0.03764]],
  ['tb_u', 1826, [1, 109.9593, 0.04214], [1, 109.4189, 0.04346]],
  ['tb_u', 1948, [1, 111.8636, 0.04187], [1, 111.1596, 0.04382]],
  ['tb_u', 4383, [1, 149.0807, 0.04753], [1, 151.2327, 0.04523]],
  ['tb_u', 6818, [1, 176.4453, 0.04168], [1, 163.1418, 0.04023]],
  ['bb_tb', 90, [-0.3521, 2.441, 0.09182], [-0.3833, 2.4607, 0.09029], 45],
  ['bb_tb', 300, [-0.3521, 7.2666, 0.08223], [-0.3833, 7.0812, 0.09119], 65],
  ['bb_tb', 800, [-0.3521, 7.4327, 0.08217], [-0.3833, 7.2402, 0.09113], 65],
  ['bb_tb', 1000, [-0.3521, 14.06, 0.0806], [-0.3833, 13.8914, 0.08975], 95],
  ['bb_tb', 1800, [-0.3521, 22.353, 0.09424], [-0.3833, 22.8173, 0.09828], 120],
  ['imt_u', 30, [0.2738, 14.914, 0.09035], [0.3481, 14.5422, 0.09559]],
  ['imt_u', 730, [-0.6473, 15.7356, 0.07771], [-0.5989, 15.4052, 0.08545]],
  ['imt_u', 731, [-0.6187, 16.0189, 0.07785], [-0.5684, 15.6881, 0.08454]],
  ['imt_u', 1826, [-0.6889, 15.1917, 0.08699], [-0.5684, 15.2747, 0.09789]],
  ['imt_u', 1948, [-0.8089, 15.2605, 0.08464], [-0.9427, 15.2438, 0.09829]],
  ['imt_u', 4383, [-1.7751, 17.5334, 0.11522], [-1.4006, 17.9966, 0.13129]],
  ['imt_u', 6818, [-0.9048, 22.0374, 0.12911], [-0.7819, 21.3752, 0.14405]],
  ['lk_u', 0, [1, 34.4618, 0.03686], [1, 33.8787, 0.03496]],
  ['lk_u', 365, [1, 46.0637, 0.02789], [1, 44.894, 0.03027]],
  ['lk_u', 1826, [1, 50.7372, 0.02945], [1, 49.9225, 0.0285]],
  ['lila_u', 91, [0.3933, 13.4779, 0.07474], [-0.1733, 13.0245, 0.08262]],
  ['lila_u', 589, [-0.0001, 14.9084, 0.07718], [-0.1733, 14.5584, 0.08128]],
  ['lila_u', 1826, [-0.3981, 16.5189, 0.08624], [-0.1733, 16.8522, 0.09341]],
];
const EDGES = [-3, -2, -1, 0, 1, 2, 3] as const;

const atSd = ([l, m, s]: Lms, z: number): number => m * (1 + l * s * z) ** (1 / l);

/** A measure whose value for the indicator is this one. */
function measureWith(indicator: GrowthIndicator, value: number, cm = 100): Measure {
  if (indicator === 'tb_u') return { heightCm: value };
  if (indicator === 'lk_u') return { headCm: value };
  if (indicator === 'lila_u') return { muacCm: value };
  if (indicator === 'imt_u') return { weightKg: value * (cm / 100) ** 2, heightCm: cm };
  return { weightKg: value, ...(indicator === 'bb_tb' ? { heightCm: cm } : {}) };
}

const both = CASES.flatMap(([indicator, ageDays, boys, girls, cm]) =>
  (['L', 'P'] as const).map((sex) => ({ indicator, sex, ageDays, lms: sex === 'L' ? boys : girls, cm, name: `${indicator} ${sex} day ${ageDays}${cm ? `, ${cm} cm` : ''}` })),
);

describe.each(both)('$name', ({ indicator, sex, ageDays, lms, cm }) => {
  const child = { sex, ageDays };

  it.each(EDGES)('is exactly %d where the measure is', (z) => {
    expect(zScore(indicator, child, measureWith(indicator, atSd(lms, z), cm))).toBe(z);
  });

  it('is found back from the z-score', () => {
    for (const z of EDGES) expect(measureFor(indicator, child, { z, cm })).toBeCloseTo(atSd(lms, z), 9);
  });

  it('counts the edges as Permenkes 2/2020 does, and what is a hair beyond them as the next class', () => {
    if (indicator === 'lk_u' || indicator === 'lila_u') return expect(classOf(indicator, -2, 12)).toBeNull();
    const months = Math.floor(ageDays / 30.4375);
    const classAt = (z: number) => classOf(indicator, zScore(indicator, child, measureWith(indicator, atSd(lms, z), cm)) ?? NaN, months)?.code;
    const beyond = [-3.01, -3, -2.01, -2, 1, 1.01, 2, 2.01].map(classAt);
    return expect([...beyond, classAt(3)]).toEqual(must(EXPECTED[indicator === 'imt_u' && months >= 60 ? 'school' : indicator]));
  });
});

const [WASTED, WASTED_LESS, WELL] = ['gizi_buruk', 'gizi_kurang', 'gizi_baik'];
const THIN_TO_FAT = [WASTED, WASTED_LESS, WASTED_LESS, WELL, WELL, 'berisiko_gizi_lebih', 'berisiko_gizi_lebih', 'gizi_lebih', 'gizi_lebih'];
/** At z = -3.01, -3, -2.01, -2, 1, 1.01, 2, 2.01 and 3. */
const EXPECTED: Readonly<Record<string, readonly (string | undefined)[]>> = {
  bb_u: ['bb_sangat_kurang', 'bb_kurang', 'bb_kurang', 'bb_normal', 'bb_normal', 'bb_risiko_lebih', 'bb_risiko_lebih', 'bb_risiko_lebih', 'bb_risiko_lebih'],
  tb_u: ['sangat_pendek', 'pendek', 'pendek', ...Array.from({ length: 6 }, () => 'tinggi_normal')],
  bb_tb: THIN_TO_FAT,
  imt_u: THIN_TO_FAT,
  school: [WASTED, WASTED_LESS, WASTED_LESS, WELL, WELL, 'gizi_lebih', 'gizi_lebih', 'obesitas', 'obesitas'],
};

describe('classes above the last edge', () => {
  it('begin beyond +3 SD', () => {
    expect([classOf('tb_u', 3, 20)?.code, classOf('tb_u', 3.01, 20)?.code]).toEqual(['tinggi_normal', 'tinggi']);
    expect([classOf('bb_tb', 3, 20)?.code, classOf('bb_tb', 3.01, 20)?.code]).toEqual(['gizi_lebih', 'obesitas']);
    expect([classOf('imt_u', 2.5, 59)?.code, classOf('imt_u', 2.5, 60)?.code]).toEqual(['gizi_lebih', 'obesitas']);
    expect(classOf('bb_u', -2, 12)?.names).toEqual({ id: 'Berat badan normal', en: 'Normal weight' });
  });
});

/** Columns of the published charts, rounded there to one decimal: -3 SD to +3 SD. */
const CHARTS: readonly (readonly [GrowthIndicator, 'L' | 'P', ageDays: number, columns: readonly number[]])[] = [
  ['bb_u', 'L', 0, [2.1, 2.5, 2.9, 3.3, 3.9, 4.4, 5]],
  ['bb_u', 'L', 365, [6.9, 7.7, 8.6, 9.6, 10.8, 12, 13.3]],
  ['bb_u', 'P', 365, [6.3, 7, 7.9, 8.9, 10.1, 11.5, 13.1]],
  ['bb_u', 'P', 1826, [12.1, 13.7, 15.8, 18.2, 21.2, 24.9, 29.5]],
  ['tb_u', 'L', 0, [44.2, 46.1, 48, 49.9, 51.8, 53.7, 55.6]],
  ['tb_u', 'P', 365, [66.3, 68.9, 71.4, 74, 76.6, 79.2, 81.7]],
  ['tb_u', 'L', 731, [78, 81, 84.1, 87.1, 90.2, 93.2, 96.3]],
  ['tb_u', 'P', 1826, [95.2, 99.9, 104.7, 109.4, 114.2, 118.9, 123.7]],
];

it.each(CHARTS)('agrees with the published chart of %s %s on day %d', (indicator, sex, ageDays, columns) => {
  expect(EDGES.map((z) => Number(measureFor(indicator, { sex, ageDays }, { z })?.toFixed(1)))).toEqual(columns);
});

describe('beyond 3 SD', () => {
  /** Worked by hand: 3 SD and the width of the SD before it, e.g. a boy of one year: 6.926 kg and 7.7407 - 6.926 = 0.8147 kg. */
  const WORKED: readonly (readonly [GrowthIndicator, 'L' | 'P', ageDays: number, z: number, Measure])[] = [
    ['bb_u', 'L', 365, -4.14, { weightKg: 6 }],
    ['bb_u', 'L', 365, 4.22, { weightKg: 15 }],
    ['bb_u', 'P', 731, -3.89, { weightKg: 7.2 }],
    ['bb_u', 'P', 731, 4.37, { weightKg: 20 }],
    ['bb_tb', 'L', 300, -4.17, { weightKg: 5.2, heightCm: 65 }],
    ['bb_tb', 'L', 300, 3.99, { weightKg: 10.2, heightCm: 65 }],
    ['bb_tb', 'P', 1000, -3.7, { weightKg: 10.1, heightCm: 95 }],
    ['bb_tb', 'P', 1000, 3.89, { weightKg: 20, heightCm: 95 }],
    ['imt_u', 'L', 731, -4.49, { weightKg: 11.5, heightCm: 100 }],
    ['imt_u', 'L', 731, 4.08, { weightKg: 22.5, heightCm: 100 }],
    ['lila_u', 'P', 365, -4.01, { muacCm: 10.2 }],
    ['lila_u', 'P', 365, 3.79, { muacCm: 19.5 }],
    // Heights and heads keep their curve.
    ['tb_u', 'L', 365, -4.52, { heightCm: 65 }],
    ['tb_u', 'L', 365, 3.9, { heightCm: 85 }],
    ['lk_u', 'P', 365, -4.34, { headCm: 39 }],
    ['lk_u', 'P', 365, 4.49, { headCm: 51 }],
  ];
  it.each(WORKED.map(([indicator, sex, ageDays, z, measure]) => ({ indicator, sex, ageDays, z, measure })))('$indicator $sex day $ageDays is $z', ({ indicator, sex, ageDays, z, measure }) => {
    expect(zScore(indicator, { sex, ageDays }, measure)).toBe(z);
  });

  it('is found back from the z-score', () => {
    for (const z of [-5.5, -3.7, 3.4, 4.9]) {
      const weightKg = measureFor('bb_u', { sex: 'L', ageDays: 400 }, { z }) ?? NaN;
      expect(zScore('bb_u', { sex: 'L', ageDays: 400 }, { weightKg })).toBe(z);
    }
  });
});

describe('figures that WHO prints for its own software', () => {
  it.each<['L' | 'P', number, Measure, number]>([
    ['L', 987, { heightCm: 72.86, position: 'telentang' }, -6.09],
    ['P', 731, { heightCm: 77.5 }, -2.55],
    ['L', 274, { heightCm: 60, position: 'berdiri' }, -5.02],
  ])('%s day %d %o is %d', (sex, ageDays, measure, z) => {
    expect(zScore('tb_u', { sex, ageDays }, measure)).toBe(z);
  });
});

describe('position', () => {
  const z = (ageDays: number, measure: Measure) => zScore('tb_u', { sex: 'L', ageDays }, measure);

  it('adds 0.7 cm to a standing child up to day 730, takes 0.7 cm from a lying one from day 731 on', () => {
    expect(z(730, { heightCm: 80, position: 'berdiri' })).toBe(z(730, { heightCm: 80.7, position: 'telentang' }));
    expect(z(731, { heightCm: 80, position: 'telentang' })).toBe(z(731, { heightCm: 79.3, position: 'berdiri' }));
  });

  it('is the usual one of the age where nobody noted it', () => {
    expect(z(730, { heightCm: 80 })).toBe(z(730, { heightCm: 80, position: 'telentang' }));
    expect(z(731, { heightCm: 80 })).toBe(z(731, { heightCm: 80, position: 'berdiri' }));
  });

  it('takes part in weight for height and body mass index', () => {
    for (const indicator of ['bb_tb', 'imt_u'] as const) {
      const at = (measure: Measure) => zScore(indicator, { sex: 'P', ageDays: 500 }, { weightKg: 8, ...measure });
      expect(at({ heightCm: 75, position: 'berdiri' })).toBe(at({ heightCm: 75.7 }));
      expect(at({ heightCm: 75, position: 'berdiri' })).not.toBe(at({ heightCm: 75 }));
    }
  });
});

describe('between and beyond the rows', () => {
  it('takes a straight line between tenths of a centimetre', () => {
    const lms: Lms = [-0.3521, (7.2666 + 7.2905) / 2, (0.08223 + 0.08222) / 2];
    expect(zScore('bb_tb', { sex: 'L', ageDays: 300 }, { weightKg: atSd(lms, -2), heightCm: 65.05 })).toBe(-2);
  });

  it('takes a straight line between months from five years on', () => {
    // Day 4398: 144.49 months, between 17.5334 and 17.5877.
    const part = 4398 / 30.4375 - 144;
    const lms: Lms = [-1.7751 + part * 0.0032, 17.5334 + part * 0.0543, 0.11522 + part * 0.00034];
    expect(measureFor('imt_u', { sex: 'L', ageDays: 4398 }, { z: 2 })).toBeCloseTo(atSd(lms, 2), 9);
  });

  it('is null outside the tables', () => {
    const known = (indicator: GrowthIndicator, ageDays: number, measure: Measure = { weightKg: 20, heightCm: 100, headCm: 48, muacCm: 15 }) => zScore(indicator, { sex: 'P', ageDays }, measure) !== null;
    expect([-1, 0, 1826, 1827, 1856, 1857, 3652, 3653].map((day) => known('bb_u', day))).toEqual([false, true, true, false, false, true, true, false]);
    expect([1826, 1827, 1857, 6939, 6940].map((day) => known('tb_u', day))).toEqual([true, false, true, true, false]);
    expect([1826, 1827, 1857, 6939, 6940].map((day) => known('imt_u', day))).toEqual([true, false, true, true, false]);
    expect([90, 91, 1826, 1827, 2000].map((day) => known('lila_u', day))).toEqual([false, true, true, false, false]);
    expect([1826, 1827, 2000].map((day) => known('lk_u', day))).toEqual([true, false, false]);
    expect([1826, 1827, 2000].map((day) => known('bb_tb', day))).toEqual([true, false, false]);
    const tall = (ageDays: number, heightCm: number) => known('bb_tb', ageDays, { weightKg: 10, heightCm });
    expect([tall(300, 44.9), tall(300, 45), tall(300, 110), tall(300, 110.1), tall(800, 64.9), tall(800, 65), tall(800, 120), tall(800, 120.1)]).toEqual([false, true, true, false, false, true, true, false]);
  });

  it('is null for what was not measured, and with oedema for what rests on weight', () => {
    const child = { sex: 'L', ageDays: 400 } as const;
    expect((['bb_u', 'tb_u', 'bb_tb', 'imt_u', 'lk_u', 'lila_u'] as const).map((indicator) => zScore(indicator, child, {}))).toEqual([null, null, null, null, null, null]);
    expect([zScore('bb_tb', child, { weightKg: 9 }), zScore('imt_u', child, { heightCm: 75 }), zScore('imt_u', child, { weightKg: 9 })]).toEqual([null, null, null]);
    const swollen = { weightKg: 9, heightCm: 75, headCm: 45, muacCm: 14, oedema: true };
    expect((['bb_u', 'bb_tb', 'imt_u'] as const).map((indicator) => zScore(indicator, child, swollen))).toEqual([null, null, null]);
    expect((['tb_u', 'lk_u', 'lila_u'] as const).map((indicator) => zScore(indicator, child, swollen) === null)).toEqual([false, false, false]);
  });

  it('is plausible inside the exclusion range of WHO, its ends included', () => {
    expect([-6.01, -6, 5, 5.01].map((z) => isPlausible('bb_u', z))).toEqual([false, true, true, false]);
    expect([-6.01, -6, 6, 6.01].map((z) => isPlausible('tb_u', z))).toEqual([false, true, true, false]);
    for (const indicator of ['bb_tb', 'imt_u', 'lk_u', 'lila_u'] as const) expect([-5.01, -5, 5, 5.01].map((z) => isPlausible(indicator, z))).toEqual([false, true, true, false]);
  });
});
