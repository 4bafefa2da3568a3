import { aCounted, anIndicator, aPlaces, aSasaran, posyanduOf, someCells, someFacts, type Count } from '@pantau/shared/testing';
import { must } from '../basics/index.js';
import type { PwsRow, PwsTable } from '../protocol/index.js';
import { SasaranBook, TargetBook } from '../sasaran/index.js';
import { defaultRules, pwsTable, type Facts, type PwsQuery } from './index.js';

const A = '17.04.01.2001';
const B = '17.04.01.2002';
const PUSKESMAS = 'puskesmas:x';
const places = aPlaces({ puskesmas: { [PUSKESMAS]: [A, B] }, dusun: 2 });
const at = (text: string) => Date.parse(text);
const NOVEMBER = at('2026-11-20T05:00:00Z');
const both = (desa: string, day: string, n: number): Count[] => [['k1', desa, '', day, n], ['lapor', desa, '', day, n]];

const factsWith = (counts: readonly Count[], over: Partial<Facts> = {}) =>
  someFacts({ places, cells: someCells(counts), sasaran: new SasaranBook([aSasaran(A, 120), aSasaran(B, 60), aSasaran(A, 100, { year: 2025 })]), ...over });
const tableOf = (facts: Facts, period: string, now = NOVEMBER, over: Partial<PwsQuery> = {}) => pwsTable(facts, { area: PUSKESMAS, indicator: 'k1', period, ...over }, now);
const rowOf = ({ rows }: PwsTable, area: string): PwsRow => must(rows.find((row) => row.area === area), area);

describe('January', () => {
  it('is compared with December before, against the sasaran of that year', () => {
    const facts = factsWith([...both(A, '2025-12-10', 5), ...both(A, '2026-01-10', 5), ...both(B, '2026-01-10', 6), ...both(B, '2025-12-10', 1)]);
    const row = rowOf(tableOf(facts, '2026-01'), A);
    expect([row.lastMonth, row.thisMonth]).toEqual([{ count: 5, percent: 5 }, { count: 5, percent: 500 / 120 }]);
    expect([row.line, row.trend, row.status, row.cumulative.count]).toEqual(['below', 'down', 'jelek', 5]);
  });

  it('has no trend and no status without a sasaran of that year', () => {
    const row = rowOf(tableOf(factsWith([...both(B, '2026-01-10', 6), ...both(B, '2025-12-10', 1)]), '2026-01'), B);
    expect([row.line, row.trend, row.status, row.lastMonth.percent]).toEqual(['above', 'na', null, null]);
    expect(row.reason.id).toBe(`${B} 6 dari 60 ibu (10%, P), 1 ibu di atas garis 7,5%; Januari 6 ibu; tren tidak dinilai, sasaran 2025 belum ada; butuh 5 ibu sebulan sampai Desember.`);
  });

  it('spoils the trend of the total where one village lacks it', () => {
    const { total } = tableOf(factsWith([...both(A, '2026-01-10', 6), ...both(B, '2025-12-10', 1)]), '2026-01');
    expect([total.sasaran, total.trend, total.status]).toEqual([180, 'na', null]);
  });
});

describe('a month by the calendar', () => {
  const counts = [...both(A, '2026-09-05', 7), ...both(A, '2026-09-20', 4), ...both(A, '2026-10-04', 6), ...both(A, '2026-10-12', 3)];
  const facts = factsWith(counts);

  it('is running until its last day: the line by days, the same days of both months', () => {
    const table = tableOf(facts, '2026-10', at('2026-10-10T03:00:00Z'));
    const row = rowOf(table, A);
    expect(table.targetToDatePercent).toBe((90 * (9 * 31 + 10)) / (12 * 31));
    expect([table.closed, table.provisional]).toEqual([false, true]);
    expect([row.thisMonth.count, row.lastMonth.count, row.cumulative.count, row.trend]).toEqual([6, 7, 17, 'down']);
    expect(row.reason.id).toMatch(/^Sementara sampai 10 Oktober: .*; Oktober 6 ibu, September pada tanggal yang sama 7;/);
  });

  it('counts an event of today from local midnight on', () => {
    const before = tableOf(facts, '2026-10', at('2026-10-11T16:59:59Z'));
    const after = tableOf(facts, '2026-10', at('2026-10-11T17:00:00Z'));
    expect([before, after].map((table) => rowOf(table, A).thisMonth.count)).toEqual([6, 9]);
  });

  it('has its full line and stays provisional between its end and its closing', () => {
    const table = tableOf(facts, '2026-10', at('2026-11-05T16:59:59Z'));
    expect([table.targetToDatePercent, table.closed, table.provisional]).toEqual([75, false, true]);
    expect(rowOf(table, A).lastMonth.count).toBe(11);
    expect(rowOf(table, A).reason.id).toMatch(/^Sementara: /);
  });

  it('is closed from the sixth, 00:00 local, or as the rules say', () => {
    const sixth = at('2026-11-05T17:00:00Z');
    expect(tableOf(facts, '2026-10', sixth).closed).toBe(true);
    expect(tableOf({ ...facts, rules: { ...defaultRules, closingDay: 11 } }, '2026-10', sixth).closed).toBe(false);
  });

  it('ahead of today has no line, no status and nobody who has not reported', () => {
    const row = rowOf(tableOf(facts, '2026-12'), A);
    expect([row.line, row.status, row.thisMonth.count]).toEqual([null, null, 0]);
  });

  it('needs nothing more in December', () => {
    expect(rowOf(tableOf(facts, '2026-12', at('2027-01-10T00:00:00Z')), A).neededPerMonth).toBeNull();
  });
});

