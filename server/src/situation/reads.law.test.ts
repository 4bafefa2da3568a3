/**
 * What must hold of every read of the past, over generated histories on a real store, with steps of sasaran, targets and
 * units between: `at` shows what was shown, changes are the differences of what was shown, explanations are borne out.
 */
import fc from 'fast-check';
import type { EventRevision } from '@pantau/shared/event';
import { definitions } from '@pantau/shared/indicator';
import type { SasaranRow, TargetRow } from '@pantau/shared/sasaran';
import { situationOf, type SituationQuery } from '@pantau/shared/situation';
import type { ChangedValue, ChangeRow, Situation } from '@pantau/shared/protocol';
import { aPlaces, arrivals, aSasaran, aUnit, lawOptions, withLookedAt } from '@pantau/shared/testing';
import { aScope, register, registryOf, type Registry } from '../../testing/registry.js';
import { withStore } from '../../testing/temp-store.js';
import { Pseudonyms } from '../access/index.js';
import { Writer } from '../projection/index.js';
import type { Store } from '../store/index.js';
import { Changes } from './changes/changes.js';
import { Explain } from './explain/explain.js';
import { changesParameters, explainParameters } from './parameters.js';
import { partsOf, withReports } from './parts.js';
import { readBack } from './past/as-of.js';
import { Readers } from './readers.js';

const NOW = Date.parse('2026-11-21T03:00:00Z');
const DAY = 86_400_000;
const clock = { now: () => NOW };

const places = aPlaces({
  puskesmas: { 'puskesmas:17.04.02': ['17.04.02.2009', '17.04.02.2010'], 'puskesmas:17.04.01': ['17.04.01.2001'] },
  dusun: 2,
  moreUnits: [aUnit('posyandu:melati-1', ['17.04.02.2009']), aUnit('posyandu:melati-2', ['17.04.02.2009', '17.04.02.2010']), aUnit('posyandu:anggrek', ['17.04.01.2001/1'])],
});
const desa = ['17.04.02.2009', '17.04.02.2010', '17.04.01.2001'];
const areas = ['17.04', 'puskesmas:17.04.02', '17.04.02.2009'];
const months = ['2025-06', '2026-03', '2026-11'];

const sasaran = fc.record({ area: fc.constantFrom(...desa), group: fc.constantFrom('bumil', 'bayi', 'balita', 'kk', 'penduduk'), value: fc.integer({ min: 1, max: 9 }), basis: fc.constantFrom('proyeksi', 'riil'), year: fc.constantFrom(2025, 2026), validFrom: fc.constantFrom(null, '2026-03-10') });
const NAMED = ['anc_k1_akses', 'ds', 'desa_uci'];
const targets = fc.record({ indicator: fc.constantFrom(...NAMED), area: fc.constantFrom('17.04', ...desa), year: fc.constantFrom(2025, 2026), percent: fc.integer({ min: 50, max: 100 }) });
const settings: fc.Arbitrary<Registry> = fc.oneof(
  fc.array(sasaran, { minLength: 1, maxLength: 4 }).map((rows) => ({ sasaran: distinct(rows.map(({ area, value, ...over }) => aSasaran(area, value, over as Partial<SasaranRow>))) })),
  targets.map((row) => ({ targets: [{ ...row, source: 'SK' } satisfies TargetRow] })),
  fc.constantFrom(desa.slice(0, 1), desa.slice(0, 2), desa.slice(0, 3)).map((serves) => ({ units: [aUnit('puskesmas:17.04.02', serves)] })),
  fc.constantFrom('A', 'B').map((name) => ({ areas: [...places.allAreas()].filter(({ code }) => code === '17.04.02.2010').map((area) => ({ ...area, name, validTo: name === 'A' ? '2026-03-01' : null })) })),
);
const distinct = (rows: readonly SasaranRow[]): SasaranRow[] => [...new Map(rows.map((row) => [`${row.area}|${row.group}|${row.year}|${row.basis}|${row.validFrom}`, row])).values()];

/** Those that settings name, and some others each time, with all that they look at. */
const catalogue = fc.shuffledSubarray([...definitions], { minLength: 6, maxLength: 12 }).map((some) => withLookedAt([...some.map(({ code }) => code), ...NAMED]));

/** As the intake takes them: none is older than a possible service. */
const taken = arrivals().map((all) => all.filter((revision) => revision.voided || revision.occurredOn >= '2000-01-01'));

const story = fc.record({ catalogue, revisions: taken, batch: fc.integer({ min: 1, max: 12 }), settings: fc.array(fc.tuple(fc.nat(20), settings), { maxLength: 6 }) });
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

const queries: readonly SituationQuery[] = areas.flatMap((area) => months.map((period) => ({ area, period })));
type Shown = readonly Situation[];

const shownBy = (store: Store): Shown => queries.map((query) => situationOf(store.facts(), query, NOW));

/** Tells the story; what was shown after every step, by clock. */
async function tell(store: Store, { revisions, batch, settings: changes }: Story): Promise<Map<number, Shown>> {
  const shown = new Map<number, Shown>();
  const remember = () => shown.set(store.clock, shownBy(store));
  let at = Date.parse('2026-02-01T00:00:00Z');
  remember();
  const { areas: all, units } = registryOf(places);
  for (const registry of [{ areas: all }, { units }]) {
    await register(store, registry, at);
    remember();
  }
  const writer = await Writer.open(store, () => at);
  for (let turn = 0; turn * batch < revisions.length || turn <= 20; turn++) {
    at += 8 * DAY;
    for (const [, registry] of changes.filter(([when]) => when === turn)) {
      await register(store, registry, at);
      remember();
    }
    const items = revisions.slice(turn * batch, (turn + 1) * batch).map((revision: EventRevision) => ({ revision, flags: [], quarantine: null }));
    if (items.length > 0) await writer.submit({ items, at });
    remember();
  }
  return shown;
}

