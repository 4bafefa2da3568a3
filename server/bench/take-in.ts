/** Events through check, projection and durable commit, as fast as it goes. */
import { checkEvent } from '@pantau/shared/event';
import type { Catalogue } from '@pantau/shared/indicator';
import { Writer, type CheckedRevision } from '../src/projection/index.js';
import { Store, type DatabasePlace } from '../src/store/index.js';
import { seconds } from './measure.js';
import { contextAt, type WireBatch, type Workload } from './workload.js';

/** Into an empty store that counts by the catalogue; answers the seconds it took. */
export async function takeIn(place: DatabasePlace, { batches, places }: Workload, catalogue: Catalogue): Promise<number> {
  const store = await Store.open({ ...place, catalogue });
  const writer = await Writer.open(store, () => 0);
  const took = await seconds(async () => {
    for (const batch of batches) await writer.submit({ items: checked(batch, places), at: batch.at });
  });
  await store.close();
  return took;
}

function checked({ at, events }: WireBatch, places: Workload['places']): CheckedRevision[] {
  const context = contextAt(at, places);
  return events.map((event) => {
    const verdict = checkEvent(event, context);
    if (!verdict.ok) throw new Error('the workload holds an event that is refused');
    return { revision: verdict.event, flags: verdict.flags, quarantine: verdict.quarantine };
  });
}