describe('belum lapor', () => {
  const silent = (counts: readonly Count[], area = A) => rowOf(tableOf(factsWith([...both(B, '2026-09-10', 2), ...counts]), '2026-09'), area).status;

  it('is a village without any event in the month, of any programme', () => {
    expect(silent([])).toBe('belum_lapor');
    expect(silent(both(A, '2026-08-31', 3))).toBe('belum_lapor');
    expect(silent(both(A, '2026-09-30', 3))).not.toBe('belum_lapor');
  });

  it('is not a zero: one event of another programme makes zero a zero', () => {
    expect(silent([['lapor', `${A}/1`, '', '2026-09-10', 1]])).toBe('jelek');
  });

  it('is ended by any event at a unit that serves this village alone', () => {
    expect(silent([['lapor', '17.09.01.2001', posyanduOf(`${A}/2`), '2026-09-10', 1]])).toBe('jelek');
    expect(silent([['lapor', '', posyanduOf(`${A}/2`), '2026-09-10', 1]])).toBe('jelek');
    expect(silent([['lapor', '', PUSKESMAS, '2026-09-10', 1]])).toBe('belum_lapor');
  });

  it('is ended by a session or nil report of any unit that serves it', () => {
    expect(silent([['lapor_unit', '', PUSKESMAS, '2026-09-10', 1]])).toBe('jelek');
    expect(silent([['lapor_unit', '', posyanduOf(`${A}/1`), '2026-09-10', 1]])).toBe('jelek');
    expect(silent([['lapor_unit', '', posyanduOf(`${B}/1`), '2026-09-10', 1]])).toBe('belum_lapor');
  });

  it('of a total means that no village has reported; a dusun reports with its village', () => {
    const facts = factsWith([['lapor', `${A}/1`, '', '2026-09-10', 1]]);
    expect(tableOf(facts, '2026-09').total.status).not.toBe('belum_lapor');
    expect(tableOf(factsWith([]), '2026-09').total.status).toBe('belum_lapor');
    const dusun = { ...facts, sasaran: new SasaranBook([aSasaran(`${A}/2`, 30)]) };
    expect(rowOf(tableOf(dusun, '2026-09', NOVEMBER, { area: A }), `${A}/2`).status).toBe('jelek');
    expect(rowOf(tableOf(dusun, '2026-08', NOVEMBER, { area: A }), `${A}/2`).status).toBe('belum_lapor');
  });

  it('is said in the reason, with what was reached so far', () => {
    const { reason } = rowOf(tableOf(factsWith(both(A, '2026-03-31', 30)), '2026-09'), A);
    expect(reason.id).toBe(`${A} belum lapor September; 30 dari 120 ibu (25%, P).`);
  });
});

