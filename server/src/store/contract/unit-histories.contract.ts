/** Events that were stored before units and kader had histories are found in them once the store is opened again. */
import { anEvent } from '@pantau/shared/testing';
import { withStore } from '../../../testing/temp-store.js';
import { Writer } from '../../projection/index.js';
import { EventLog } from '../event-log.js';
import type { DatabasePlace } from '../place.js';
import type { Store } from '../store.js';

const session = anEvent('posyandu_session', { id: 's-1', subject: { kind: 'posyandu', key: 'posyandu:a' }, data: { kaderIds: ['k1', '', 'k2', 'k1'] } });
const closed = anEvent('posyandu_session', { id: 's-2', subject: { kind: 'posyandu', key: 'posyandu:a' }, data: { closedReason: 'banjir' } });
const OWNERS = ['u:posyandu:a', 'k:k1', 'k:k2'];

const namesOf = async ({ database }: Store) =>
  Promise.all(OWNERS.map(async (owner) => (await EventLog.historiesOf(database.reads.sql, [owner])).map(({ event }) => event.id).sort()));

/** As an older program left it. */
const AS_BEFORE = ["UPDATE event SET owner = NULL WHERE type = 'posyandu_session'", 'DELETE FROM concern', "DELETE FROM migrations WHERE name LIKE 'UnitHistories%'"];

export function unitHistoriesContract(newPlace: () => Promise<DatabasePlace>): void {
  describe('histories of units and kader', () => {
    it('hold what was stored before there were any', async () => {
      const place = await newPlace();
      await withStore(async (store) => {
        const writer = await Writer.open(store, () => Date.parse('2026-04-10T03:00:00Z'));
        await writer.submit({ items: [session, closed].map((revision) => ({ revision, flags: [], quarantine: null })) });
        expect(await namesOf(store)).toEqual([['s-1', 's-2'], ['s-1'], ['s-1']]);
        for (const statement of AS_BEFORE) await store.database.write(({ sql }) => sql.change(statement, [[]]));
        expect(await namesOf(store)).toEqual([[], [], []]);
      }, place);
      await withStore(async (store) => expect(await namesOf(store)).toEqual([['s-1', 's-2'], ['s-1'], ['s-1']]), place);
    });
  });
}