const withTold = (told: Story, work: (store: Store) => Promise<void>): Promise<void> => withStore(work, { catalogue: told.catalogue });

async function withReaders<T>(store: Store, work: (readers: Readers) => Promise<T>): Promise<T> {
  const readers = new Readers(store);
  try {
    return await work(readers);
  } finally {
    await readers.onApplicationShutdown();
  }
}

const valuesOf = (shown: Shown | undefined): Map<string, ChangedValue> =>
  new Map((shown ?? []).flatMap(({ area, period, rows }) => rows.map((row) => [`${area} ${period} ${row.indicator} ${row.area}`, { numerator: row.numerator, denominator: row.denominator ?? 0, targetPercent: 0 }])));

async function allChanges(changes: Changes, wish: Record<string, string>): Promise<ChangeRow[]> {
  const rows: ChangeRow[] = [];
  for (let cursor: string | undefined; ; ) {
    const answer = await changes.changes(changesParameters.parse({ ...wish, cursor, limit: '7' }), aScope());
    if (!answer.ok) throw new Error(answer.error.code);
    rows.push(...answer.value.rows);
    cursor = answer.value.next;
    if (cursor === undefined) return rows;
  }
}

describe('reads of the past', () => {
  it('show at any clock what was shown then', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(), async (told, which) =>
        withTold(told, async (store) => {
          const shown = await tell(store, told);
          const until = which % (store.clock + 1);
          const { catalogue } = store.facts();
          const parts = withReports(partsOf(catalogue, catalogue, undefined));
          const past = await store.database.snapshot((reads) => readBack(store, reads, { parts, until }, (facts) => queries.map((query) => situationOf(facts, query, NOW))));
          expect(past).toEqual(shown.get(until));
        }),
      ),
      lawOptions(15),
    );
  });

  it('tell as changes exactly the differences of what was shown, without gaps', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (told) =>
        withTold(told, async (store) => {
          const shown = await tell(store, told);
          const rows = await withReaders(store, async (readers) => {
            const changes = new Changes(store, clock, readers, new Pseudonyms('key'));
            const found: (ChangeRow & { asked: string })[] = [];
            for (const area of areas) for (const period of months) for (const row of await allChanges(changes, { area, period })) found.push({ ...row, asked: area });
            return found;
          });
          const last = new Map<string, ChangedValue>();
          for (const { asked, ...row } of [...rows].reverse()) {
            const key = `${asked} ${row.period} ${row.indicator} ${row.area}`;
            expect([key, row.before]).toEqual([key, last.get(key) ?? { numerator: 0, denominator: 0, targetPercent: row.before.targetPercent }]);
            last.set(key, row.after);
          }
          for (let step = 1; step <= store.clock; step++) {
            const [before, after] = [valuesOf(shown.get(step - 1)), valuesOf(shown.get(step))];
            const moved = [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
              const none: ChangedValue = { numerator: 0, denominator: 0, targetPercent: 0 };
              return JSON.stringify(before.get(key) ?? none) !== JSON.stringify(after.get(key) ?? none);
            });
            const toldOf = rows.filter((row) => row.clock === step && (row.before.numerator !== row.after.numerator || row.before.denominator !== row.after.denominator));
            expect(toldOf.map((row) => `${row.asked} ${row.period} ${row.indicator} ${row.area}`).sort()).toEqual(moved.sort());
            for (const row of toldOf) expect(after.get(`${row.asked} ${row.period} ${row.indicator} ${row.area}`) ?? { numerator: 0, denominator: 0 }).toMatchObject({ numerator: row.after.numerator, denominator: row.after.denominator });
          }
        }),
      ),
      lawOptions(10),
    );
  });

  it('bear out every number by a recount of its own, made of the events that it names', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.constantFrom(...areas, '17.04.02', '17.04.02.2009/1', '17.04.02.2009/-', 'posyandu:melati-1'), fc.constantFrom(...months), fc.constantFrom(undefined, 'riil'), async (told, area, period, basis) =>
        withTold(told, async (store) => {
          await tell(store, told);
          await withReaders(store, async (readers) => {
            const explain = new Explain(store, clock, readers, new Pseudonyms('key'));
            for (const place of ['residence', 'service'])
              for (const { code, value } of store.facts().catalogue) {
                const answer = await explain.explain(explainParameters.parse({ area, indicator: code, period, place, basis, limit: '1000' }), aScope());
                if (!answer.ok) throw new Error(answer.error.code);
                const { recount, contributions } = answer.value;
                expect({ code, place, ...recount }).toMatchObject({ code, place, equal: true });
                const sum = (contributions?.rows ?? []).reduce((total, { effect }) => total + effect, 0);
                if (value.kind === 'counted') expect({ code, place, sum }).toEqual({ code, place, sum: recount.numerator ?? 0 });
              }
          });
        }),
      ),
      lawOptions(10),
    );
  });
});
