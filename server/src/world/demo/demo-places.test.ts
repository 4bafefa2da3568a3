import { areasOfKabupaten } from '../national-areas.js';
import { withStore } from '../../../testing/temp-store.js';
import { putRows } from '../register.js';
import { areaRegister, sasaranRegister, targetRegister, unitRegister } from '../registers.js';
import { demoAreas, demoUnits } from './places.js';
import { demoSasaran } from './sasaran.js';
import { shares } from './shares.js';
import { demoTargets } from './targets.js';
import { villagesOf } from './villages.js';

const SEED = 1704;
const AT = Date.parse('2026-11-21T03:00:00Z');
const world = async () => {
  const areas = await areasOfKabupaten('17.04');
  return { areas, villages: villagesOf(areas, SEED) };
};

describe('places and sasaran of the demo', () => {
  it('give every one of 195 villages people, dusun, posyandu and kader; the people add up to the real population', async () => {
    const { villages } = await world();
    expect(villages).toHaveLength(195);
    expect(villages.reduce((sum, { population }) => sum + population, 0)).toBe(136_533);
    for (const { population, dusun, posyandu } of villages) {
      expect(population).toBeGreaterThan(150);
      expect(dusun.reduce((sum, each) => sum + each.population, 0)).toBe(population);
      expect(dusun.length >= 2 && dusun.length <= 4).toBe(true);
      expect(posyandu.flatMap((each) => each.dusun).map(({ code }) => code).sort()).toEqual(dusun.map(({ code }) => code));
    }
    const kader = villages.flatMap(({ posyandu }) => posyandu.flatMap((each) => each.kader));
    expect(new Set(kader).size).toBe(kader.length);
  });

  it('are the same for the same seed and others for another', async () => {
    const { areas, villages } = await world();
    expect(villagesOf(areas, SEED)).toEqual(villages);
    expect(villagesOf(areas, SEED + 1)).not.toEqual(villages);
  });

  it('add up from dusun to desa to kabupaten in every group, year and basis', async () => {
    const { villages } = await world();
    const rows = demoSasaran(villages, 2026, SEED);
    const sums = new Map<string, { desa: number; dusun: number; split: boolean }>();
    for (const { area, group, year, basis, value } of rows) {
      const key = [group, year, basis].join('|');
      const sum = sums.get(key) ?? { desa: 0, dusun: 0, split: false };
      sums.set(key, area.includes('/') ? { ...sum, dusun: sum.dusun + value, split: true } : { ...sum, desa: sum.desa + value });
    }
    expect([...sums.values()].filter(({ split, desa, dusun }) => split && desa !== dusun)).toEqual([]);
    expect(sums.get('penduduk|2026|proyeksi')?.desa).toBe(136_533);
    expect(sums.get('bumil|2024|proyeksi')?.desa).toBe(1652);
    expect(sums.size).toBe(30 * 3 + 14 * 2);
  });

  it('are accepted by the registers in four steps', async () => {
    await withStore(async (store) => {
      const { areas, villages } = await world();
      const put = [
        await putRows(store, areaRegister, demoAreas(areas, villages), AT),
        await putRows(store, unitRegister, demoUnits(areas, villages), AT),
        await putRows(store, sasaranRegister, demoSasaran(villages, 2026, SEED), AT),
        await putRows(store, targetRegister, demoTargets(new Set(['anc_k1_akses']), 2026), AT),
      ];
      expect(put.map(({ unchanged, rows }) => [unchanged, rows.length])).toEqual([[0, 0], [0, 0], [0, 0], [0, 0]]);
      const { places, sasaran, targets } = store.facts();
      const span = { first: '2026-11-01', last: '2026-11-30' };
      expect(places.unit('puskesmas:17.04.02')?.name).toBe('Puskesmas Tanjung Kemuning');
      expect(places.unitsIn('17.04', span).filter((id) => id.startsWith('puskesmas:'))).toHaveLength(15);
      expect(places.desaIn('dinkes:17.04', span)).toHaveLength(195);
      expect(sasaran.lookup(places, '17.04', { group: 'penduduk', year: 2026, basis: 'proyeksi', day: '2026-11-21' })?.value).toBe(136_533);
      expect(targets.lookup(places, '17.04.05.1013', { indicator: 'anc_k1_akses', year: 2026, otherwise: null })?.percent).toBe(93);
    });
  });
});

describe('largest remainder', () => {
  it('keeps the sum and gives what is left to the largest remainders', () => {
    expect(shares(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shares(3, [5, 3, 2])).toEqual([1, 1, 1]);
    expect(shares(5, [0, 0])).toEqual([0, 0]);
  });
});
