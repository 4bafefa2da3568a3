/** Puts places, sasaran and targets into a store as files would, and makes scopes. */
import type { Area, Places, Unit } from '@pantau/shared/area';
import type { Millis } from '@pantau/shared/period';
import type { SasaranRow, TargetRow } from '@pantau/shared/sasaran';
import { Scope, type Grant } from '../src/access/scope.js';
import type { Store } from '../src/store/index.js';
import { putRows } from '../src/world/register.js';
import { areaRegister, sasaranRegister, targetRegister, unitRegister } from '../src/world/registers.js';

export interface Registry {
  readonly areas?: readonly Area[];
  readonly units?: readonly Unit[];
  readonly sasaran?: readonly SasaranRow[];
  readonly targets?: readonly TargetRow[];
}

/** One step of the clock for each list that is not empty and changes anything. */
export async function register(store: Store, { areas = [], units = [], sasaran = [], targets = [] }: Registry, at: Millis): Promise<void> {
  await putRows(store, areaRegister, areas, at);
  await putRows(store, unitRegister, units, at);
  await putRows(store, sasaranRegister, sasaran, at);
  await putRows(store, targetRegister, targets, at);
}

export const registryOf = (places: Places): Registry => ({ areas: [...places.allAreas()], units: [...places.allUnits()] });

/** Someone with these rights; an administrator where nothing is said. */
export const aScope = (grant: Partial<Grant> = {}): Scope => new Scope({ role: 'admin', units: [], sources: [], types: null, ...grant });

/** Someone who may read numbers, but not as they are. */
export class BlurredScope extends Scope {
  override get exact(): boolean {
    return false;
  }
}
