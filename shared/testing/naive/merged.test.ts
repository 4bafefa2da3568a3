/** Merges join persons, their pregnancies, and households; a voided link parts them again. */
import { naiveHeads, naiveMerged } from './index.js';
import { cellsOf, DESA, household, linked, on, person, pregnancy, voided } from './telling.js';

const visit = (mother: string, day: string) => on(day, 'anc_visit', pregnancy(mother), {});

describe('naiveMerged', () => {
  it('gives a whole chain its smallest key, whatever the direction of the links', () => {
    const merged = naiveMerged(naiveHeads([linked(person('c'), 'd'), linked(person('b'), 'a'), linked(person('d'), 'b')]));
    expect(['a', 'b', 'c', 'd', 'e'].map(merged.person)).toEqual(['a', 'a', 'a', 'a', 'e']);
    expect(merged.household('c')).toBe('c');
  });

  it('lets one woman known by two keys have one K1', () => {
    const story = [visit('ibu-1', '2026-02-01'), visit('ibu-2', '2026-03-01')];
    expect(cellsOf('anc_k1_akses', story)).toEqual({ [`2026-02-01|${DESA}|`]: 1, [`2026-03-01|${DESA}|`]: 1 });
    expect(cellsOf('anc_k1_akses', [...story, linked(person('ibu-2'), 'ibu-1')])).toEqual({ [`2026-02-01|${DESA}|`]: 1 });
  });

  it('parts them again when the link is void, and keeps them while a second link holds', () => {
    const story = [visit('ibu-1', '2026-02-01'), visit('ibu-2', '2026-03-01')];
    const link = linked(person('ibu-2'), 'ibu-1');
    const second = linked(person('ibu-1'), 'ibu-2');
    expect(Object.keys(cellsOf('anc_k1_akses', [...story, link, voided(link)]))).toHaveLength(2);
    expect(Object.keys(cellsOf('anc_k1_akses', [...story, link, second, voided(link)]))).toHaveLength(1);
  });

  it('joins the newborn of a delivery with the child weighed under another key', () => {
    const born = on('2026-01-05', 'delivery', pregnancy('ibu-1'), { newborns: [{ key: 'bayi-1' }] });
    const weighed = on('2026-02-10', 'growth_measure', person('anak-7'), { weightKg: 4.6 });
    expect(cellsOf('ds', [born, weighed])).toEqual({});
    expect(cellsOf('ds', [born, weighed, linked(person('anak-7'), 'bayi-1')])).toEqual({ [`2026-02-10|${DESA}|`]: 1 });
  });

  it('joins households apart from persons of the same key', () => {
    const story = ['kk-1', 'kk-2'].map((key) => on('2026-02-01', 'home_visit', household(key), { outcome: 'selesai' }));
    expect(cellsOf('kunjungan_keluarga', [...story, linked(person('kk-1'), 'kk-2')])).toEqual({ [`2026-02-01|${DESA}|`]: 2 });
    expect(cellsOf('kunjungan_keluarga', [...story, linked(household('kk-1'), 'kk-2')])).toEqual({ [`2026-02-01|${DESA}|`]: 1 });
  });
});
