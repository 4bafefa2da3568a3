import { areasOfKabupaten } from './national-areas.js';

describe('areas of one kabupaten out of the national list', () => {
  it('gives Kaur with its 15 kecamatan and 195 desa and kelurahan, in proper case', async () => {
    const areas = await areasOfKabupaten('17.04');
    const count = (level: string) => areas.filter((area) => area.level === level).length;
    expect([count('provinsi'), count('kabupaten'), count('kecamatan'), count('desa'), count('kelurahan')]).toEqual([1, 1, 15, 192, 3]);
    expect(areas.find(({ code }) => code === '17.04')).toMatchObject({ name: 'Kabupaten Kaur', parent: '17' });
    expect(areas.find(({ code }) => code === '17.04.02')).toMatchObject({ name: 'Tanjung Kemuning', parent: '17.04' });
    expect(areas.every(({ name }) => name !== '' && name !== name.toUpperCase())).toBe(true);
  });

  it('puts every parent before its children', async () => {
    const seen = new Set<string | null>([null]);
    for (const { code, parent } of await areasOfKabupaten('35.07')) {
      expect(seen.has(parent)).toBe(true);
      seen.add(code);
    }
    expect(seen.size - 1).toBe(2 + 33 + 390);
  });

  it('gives nothing for a kabupaten that does not exist', async () => {
    expect(await areasOfKabupaten('17.99')).toEqual([]);
  });
});
