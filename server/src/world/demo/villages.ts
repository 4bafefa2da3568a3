/**
 * The villages of the demo: real desa and kelurahan with invented dusun, posyandu, pustu and kader, and a share of the real
 * population each. Nobody who lives there exists.
 */
import { isVillage, type Area } from '@pantau/shared/area';
import { must } from '@pantau/shared/basics';
import { POPULATION } from './kaur.js';
import { Random } from './random.js';
import { shares } from './shares.js';

export interface Dusun {
  readonly code: string;
  readonly name: string;
  readonly population: number;
}
export interface Posyandu {
  readonly id: string;
  readonly name: string;
  readonly dusun: readonly [Dusun, ...Dusun[]];
  readonly kader: readonly [string, ...string[]];
  /** The open day of each month, 1 to 26. */
  readonly openDay: number;
}
export interface Village {
  /** 0, 1, 2 … in the order of codes; keys of its people begin with it. */
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly kecamatan: string;
  readonly puskesmas: string;
  readonly population: number;
  readonly dusun: readonly [Dusun, ...Dusun[]];
  readonly posyandu: readonly [Posyandu, ...Posyandu[]];
  readonly pustu: string | null;
}

const KADER_PER_POSYANDU = 5;
const FLOWERS = ['melati', 'mawar', 'anggrek', 'kenanga', 'dahlia', 'cempaka', 'flamboyan', 'teratai', 'seroja', 'kamboja'] as const;
const ROMAN = ['I', 'II', 'III', 'IV'];

export const puskesmasOf = (kecamatan: string): string => `puskesmas:${kecamatan}`;

export function villagesOf(areas: readonly Area[], seed: number): readonly Village[] {
  const desa = areas.filter(isVillage).sort((a, b) => (a.code < b.code ? -1 : 1));
  const populations = shares(POPULATION, desa.map((area) => weightOf(area, seed)));
  return desa.map((area, number) => villageAt(area, { number, population: populations[number] ?? 0, seed }));
}

/** Most villages are small; towns (kelurahan) are larger. */
function weightOf({ code, level }: Area, seed: number): number {
  const random = Random.of(seed, 'population', code);
  const spread = random.next();
  return (0.35 + 1.9 * spread * spread) * (level === 'kelurahan' ? 3 : 1);
}

interface Draft {
  readonly number: number;
  readonly population: number;
  readonly seed: number;
}

function villageAt(area: Area, { number, population, seed }: Draft): Village {
  const random = Random.of(seed, 'village', area.code);
  const kecamatan = must(area.parent, 'kecamatan of a desa');
  const dusun = dusunOf(area, population, random);
  const posyandu = posyanduOf(area, dusun, { number, random });
  const pustu = random.chance(0.45) ? `pustu:${shortCode(area.code)}` : null;
  return { number, code: area.code, name: area.name, kecamatan, puskesmas: puskesmasOf(kecamatan), population, dusun, posyandu, pustu };
}

function dusunOf({ code, level }: Area, population: number, random: Random): Village['dusun'] {
  const count = population < 450 ? 2 : population < 1100 ? 3 : 4;
  const name = (i: number) => (level === 'kelurahan' ? `RW 0${i + 1}` : `Dusun ${ROMAN[i] ?? ''}`);
  const populations = shares(population, Array.from({ length: count }, () => random.between(0.6, 1.4)));
  const [first, ...others] = populations.map((persons, i): Dusun => ({ code: `${code}/${i + 1}`, name: name(i), population: persons }));
  return [must(first), ...others];
}

function posyanduOf({ code }: Area, dusun: Village['dusun'], { number, random }: { number: number; random: Random }): Village['posyandu'] {
  const count = dusun.length > 3 ? 3 : 2;
  const flower = random.int(0, FLOWERS.length - 1);
  const openDay = random.int(3, 22);
  const made = Array.from({ length: count }, (_, i): Posyandu => {
    const [first, ...others] = dusun.filter((_each, j) => j % count === i);
    const name = FLOWERS[(flower + i * 3) % FLOWERS.length] ?? FLOWERS[0];
    return {
      id: `posyandu:${name}-${shortCode(code)}`,
      name: `Posyandu ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      dusun: [must(first), ...others],
      kader: kaderOf(number * 3 + i),
      openDay: openDay + i * 2,
    };
  });
  const [first, ...others] = made;
  return [must(first), ...others];
}

function kaderOf(posyandu: number): Posyandu['kader'] {
  const [first, ...others] = Array.from({ length: KADER_PER_POSYANDU }, (_, i) => `kader:${String(posyandu * KADER_PER_POSYANDU + i + 1).padStart(4, '0')}`);
  return [must(first), ...others];
}

/** `17.04.02.2009` -> `02-2009`. */
const shortCode = (code: string): string => `${code.slice(6, 8)}-${code.slice(9)}`;
