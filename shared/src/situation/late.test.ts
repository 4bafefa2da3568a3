import { aCounted, anIndicator, aPlaces, aSasaran, someFacts } from '@pantau/shared/testing';
import { must } from '../basics/index.js';
import { Cells } from '../projection/index.js';
import { SasaranBook } from '../sasaran/index.js';
import { pwsTable, situationOf, type Facts } from './index.js';

const A = '17.04.01.2001';
const B = '17.04.01.2002';
const places = aPlaces({ puskesmas: { 'puskesmas:x': [A, B] } });
const NOW = Date.parse('2026-12-01T00:00:00Z');
const monthly = anIndicator('ds', { timeRule: 'monthly', value: aCounted({ ds: 'flow' }) });

/** September closes at the instant of clock step 100, October at 200, August at 50. */
const clockAt = (instant: number): number => (instant <= Date.parse('2026-09-06T00:00:00Z') ? 50 : instant <= Date.parse('2026-10-06T00:00:00Z') ? 100 : 200);

function world() {
  const cells = new Cells();
  const sasaran = new SasaranBook([aSasaran(A, 10), aSasaran(B, 10)]);
  let facts: Facts = someFacts({ places, cells, sasaran, catalogue: [anIndicator('k1'), monthly], clock: 90, clockAt });
  const put = (clock: number, residence: string, day: string, part = 'k1'): void => {
    cells.add({ part, residence, unit: '', day, n: 1 }, clock);
    facts = { ...facts, clock };
  };
  const revision = (period: string, indicator = 'k1', area = 'puskesmas:x') => pwsTable(facts, { area, indicator, period }, NOW).revision;
  const revised = (area: string, period = '2026-09', indicator = 'k1') =>
    must(situationOf(facts, { area: 'puskesmas:x', period, indicators: [indicator] }, NOW).rows.find((row) => row.area === area)).revised;
  return { put, revision, revised, facts: () => facts };
}

describe('revisions of a closed month', () => {
  it('count the clock steps that changed the table after closing, each once', () => {
    const { put, revision } = world();
    expect(revision('2026-09')).toBe(0);
    put(110, A, '2026-09-10');
    expect(revision('2026-09')).toBe(1);
    put(110, B, '2026-09-11');
    put(120, B, '2026-09-12');
    expect([revision('2026-09'), revision('2026-09')]).toEqual([2, 2]);
  });

  it('include late events of earlier months of the year, if they came after the closing of this one', () => {
    const { put, revision } = world();
    put(95, A, '2026-08-10');
    expect([revision('2026-08'), revision('2026-09')]).toEqual([1, 0]);
    put(130, A, '2026-03-10');
    expect([revision('2026-08'), revision('2026-09'), revision('2026-10'), revision('2026-02')]).toEqual([2, 1, 0, 0]);
  });

  it('of a monthly number are those of the month and the one beside it', () => {
    const { put, revision } = world();
    put(130, A, '2026-07-10', 'ds');
    expect(revision('2026-09', 'ds')).toBe(0);
    put(131, A, '2026-08-10', 'ds');
    expect(revision('2026-09', 'ds')).toBe(1);
  });

  it('belong to the rows of the table alone', () => {
    const { put, revision, revised } = world();
    put(110, A, '2026-09-10');
    expect([revision('2026-09', 'k1', B), revision('2026-09', 'k1', A), revision('2026-09', 'ds')]).toEqual([0, 1, 0]);
    expect([revised(A), revised(B), revised(A, '2026-09', 'ds')]).toEqual([true, false, false]);
  });

  it('do not arise while the month is open', () => {
    const { put, facts } = world();
    put(110, A, '2026-09-10');
    const open = Date.parse('2026-10-02T00:00:00Z');
    expect(pwsTable(facts(), { area: 'puskesmas:x', indicator: 'k1', period: '2026-09' }, open).revision).toBe(0);
    expect(situationOf(facts(), { area: 'puskesmas:x', period: '2026-09' }, open).rows.some(({ revised }) => revised)).toBe(false);
  });
});
