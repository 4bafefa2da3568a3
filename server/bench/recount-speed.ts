/**
 * How long every number takes to be counted again from the log of events, by the whole catalogue: `recountSeconds` for
 * 1,000,000 events, or as many as `BENCH_EVENTS` says for a quick look; how many it were is told beside it. The world is the
 * demo's, with as many more of its people as it takes.
 */
import { definitions } from '@pantau/shared/indicator';
import { recount } from '../src/projection/index.js';
import { Database } from '../src/store/index.js';
import { inFolder, seconds } from './measure.js';
import { takeIn } from './take-in.js';
import { demoWorkload, type WireBatch, type Workload } from './workload.js';

const EVENTS = Number(process.env.BENCH_EVENTS || 1_000_000);
const BATCH = 2_000;

export const recountSpeed = (): Promise<Record<string, unknown>> =>
  inFolder(async (folder) => {
    const workload = manyFold(await demoWorkload(EVENTS, BATCH), EVENTS);
    const filling = await takeIn({ folder }, workload, definitions);
    const connection = await Database.openReader({ folder });
    let found = { cells: 0, differing: Number.NaN };
    const took = await seconds(async () => (found = await connection.transaction((reads) => recount(reads, definitions))));
    await connection.close();
    return { recountSeconds: took, recountEvents: eventsIn(workload.batches), recountCells: found.cells, recountDiffering: found.differing, recountFillSeconds: filling };
  });

const eventsIn = (batches: readonly WireBatch[]): number => batches.reduce((sum, { events }) => sum + events.length, 0);

/** The same world again and again with other people, until there are enough events; units stay the same and tell once. */
function manyFold({ places, batches }: Workload, events: number): Workload {
  const many = [...batches];
  for (let copy = 1, count = eventsIn(batches); count < events; copy++) {
    const before = count;
    for (const { at, events: told } of batches) {
      const others = told.filter(isOfSomebody).slice(0, events - count).map((event) => asAnother(event, copy));
      if (others.length > 0) many.push({ at, events: others });
      count += others.length;
    }
    if (count === before) throw new Error('the demo world has no people');
  }
  return { places, batches: many };
}

const isOfSomebody = (event: unknown): boolean => !/"subject":\{"kind":"(unit|posyandu|kader)"/.test(JSON.stringify(event));
const asAnother = (event: unknown, copy: number): unknown => JSON.parse(JSON.stringify(event).replace(/"(key|id|mother|household)":"([^":]+)"/g, `"$1":"$2-${copy}"`)) as unknown;
