/**
 * Law: rows sum to the total, at every level, by residence and by service; no share is lost or counted twice. What the
 * total must be is said here without rows: by who lives where and which unit belongs to whom.
 */
import fc from 'fast-check';
import { aPlaceInIt, aShare, crowdedAreas, crowdedCatalogue, crowdedPlaces, crowdedUnits, lawOptions, someCells, someFacts, someSasaran } from '@pantau/shared/testing';
import type { Difference } from '../projection/index.js';
import type { PlaceRule } from '../protocol/index.js';
import { pwsTable, situationOf } from './index.js';

const NOW = Date.parse('2026-06-20T05:00:00Z');
const levels = [undefined, 'puskesmas', 'kecamatan', 'desa', 'dusun', 'posyandu'] as const;
const shares = fc.array(aShare, { maxLength: 60 });
const cellsOf = (list: readonly Difference[]) => someCells(list.map(({ part, residence, unit, day, n }) => [part, residence, unit, day, n] as const));

/** Whether a share belongs to the area, said without rows. */
function belongs(area: string, place: PlaceRule, { residence, unit }: Difference): boolean {
  if (area === '17' || area === '17.04') return true;
  const [desa = ''] = residence.split('/');
  const owner = crowdedUnits[unit] ?? '';
  if (area.startsWith('puskesmas:')) {
    const served: readonly string[] = area === 'puskesmas:x' ? crowdedAreas.x : crowdedAreas.y;
    return place === 'service' ? owner === area : residence === '' ? owner === area : served.includes(desa);
  }
  return place === 'residence' && desa === area;
}

const wholes = fc.constantFrom('17', '17.04', 'puskesmas:x', 'puskesmas:y');
const villages = fc.constantFrom(...crowdedAreas.all);

describe('law: rows sum to what belongs to the area', () => {
  const place = fc.constantFrom<PlaceRule>('residence', 'service');

  function sums(area: string, list: readonly Difference[], query: { level?: (typeof levels)[number]; place: PlaceRule }): void {
    const facts = someFacts({ places: crowdedPlaces, catalogue: crowdedCatalogue, cells: cellsOf(list) });
    const table = pwsTable(facts, { area, indicator: 'k1', period: '2026-05', ...query }, NOW);
    const naive = (from: string, to: string) => list.filter((share) => share.part === 'k1' && share.day >= from && share.day <= to && belongs(area, query.place, share)).reduce((sum, { n }) => sum + n, 0);
    const expected = [naive('2026-05-01', '2026-05-31'), naive('2026-01-01', '2026-05-31'), naive('2026-04-01', '2026-04-30')];
    const summed = (pick: (row: (typeof table.rows)[number]) => number) => table.rows.reduce((sum, row) => sum + pick(row), 0);
    expect([table.total.thisMonth.count, table.total.cumulative.count, table.total.lastMonth.count]).toEqual(expected);
    expect([summed((row) => row.thisMonth.count), summed((row) => row.cumulative.count), summed((row) => row.lastMonth.count)]).toEqual(expected);
  }

  it('kabupaten, provinsi and Puskesmas, at every level, by residence and by service', () => {
    fc.assert(fc.property(wholes, fc.constantFrom(...levels), place, shares, (area, level, rule, list) => sums(area, list, { level, place: rule })), lawOptions(300));
  });

  it('desa, by residence', () => {
    fc.assert(fc.property(villages, fc.constantFrom(...levels), shares, (area, level, list) => sums(area, list, { level, place: 'residence' })), lawOptions(150));
  });
});

describe('law: every level tells the same total', () => {
  it('of every place, for every indicator that is counted, stocks included', () => {
    fc.assert(
      fc.property(aPlaceInIt, fc.constantFrom<PlaceRule>('residence', 'service'), shares, someSasaran, (area, place, list, sasaran) => {
        const facts = someFacts({ places: crowdedPlaces, catalogue: crowdedCatalogue, cells: cellsOf(list), sasaran });
        for (const indicator of ['k1', 'ds', 'ht', 'dbd', 'sesi']) {
          const totals = levels.map((level) => pwsTable(facts, { area, indicator, period: '2026-06', place, level }, NOW).total);
          expect(new Set(totals.map(({ cumulative, thisMonth, lastMonth }) => JSON.stringify([cumulative.count, thisMonth.count, lastMonth.count]))).size).toBe(1);
        }
      }),
      lawOptions(60),
    );
  });
});

describe('law: a row says what the area says of itself', () => {
  it('for the Puskesmas of a kabupaten and the desa of a Puskesmas', () => {
    const parents = fc.constantFrom(['17.04', 'puskesmas:x'], ['17.04', 'puskesmas:y'], ['puskesmas:x', crowdedAreas.x[0]], ['puskesmas:y', crowdedAreas.y[0]]);
    fc.assert(
      fc.property(parents, fc.constantFrom('k1', 'ds', 'ht', 'dbd'), shares, ([parent = '', child = ''], indicator, list) => {
        const facts = someFacts({ places: crowdedPlaces, catalogue: crowdedCatalogue, cells: cellsOf(list) });
        const row = situationOf(facts, { area: parent, period: '2026-06', indicators: [indicator] }, NOW).rows.find(({ area }) => area === child);
        const { total } = pwsTable(facts, { area: child, indicator, period: '2026-06' }, NOW);
        expect([row?.numerator, row?.cumulative.numerator]).toEqual([total.thisMonth.count, total.cumulative.count]);
      }),
      lawOptions(100),
    );
  });
});
