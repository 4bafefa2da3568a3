/**
 * Law: a village and month shows counts by name where there are any, else the totals from paper, never both; rows sum to
 * that at every level, by residence and by service. What must come out is said here without rows and reads.
 */
import fc from 'fast-check';
import { aPaperTotal, aShare, crowdedAreas, crowdedCatalogue, crowdedPlaces, crowdedUnits, lawOptions, someCells, someFacts } from '@pantau/shared/testing';
import type { Difference } from '../projection/index.js';
import type { PlaceRule } from '../protocol/index.js';
import { pwsTable, situationOf } from './index.js';

const NOW = Date.parse('2026-07-20T05:00:00Z');
const levels = [undefined, 'puskesmas', 'kecamatan', 'desa', 'dusun', 'posyandu'] as const;
const shares = fc.tuple(fc.array(aShare, { maxLength: 40 }), fc.array(aPaperTotal, { maxLength: 8 })).map(([byName, totals]) => [...byName, ...totals.flat()]);
const desaOf = (residence: string): string => residence.split('/')[0] ?? '';

/** The number of K1 in a month as it must be, said village by village. */
function expected(list: readonly Difference[], month: string, { area, place }: { area: string; place: PlaceRule }) {
  const inMonth = list.filter(({ day }) => day.startsWith(month));
  const byName = inMonth.filter(({ part }) => part === 'k1');
  const named = new Set(byName.map(({ residence }) => desaOf(residence)));
  const onPaper = inMonth.filter(({ part, residence }) => part.startsWith('kertas:k1') && !named.has(desaOf(residence)));
  const here = (share: Difference): boolean => area === '17.04' || belongs(area, place, share);
  const told = onPaper.some((share) => share.part === 'kertas:k1' && here(share));
  const counted = onPaper.some((share) => share.part === 'kertas:k1:n' && share.n > 0 && here(share));
  const sum = (of: readonly Difference[]): number => of.filter(here).reduce((all, { n }) => all + n, 0);
  return { count: sum(byName) + sum(onPaper.filter(({ part }) => part === 'kertas:k1:n')), told, counted };
}

function belongs(area: string, place: PlaceRule, { residence, unit }: Difference): boolean {
  if (!area.startsWith('puskesmas:')) return desaOf(residence) === area;
  const owner = crowdedUnits[unit] ?? '';
  if (place === 'service') return owner === area;
  const served: readonly string[] = area === 'puskesmas:x' ? crowdedAreas.x : crowdedAreas.y;
  return residence === '' ? owner === area : served.includes(desaOf(residence));
}

/** What is counted from paper is marked, what was never told is not; a zero marks no row that is shown only where it holds anything. */
function expectMarked(marked: boolean, months: readonly { readonly told: boolean; readonly counted: boolean }[]): void {
  expect(marked).toBe(marked ? months.some(({ told }) => told) : months.some(({ counted }) => counted));
}

describe('law: totals from paper', () => {
  it('stand where nobody was counted by name, and rows sum to them', () => {
    const question = fc.record({ area: fc.constantFrom('17.04', 'puskesmas:x', 'puskesmas:y'), place: fc.constantFrom<PlaceRule>('residence', 'service') });
    fc.assert(
      fc.property(question, fc.constantFrom(...levels), shares, ({ area, place }, level, list) => {
        const facts = someFacts({ places: crowdedPlaces, catalogue: crowdedCatalogue, cells: someCells(list.map(({ part, residence, unit, day, n }) => [part, residence, unit, day, n] as const)) });
        const { total, rows } = pwsTable(facts, { area, indicator: 'k1', period: '2026-06', place, level }, NOW);
        const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map((month) => expected(list, month, { area, place }));
        const [may, june] = months.slice(-2).map(({ count }) => count);
        expect([total.thisMonth.count, total.lastMonth.count, total.cumulative.count]).toEqual([june, may, months.reduce((sum, { count }) => sum + count, 0)]);
        expect(rows.reduce((sum, { cumulative }) => sum + cumulative.count, 0)).toBe(total.cumulative.count);
        expectMarked(total.flags.includes('paper'), months);
        const { rows: shown } = situationOf(facts, { area, period: '2026-06', indicators: ['k1'], place, level }, NOW);
        expectMarked(shown.some(({ source }) => source === 'paper'), months.slice(-1));
      }),
      lawOptions(300),
    );
  });
});