describe('what is counted against', () => {
  const counts = [...both(A, '2026-09-10', 5), ...both(B, '2026-09-10', 2)];

  it('may be unknown or 0: the count stands, percent, line and status are null', () => {
    for (const rows of [[aSasaran(A, 0)], []]) {
      const row = rowOf(tableOf(factsWith(counts, { sasaran: new SasaranBook(rows) }), '2026-09'), A);
      expect([row.sasaran, row.cumulative, row.line, row.status]).toEqual([rows.length === 0 ? null : 0, { count: 5, percent: null }, null, null]);
      expect(row.flags).toEqual(['no_sasaran']);
      expect(row.reason.id).toMatch(/5 ibu sejak Januari; sasaran 2026 belum ada/);
    }
  });

  it('leaves the total without a percentage where one village has none and the whole neither', () => {
    const { total } = tableOf(factsWith(counts, { sasaran: new SasaranBook([aSasaran(A, 120)]) }), '2026-09');
    expect([total.sasaran, total.cumulative]).toEqual([null, { count: 7, percent: null }]);
  });

  it('is the decree of the whole where the villages have none, and is marked', () => {
    const { total } = tableOf(factsWith(counts, { sasaran: new SasaranBook([aSasaran(PUSKESMAS, 70)]) }), '2026-09');
    expect([total.sasaran, total.cumulative.percent, total.flags]).toEqual([70, 10, ['sasaran_differs']]);
  });

  it('is always the sum of the rows; an own value that differs is marked', () => {
    const differing = factsWith(counts, { sasaran: new SasaranBook([aSasaran(A, 120), aSasaran(B, 60), aSasaran(PUSKESMAS, 200)]) });
    expect([tableOf(differing, '2026-09').total.sasaran, tableOf(differing, '2026-09').total.flags]).toEqual([180, ['sasaran_differs']]);
    const above = tableOf(differing, '2026-09', NOVEMBER, { area: '17.04' });
    expect([rowOf(above, PUSKESMAS).sasaran, rowOf(above, PUSKESMAS).flags, above.total.sasaran]).toEqual([200, ['sasaran_differs'], 200]);
  });

  it('is marked where it is small or too small', () => {
    const small = factsWith(counts, { sasaran: new SasaranBook([aSasaran(A, 11), aSasaran(B, 1)]) });
    expect(rowOf(tableOf(factsWith(counts, { sasaran: new SasaranBook([aSasaran(A, 12)]) }), '2026-09'), A).flags).toEqual([]);
    expect(rowOf(tableOf(small, '2026-09'), A).flags).toEqual(['angka_kecil']);
    expect(rowOf(tableOf(small, '2026-09'), A).reason.id).toMatch(/^Angka kecil: .* 5 dari 11 ibu \(45%, P\)/);
    expect(rowOf(tableOf(small, '2026-09'), B).flags).toEqual(['sasaran_perlu_dicek', 'angka_kecil']);
    expect(rowOf(tableOf(small, '2026-09'), B).cumulative.percent).toBe(200);
  });

  it('is marked where it rests on a draft, in the row and in the sums', () => {
    const draft = factsWith(counts, { sasaran: new SasaranBook([aSasaran(A, 120, { draft: true }), aSasaran(B, 60)]) });
    const table = tableOf(draft, '2026-09');
    expect([rowOf(table, A).flags, rowOf(table, B).flags, table.total.flags]).toEqual([['sasaran_draft'], [], ['sasaran_draft']]);
    expect([rowOf(table, A).sasaran, table.total.sasaran]).toEqual([120, 180]);
    const decided = factsWith(counts, { sasaran: new SasaranBook([aSasaran(A, 120, { draft: true }), aSasaran(B, 60), aSasaran(PUSKESMAS, 180)]) });
    expect(tableOf(decided, '2026-09').total.flags).toEqual([]);
  });

  it('is the expected share of the group', () => {
    const catalogue = [anIndicator('k1', { value: aCounted({ k1: 'flow' }, { kind: 'sasaran', group: 'bumil', share: 0.2 }), target: { percent: 100, source: 'uji' } })];
    const table = tableOf(factsWith(both(B, '2026-09-10', 9), { catalogue }), '2026-09');
    expect([rowOf(table, B).sasaran, rowOf(table, B).cumulative.percent, rowOf(table, B).line]).toEqual([12, 75, 'above']);
    expect(table.total.sasaran).toBe(36);
  });
});

describe('targets', () => {
  it('are those of the nearest place, row by row', () => {
    const targets = new TargetBook([{ indicator: 'k1', area: A, year: 2026, percent: 1, source: 'uji' }, { indicator: 'k1', area: PUSKESMAS, year: 2026, percent: 80, source: 'uji' }]);
    const table = tableOf(factsWith([...both(A, '2026-09-10', 5), ...both(B, '2026-09-10', 5)], { targets }), '2026-09');
    expect([table.targetPercent, table.targetToDatePercent]).toEqual([80, 60]);
    expect([rowOf(table, A).line, rowOf(table, B).line]).toEqual(['above', 'below']);
  });

  it('that are missing leave line, status and need open', () => {
    const table = tableOf(factsWith(both(A, '2026-09-10', 5), { catalogue: [anIndicator('k1', { target: null })] }), '2026-09');
    expect([table.targetPercent, table.targetToDatePercent, rowOf(table, A).line, rowOf(table, A).status, rowOf(table, A).neededPerMonth]).toEqual([null, null, null, null, null]);
  });
});

describe('the cell that the guideline leaves open', () => {
  it('follows the rules', () => {
    const facts = factsWith([...both(A, '2026-09-10', 3), ...both(A, '2026-08-10', 3)], { rules: { ...defaultRules, flatBelow: 'cukup' } });
    expect([rowOf(tableOf(facts, '2026-09'), A).status, rowOf(tableOf(facts, '2026-09'), A).flags]).toEqual(['cukup', ['flat_below']]);
  });
});
