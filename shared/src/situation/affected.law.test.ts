/**
 * Law: whatever happens to the cells, every row that changed is among the affected ones, and a reader who applies only
 * those holds what a fresh read would give.
 */
import fc from 'fast-check';
import { aPaperTotal, aPlaceInIt, aShare, crowdedCatalogue, crowdedPlaces, lawOptions, someFacts, someSasaran } from '@pantau/shared/testing';
import { must } from '../basics/index.js';
import { Cells, type Difference } from '../projection/index.js';
import type { SituationRow } from '../protocol/index.js';
import { affected, applyDelta, liveState, rowsOf, situationOf, type Facts, type SituationQuery } from './index.js';

const now = Date.parse('2026-07-10T05:00:00Z');

const aQuery: fc.Arbitrary<SituationQuery> = fc.record({
  area: aPlaceInIt,
  level: fc.constantFrom(undefined, 'puskesmas', 'kecamatan', 'desa', 'dusun', 'posyandu'),
  period: fc.constantFrom('2026-06', '2026-07', '2026-01', '2026-W23'),
  basis: fc.constantFrom(undefined, 'proyeksi', 'riil'),
  place: fc.constantFrom(undefined, 'residence', 'service'),
});

/** New shares, and some of the old ones taken back. */
const aStep = fc.record({ fresh: fc.tuple(fc.array(aShare, { maxLength: 4 }), fc.array(aPaperTotal, { maxLength: 1 })).map(([shares, totals]) => [...shares, ...totals.flat()]), takenBack: fc.array(fc.nat(), { maxLength: 3 }), late: fc.boolean() });

const takeBack = (old: readonly Difference[], indices: readonly number[]): Difference[] =>
  [...new Set(indices.map((index) => index % Math.max(1, old.length)))].flatMap((index) => (old[index] ? [{ ...old[index], n: -old[index].n }] : []));

const byKey = (rows: readonly SituationRow[]) => new Map(rows.map((row) => [`${row.area}|${row.indicator}`, row]));
const held = (rows: readonly SituationRow[]) => rows.filter((row) => row.numerator !== 0 || row.cumulative.numerator !== 0 || row.denominator || row.cumulative.denominator);
const sorted = (rows: readonly SituationRow[]) => [...byKey(rows)].sort(([a], [b]) => (a < b ? -1 : 1));

describe('law: affected rows', () => {
  const scene = { query: aQuery, old: fc.tuple(fc.array(aShare, { maxLength: 40 }), fc.array(aPaperTotal, { maxLength: 8 })).map(([shares, totals]) => [...shares, ...totals.flat()]), step: aStep, sasaran: someSasaran };

  function play(query: SituationQuery, old: readonly Difference[], { fresh, takenBack, late }: { fresh: Difference[]; takenBack: number[]; late: boolean }, over: Partial<Facts>) {
    const cells = new Cells();
    for (const share of old) cells.add(share, null);
    const before: Facts = someFacts({ places: crowdedPlaces, catalogue: crowdedCatalogue, cells, clock: 7, clockAt: () => 8, ...over });
    const state = liveState('uji', 7, [situationOf(before, query, now)]);
    const differences = [...fresh, ...takeBack(old, takenBack)];
    for (const share of differences) cells.add(share, late ? 8 : null);
    const after: Facts = { ...before, clock: 8 };
    return { state, after, differences, shown: must(state.situations[0]).rows, fresh: situationOf(after, query, now).rows };
  }

  it('name every row that changed', () => {
    fc.assert(
      fc.property(fc.record(scene), ({ query, old, step, sasaran }) => {
        const { after, differences, shown, fresh } = play(query, old, step, { sasaran });
        const found = affected(after, query, differences);
        const [then, today] = [byKey(shown), byKey(fresh)];
        const changed = [...new Set([...then.keys(), ...today.keys()])].filter((key) => JSON.stringify(then.get(key)) !== JSON.stringify(today.get(key)));
        expect(changed.filter((key) => !found.get(key.split('|')[0] ?? '')?.has(key.split('|')[1] ?? ''))).toEqual([]);
      }),
      lawOptions(400),
    );
  });

  it('are enough for a reader who follows', () => {
    fc.assert(
      fc.property(fc.record(scene), ({ query, old, step, sasaran }) => {
        const { state, after, differences, fresh } = play(query, old, step, { sasaran });
        const rows = rowsOf(after, query, { now, only: affected(after, query, differences) });
        const next = applyDelta(state, { epoch: 'uji', fromClock: 7, toClock: 8, rows });
        expect(next === 'gap' ? next : sorted(held(must(next.situations[0]).rows))).toEqual(sorted(held(fresh)));
      }),
      lawOptions(400),
    );
  });

  it('are few: a share of one village does not touch the rows of others', () => {
    const k1 = { part: 'k1', residence: '17.04.01.2001/1', unit: '', day: '2026-06-10', n: 1 };
    const facts = someFacts({ places: crowdedPlaces, catalogue: crowdedCatalogue, cells: new Cells() });
    const found = affected(facts, { area: 'puskesmas:x', period: '2026-06' }, [k1]);
    expect([...found].map(([area, codes]) => [area, [...codes]])).toEqual([['17.04.01.2001', ['k1', 'ramai']]]);
    expect(affected(facts, { area: 'puskesmas:x', period: '2026-05' }, [k1]).size).toBe(0);
    expect(affected(facts, { area: 'puskesmas:y', period: '2026-06' }, [k1]).size).toBe(0);
    expect(affected(facts, { area: 'puskesmas:x', period: '2026-06', indicators: ['ht'] }, [k1]).size).toBe(0);
  });

  it('do not name a village for a further report', () => {
    const report = (day: string) => ({ part: 'lapor', residence: '17.04.01.2001', unit: '', day, n: 1 });
    const facts = someFacts({ places: crowdedPlaces, catalogue: crowdedCatalogue, cells: new Cells() });
    for (const day of ['2026-06-10', '2026-06-10', '2026-06-10', '2026-06-11']) facts.cells.add(report(day), null);
    expect(affected(facts, { area: 'puskesmas:x', period: '2026-06' }, [report('2026-06-11')]).size).toBe(0);
    expect(affected(facts, { area: 'puskesmas:x', period: '2026-07' }, [report('2026-06-11')]).size).toBe(0);
  });
});
