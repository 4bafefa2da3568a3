import { definitions, type IndicatorDefinition } from '@pantau/shared/indicator';
import type { SituationRow } from '@pantau/shared/protocol';
import { sasaranGroups } from '@pantau/shared/sasaran';
import { situationOf } from '@pantau/shared/situation';
import { TestClock, TestServer } from '../../../testing/test-server.js';
import { Intake } from '../../intake/index.js';
import { recount } from '../../projection/index.js';
import { openWorld } from '../open-world.js';

const NOW = Date.parse('2026-11-21T12:00:00+07:00');
/** The only one that takes part in a tiny demo. */
const PUSKESMAS = 'puskesmas:17.04.01';
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => `2026-${month}`);

let server: TestServer;
const refused: unknown[] = [];
/** The rows of the Puskesmas in each month of the year, by indicator. */
const told = new Map<string, readonly SituationRow[]>();
beforeAll(async () => {
  server = await TestServer.start({ house: { clock: new TestClock(NOW) } });
  const intake = server.app.get(Intake);
  const { store } = server;
  await openWorld({
    store, wanted: 'demo', size: 'tiny', now: () => NOW, say: () => undefined,
    send: async ({ at, events }) => {
      const { results } = await intake.take({ events, scope: { mayWrite: () => true }, language: 'id', at });
      refused.push(...results.filter(({ status }) => status === 'rejected'));
    },
  });
  const rows = MONTHS.flatMap((period) => situationOf(store.facts(), { area: '17.04', level: 'puskesmas', period }, NOW).rows.filter(({ area }) => area === PUSKESMAS));
  for (const { code } of definitions) told.set(code, rows.filter(({ indicator }) => indicator === code));
}, 300_000);
afterAll(() => server.close());

/** Somebody counts, and it is held against something where it is meant to be. */
const isFilled = ({ unit }: IndicatorDefinition, { cumulative: { numerator, denominator } }: SituationRow) => numerator > 0 && (unit === 'count' || (denominator ?? 0) > 0);
const isShare = ({ unit, value }: IndicatorDefinition) => unit === 'percent' && (value.kind === 'derived' || value.denominator.kind === 'part' || value.denominator.kind === 'registry');

describe('the demo', () => {
  it('tells nothing that is refused', () => {
    expect(refused).toEqual([]);
  });

  it.each(definitions.map((definition) => [definition.code, definition] as const))('exercises %s', (code, definition) => {
    const rows = told.get(code) ?? [];
    expect(rows).toHaveLength(MONTHS.length);
    expect(rows.some((row) => isFilled(definition, row))).toBe(true);
  });

  it('never has more of a part than there are', () => {
    const beyond = definitions.filter(isShare).flatMap(({ code }) => (told.get(code) ?? []).filter(({ cumulative }) => cumulative.numerator > (cumulative.denominator ?? Infinity)));
    expect(beyond.map(({ indicator, period, cumulative }) => `${indicator} ${period} ${cumulative.numerator}/${cumulative.denominator ?? ''}`)).toEqual([]);
  });

  it('knows how many there are of every group, on the basis that is asked for', () => {
    const { rows } = server.store.facts().sasaran;
    const has = (group: string, basis: string) => rows.some((row) => row.group === group && row.basis === basis && row.year === 2026 && row.value > 0);
    expect(sasaranGroups.filter(({ code }) => !has(code, 'proyeksi')).map(({ code }) => code)).toEqual([]);
    const asked = definitions.flatMap(({ basis, value }) => (value.kind === 'counted' && value.denominator.kind === 'sasaran' && value.denominator.group !== 'balita' ? [[value.denominator.group, basis] as const] : []));
    expect(asked.filter(([group, basis]) => !has(group, basis))).toEqual([]);
  });

  it('counts again to the same numbers', async () => {
    const { store } = server;
    expect((await store.database.snapshot((reads) => recount(reads, store.facts().catalogue))).differing).toBe(0);
  });
});
