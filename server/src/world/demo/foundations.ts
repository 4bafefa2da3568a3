/** Lays what the demo stands on: areas, units, sasaran and targets. Laying them again changes nothing. */
import { desaOf } from '@pantau/shared/area';
import type { Millis } from '@pantau/shared/period';
import type { Store } from '../../store/index.js';
import { areasOfKabupaten } from '../national-areas.js';
import { putRows } from '../register.js';
import { areaRegister, sasaranRegister, targetRegister, unitRegister } from '../registers.js';
import { KABUPATEN } from './kaur.js';
import { demoAreas, demoUnits } from './places.js';
import { DEMO_SEED } from './plan.js';
import { demoSasaran } from './sasaran.js';
import { demoTargets } from './targets.js';
import { villagesOf, type Village } from './villages.js';

export interface Ground {
  readonly villages: readonly Village[];
  /** Those that have sasaran. */
  readonly playing: readonly Village[];
  /** The last of the three years for which there are sasaran and targets. */
  readonly year: number;
  readonly at: Millis;
}

export async function layFoundations(store: Store, { villages, playing, year, at }: Ground): Promise<void> {
  const areas = await areasOfKabupaten(KABUPATEN);
  const named = new Set(playing.map(({ code }) => code));
  const codes = new Set(store.facts().catalogue.map(({ code }) => code));
  await putRows(store, areaRegister, demoAreas(areas, villages), at);
  await putRows(store, unitRegister, demoUnits(areas, villages), at);
  await putRows(store, sasaranRegister, demoSasaran(villages, year, DEMO_SEED).filter(({ area }) => named.has(desaOf(area))), at);
  await putRows(store, targetRegister, demoTargets(codes, year), at);
}

export const hasFoundations = (store: Store, year: number): boolean => store.facts().targets.rows.some((row) => row.area === KABUPATEN && row.year === year);

export const demoVillages = async (): Promise<readonly Village[]> => villagesOf(await areasOfKabupaten(KABUPATEN), DEMO_SEED);
