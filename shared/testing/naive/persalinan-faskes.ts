/** Deliveries in a health facility with a health worker: each pregnancy once, at its delivery. */
import { countedIn, deliveryOf, everyPregnancy } from './pregnancies.js';
import type { NaiveCount, NaiveWorld } from './world.js';

const facilities: readonly string[] = ['puskesmas', 'rs', 'klinik', 'tpmb'];
const laypeople: readonly string[] = ['dukun', 'keluarga', 'lain'];

/** Choice: a facility must be told, the attendant need not; a pustu is none here. */
export const persalinanFaskes = (world: NaiveWorld): NaiveCount[] =>
  everyPregnancy(world).flatMap((pregnancy) => {
    const delivery = deliveryOf(pregnancy);
    if (!delivery || !facilities.includes(delivery.data.place ?? '') || laypeople.includes(delivery.data.attendant ?? '')) return [];
    return [countedIn(pregnancy, 'persalinan_faskes', delivery)];
  });
