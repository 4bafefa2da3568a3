/** Households: visited once a year, and registered where they live. */
import { but, cellsOf, DESA, household, inDesa, on, OTHER_DESA } from './telling.js';

const visit = (day: string, outcome: 'selesai' | 'ditolak' = 'selesai') => on(day, 'home_visit', household('kk-1'), { outcome });
const registered = (day: string) => on(day, 'household_registered', household('kk-1'), { members: 4 });

describe('kunjungan_keluarga', () => {
  it('counts a household once a calendar year, at its first completed visit', () => {
    const story = [visit('2026-03-01'), visit('2026-02-01'), visit('2027-01-05')];
    expect(cellsOf('kunjungan_keluarga', story)).toEqual({ [`2026-02-01|${DESA}|`]: 1, [`2027-01-05|${DESA}|`]: 1 });
  });

  it('does not count an attempt', () => {
    expect(cellsOf('kunjungan_keluarga', [visit('2026-02-01', 'ditolak')])).toEqual({});
    expect(cellsOf('kunjungan_keluarga', [visit('2026-02-01', 'ditolak'), visit('2026-02-20')])).toEqual({ [`2026-02-20|${DESA}|`]: 1 });
  });

  it('takes the residence of the registration where the visit tells none', () => {
    const homeless = but(visit('2026-02-01'), { residence: null, unit: 'posyandu:melati-1' });
    expect(cellsOf('kunjungan_keluarga', [homeless])).toEqual({ '2026-02-01||posyandu:melati-1': 1 });
    expect(cellsOf('kunjungan_keluarga', [registered('2026-01-10'), homeless])).toEqual({ [`2026-02-01|${DESA}|posyandu:melati-1`]: 1 });
  });
});

describe('stok_kk', () => {
  it('counts a household once, from its first registration', () => {
    expect(cellsOf('stok_kk', [registered('2026-03-10'), registered('2026-01-10')])).toEqual({ [`2026-01-10|${DESA}|`]: 1 });
    expect(cellsOf('stok_kk', [visit('2026-02-01')])).toEqual({});
  });

  it('moves with a registration elsewhere', () => {
    const elsewhere = but(registered('2026-06-01'), { residence: inDesa(OTHER_DESA) });
    expect(cellsOf('stok_kk', [registered('2026-01-10'), elsewhere])).toEqual({
      [`2026-01-10|${DESA}|`]: 1,
      [`2026-06-01|${DESA}|`]: -1,
      [`2026-06-01|${OTHER_DESA}|`]: 1,
    });
  });

  it('lets the first stated residence reach back, and counts an unknown one at none', () => {
    const homeless = but(registered('2026-01-10'), { residence: null });
    expect(cellsOf('stok_kk', [homeless, registered('2026-06-01')])).toEqual({ [`2026-01-10|${DESA}|`]: 1 });
    expect(cellsOf('stok_kk', [homeless])).toEqual({ '2026-01-10||': 1 });
  });
});
