/**
 * Codes and names of all areas of the country, as the package `idn-area-data` carries them (ODbL).
 * Read from its files when asked for, one kabupaten at a time; nothing of it is kept here.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { levelOfCode, type Area } from '@pantau/shared/area';

const require = createRequire(import.meta.url);
const folder = () => join(dirname(require.resolve('idn-area-data/package.json')), 'data');

/** Provinsi, kabupaten, kecamatan, desa and kelurahan of one kabupaten, parents first; empty where the code is unknown. */
export async function areasOfKabupaten(kabupaten: string): Promise<readonly Area[]> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    rowsOf('provinces', kabupaten.slice(0, 2)),
    rowsOf('regencies', kabupaten),
    rowsOf('districts', `${kabupaten}.`),
    rowsOf('villages', `${kabupaten}.`),
  ]);
  return regencies.length === 0 ? [] : [...provinces, ...regencies, ...districts, ...villages].map(areaOf);
}

/** The first column is the code, the last one the name. */
async function rowsOf(file: string, prefix: string): Promise<string[][]> {
  const text = await readFile(join(folder(), `${file}.csv`), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith(prefix));
  return parse(lines.join('\n'), { relax_column_count: true }) as string[][];
}

function areaOf(row: string[]): Area {
  const code = row[0] ?? '';
  const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
  return { code, name: row.at(-1) ?? '', level: levelOfCode(code), parent, validFrom: null, validTo: null, replacedBy: [] };
}
