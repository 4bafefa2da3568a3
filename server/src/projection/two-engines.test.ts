/**
 * 10,000 generated events with everything that happens to events (corrections, voids, repeats, conflicts, merges, unknown
 * villages, any order) leave the very same bytes in SQLite and in PostgreSQL, and the very same answers.
 */
import fc from 'fast-check';
import { must } from '@pantau/shared/basics';
import type { Places } from '@pantau/shared/area';
import { placeProblemOf, type EventRevision } from '@pantau/shared/event';
import { aPlaces, arrivals, aSasaran, aUnit } from '@pantau/shared/testing';
import { engines, type TestEngine } from '../../testing/engines.js';
import { register, registryOf } from '../../testing/registry.js';
import { withStore } from '../../testing/temp-store.js';
import { TestClock, TestServer } from '../../testing/test-server.js';
import { Writer, type CheckedRevision } from './index.js';
import { recount } from './recount.js';
import { Database, type DatabasePlace, type Store } from '../store/index.js';

const EVENTS = 10_000;
const NOW = Date.parse('2026-11-21T03:00:00Z');
const BEGAN = Date.parse('2026-02-01T00:00:00Z');
const HOUR = 3_600_000;

const DESA = ['17.04.02.2009', '17.04.02.2010', '17.04.01.2001'];
const PUSKESMAS = ['puskesmas:17.04.02', 'puskesmas:17.04.01'];
const MONTHS = ['2025-06', '2026-03', '2026-11'];
const whole = aPlaces({
  puskesmas: { 'puskesmas:17.04.02': DESA.slice(0, 2), 'puskesmas:17.04.01': DESA.slice(2) },
  dusun: 2,
  moreUnits: [aUnit('posyandu:melati-1', DESA.slice(0, 1)), aUnit('posyandu:melati-2', DESA.slice(0, 2)), aUnit('posyandu:anggrek', ['17.04.01.2001/1'])],
});
/** The village that is registered only when half of the events have come. */
const LATE = '17.04.02.2010';
const half = registryOf(whole);
const early = { areas: half.areas?.filter(({ code }) => !code.startsWith(LATE)), units: half.units?.filter(({ serves }) => !serves.some((code) => code.startsWith(LATE))) };
const sasaran = ['bumil', 'balita', 'kk'].flatMap((group, at) => DESA.map((area, index) => aSasaran(area, 40 + at * 7 + index, { group })));

/** Stories of many small communities, with people of their own; now and then two stories use the same ids for their events. */
function generated(): readonly EventRevision[] {
  const told: EventRevision[] = [];
  const samples = fc.sample(arrivals({ stories: 8 }), { seed: 1704, numRuns: 1_000 });
  for (let turn = 0; told.length < EVENTS; turn++) {
    const text = JSON.stringify(must(samples[turn]));
    const own = text.replace(/"(ibu-|anak-|orang-|kk-|nik~)(\w+)/g, `"$1$2-${turn}`).replace(/"id":"e-/g, `"id":"e-${turn % 40 === 0 ? 0 : turn}-`);
    told.push(...(JSON.parse(own) as EventRevision[]));
  }
  return told.slice(0, EVENTS);
}

async function tell(store: Store, revisions: readonly EventRevision[]): Promise<Map<string, number>> {
  const writer = await Writer.open(store, () => NOW);
  const statuses = new Map<string, number>();
  await register(store, early, BEGAN);
  for (let from = 0, size = 1; from < revisions.length; from += size, size = 1 + ((size * 7 + 13) % 180)) {
    const at = BEGAN + from * HOUR;
    if (from >= EVENTS / 2 && !store.facts().places.area(LATE)) {
      await register(store, { ...half, sasaran }, at);
      await writer.reconsider({ which: { codes: ['Q_AREA_UNKNOWN', 'Q_UNIT_UNKNOWN'] }, look: ({ event }) => ({ event, written: [], waitsFor: placeProblemOf(event, store.facts().places) }) });
    }
    const { results } = await writer.submit({ items: checked(revisions.slice(from, from + size), store.facts().places), at });
    for (const { status } of results) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return statuses;
}

const checked = (revisions: readonly EventRevision[], places: Places): CheckedRevision[] =>
  revisions.map((revision) => ({ revision, flags: [], quarantine: revision.voided ? null : placeProblemOf(revision, places) }));

const PATHS = [...DESA, ...PUSKESMAS, '17.04'].flatMap((area) => [
  ...MONTHS.flatMap((period) => [`situation?area=${area}&period=${period}`, `situation?area=${area}&period=${period}&place=service`]),
  ...['anc_k1_akses', 'ds', 'idl'].map((indicator) => `pws?area=${area}&period=2026-03&indicator=${indicator}`),
  ...['anc_k1_akses', 'ht_terkendali', 'ds'].map((indicator) => `explain?area=${area}&period=2026-03&indicator=${indicator}`),
  `changes?area=${area}&since=0&limit=200`,
  `situation?area=${area}&period=2026-03&at=40`,
]);

/** Every answer as text, but for the name of the store. */
async function answersOf(server: TestServer): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const path of [...PATHS, 'quarantine?limit=1000']) {
    const { status, text } = await server.asAdmin('get', `/api/v1/${path}`);
    answers[path] = `${status} ${text.replaceAll(server.store.epoch, 'epoch')}`;
  }
  return answers;
}

const TABLES = { event: 'seq', concern: 'owner, seq', link: 'seq', reading: 'owner', change: 'clock', cell: 'part, residence, unit, month', checkpoint: 'one' };

async function rowsOf(place: DatabasePlace): Promise<Record<string, readonly string[]>> {
  const reader = await Database.openReader(place);
  const rows: Record<string, readonly string[]> = {};
  for (const [table, key] of Object.entries(TABLES)) rows[table] = (await reader.plain.sql.all(`SELECT * FROM ${table} ORDER BY ${key}`)).map((row) => JSON.stringify(row));
  await reader.close();
  return rows;
}

describe('SQLite and PostgreSQL', () => {
  const both: TestEngine[] = [];
  beforeAll(async () => {
    for (const start of [engines.SQLite, engines.PostgreSQL]) both.push(await start());
  });
  afterAll(async () => {
    for (const engine of both) await engine.dispose();
  });

  async function run(place: DatabasePlace) {
    const told = await withStore(async (store) => {
      const statuses = await tell(store, revisions);
      return { statuses, recounted: await store.database.snapshot((reads) => recount(reads, store.facts().catalogue)) };
    }, place);
    const server = await TestServer.start({ config: { database: place }, house: { clock: new TestClock(NOW) } });
    const answers = await answersOf(server);
    await server.close();
    return { ...told, answers, rows: await rowsOf(place) };
  }
  const revisions = generated();

  it('keep the same bytes and give the same answers', async () => {
    const [sqlite, postgres] = [await run(await must(both[0]).place()), await run(await must(both[1]).place())];
    expect([...sqlite.statuses.keys()].sort()).toEqual(['accepted', 'conflict', 'duplicate', 'quarantined', 'superseded']);
    expect(sqlite.recounted).toMatchObject({ differing: 0 });
    expect({ statuses: postgres.statuses, recounted: postgres.recounted }).toEqual({ statuses: sqlite.statuses, recounted: sqlite.recounted });
    for (const [table, rows] of Object.entries(sqlite.rows)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(postgres.rows[table]).toEqual(rows);
    }
    expect(Object.values(sqlite.answers).filter((answer) => !answer.startsWith('200 '))).toEqual([]);
    expect(postgres.answers).toEqual(sqlite.answers);
  });
});
