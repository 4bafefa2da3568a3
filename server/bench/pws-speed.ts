/**
 * How fast a PWS table is read, without HTTP: whether it slows down as events pile up (`pwsGrowth`: the table of one
 * Puskesmas of 20 desa over the same 12 filled months, at 1,000,000 and at 10,000 events), and how it compares with one
 * SQL statement over the log of events with an index on (type, occurred_on) (`pwsVsSql`).
 */
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Places, type Area, type Unit } from '@pantau/shared/area';
import type { EventRevision } from '@pantau/shared/event';
import { definitions } from '@pantau/shared/indicator';
import { addDays } from '@pantau/shared/period';
import { NO_CHOICES } from '@pantau/shared/indicator';
import { SasaranBook, TargetBook } from '@pantau/shared/sasaran';
import { pwsTable } from '@pantau/shared/situation';
import { Writer } from '../src/projection/index.js';
import { Store } from '../src/store/index.js';
import { inFolder, median } from './measure.js';

const DESA = 20;
const VISITS_PER_PREGNANCY = 5;
const YEAR = 2025;
const PUSKESMAS = 'puskesmas:1';
const NOW = Date.parse('2026-06-01T00:00:00Z');
const BATCH = 2_000;
const READS = 200;

const desaCode = (index: number): string => `17.04.02.${2001 + index}`;
const open = { validFrom: null, validTo: null };
const area = (code: string, level: Area['level'], parent: string | null): Area => ({ code, name: code, level, parent, replacedBy: [], ...open });
const villages = Array.from({ length: DESA }, (_, index) => desaCode(index));
const areas = [area('17', 'provinsi', null), area('17.04', 'kabupaten', '17'), area('17.04.02', 'kecamatan', '17.04'), ...villages.map((code) => area(code, 'desa', '17.04.02'))];
const units: Unit[] = [{ id: PUSKESMAS, kind: 'puskesmas', name: PUSKESMAS, parent: null, serves: villages, ...open }];

export const pwsSpeed = (): Promise<Record<string, number>> =>
  inFolder(async (few) =>
    inFolder(async (many) => {
      await fill(few, 10_000);
      await fill(many, 1_000_000);
      const { small, large } = await readTimes(few, many);
      const sqlMs = sqlTime(join(many, 'pantau.sqlite'));
      return { pwsGrowth: large / small, pwsVsSql: sqlMs / large, pwsReadMs: large, pwsSqlMs: sqlMs };
    }),
  );

const openStore = (folder: string): Promise<Store> => Store.open({ folder, catalogue: definitions.filter(({ code }) => code === 'anc_k1_akses') });

/** Milliseconds of one table in each store, read in turns, so that whatever the machine does meets both. */
async function readTimes(few: string, many: string): Promise<{ small: number; large: number }> {
  const stores = [await openStore(few), await openStore(many)];
  for (const store of stores) await settle(store);
  const times = stores.map((): number[] => []);
  for (let round = -1; round < READS; round++) stores.forEach((store, index) => (round < 0 ? readYear(store) : times[index]?.push(readYear(store))));
  for (const store of stores) await store.close();
  const [small = Number.NaN, large = Number.NaN] = times.map(median);
  return { small, large };
}

function settle(store: Store): Promise<null> {
  const sasaran = villages.map((code) => ({ area: code, group: 'bumil', year: YEAR, basis: 'proyeksi' as const, value: 12_000, source: 'bench', validFrom: null }));
  const world = { places: new Places(areas, units), sasaran: new SasaranBook(sasaran), targets: new TargetBook([]), variants: NO_CHOICES };
  return store.step({ kind: 'area', at: 0 }, () => Promise.resolve({ result: null, changed: true, world }));
}

async function fill(folder: string, events: number): Promise<void> {
  const store = await openStore(folder);
  await settle(store);
  const writer = await Writer.open(store, () => NOW);
  for (let from = 0; from < events; from += BATCH) {
    const items = Array.from({ length: Math.min(BATCH, events - from) }, (_, index) => ({ revision: visit(from + index, events), flags: [], quarantine: null }));
    await writer.submit({ items });
  }
  await store.close();
}

/** The visits of a pregnancy are two weeks apart; first visits are spread evenly over the year and the villages. */
function visit(index: number, events: number): EventRevision {
  const pregnancy = Math.floor(index / VISITS_PER_PREGNANCY);
  const firstDay = Math.floor((pregnancy / (events / VISITS_PER_PREGNANCY)) * 300);
  const woman = `bench/${pregnancy}`;
  return {
    source: 'bench', id: `e${index}`, revision: 0, voided: false, type: 'anc_visit',
    occurredOn: addDays(`${YEAR}-01-01`, firstDay + 14 * (index % VISITS_PER_PREGNANCY)), occurredAt: null, recordedAt: null,
    subject: { kind: 'pregnancy', key: woman, of: { kind: 'person', key: woman } },
    residence: { desa: desaCode(pregnancy % DESA), dusun: null }, unit: PUSKESMAS, reporter: null, data: { gaWeeks: 10, provider: 'bidan' },
  };
}

const months = Array.from({ length: 12 }, (_, index) => `${YEAR}-${String(index + 1).padStart(2, '0')}`);

/** Milliseconds of one table, over all months of the year. */
function readYear(store: Store): number {
  const began = performance.now();
  for (const period of months) pwsTable(store.facts(), { area: PUSKESMAS, indicator: 'anc_k1_akses', period }, NOW);
  return (performance.now() - began) / months.length;
}

/** Milliseconds of the same counts by one statement over the log. */
function sqlTime(file: string): number {
  const database = new BetterSqlite3(file);
  database.exec('CREATE INDEX bench_type_day ON event (type, occurred_on)');
  const statement = database.prepare(`
    WITH first AS (SELECT owner, desa, min(occurred_on) AS day FROM event WHERE type = 'anc_visit' AND occurred_on >= ? AND occurred_on < ? GROUP BY owner)
    SELECT desa, count(*) AS cumulative, sum(day >= ?) AS this_month, sum(day >= ? AND day < ?) AS last_month FROM first GROUP BY desa`);
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    statement.all(`${YEAR}-01-01`, `${YEAR}-10-01`, `${YEAR}-09-01`, `${YEAR}-08-01`, `${YEAR}-09-01`);
    return performance.now() - began;
  });
  database.close();
  return median(times);
}
