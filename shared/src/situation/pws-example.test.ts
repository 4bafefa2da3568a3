/** The worked example of the PWS method: September, target 90 %, to the last decimal. */
import { aPlaces, anIndicator, aSasaran, someCells, someFacts, type Count } from '@pantau/shared/testing';
import type { PwsRow } from '../protocol/index.js';
import { SasaranBook } from '../sasaran/index.js';
import { pwsTable } from './index.js';

const PUSKESMAS = 'puskesmas:contoh';
const AFTER_CLOSING = Date.parse('2026-10-10T00:00:00Z');

/** name, sasaran, January to July, August, September */
const villages: readonly (readonly [string, number, number, number, number])[] = [
  ['Suka Maju', 80, 52, 7, 8],
  ['Tanjung', 120, 70, 9, 9],
  ['Padang', 50, 31, 4, 2],
  ['Muara', 90, 44, 6, 8],
  ['Air Dingin', 60, 28, 5, 3],
  ['Ulu', 40, 20, 3, 3],
  ['Pasar', 200, 105, 14, 16],
];
const codes = villages.map((_, index) => `17.04.02.200${index + 1}`);
const counts = villages.flatMap(([, , early, august, september], index): Count[] =>
  ([['2026-03-10', early], ['2026-08-10', august], ['2026-09-10', september]] as const).flatMap(([day, n]): Count[] => [
    ['k1', codes[index] ?? '', PUSKESMAS, day, n],
    ['lapor', codes[index] ?? '', PUSKESMAS, day, n],
  ]),
);
const facts = someFacts({
  places: aPlaces({ puskesmas: { [PUSKESMAS]: codes }, names: Object.fromEntries(codes.map((code, index) => [code, villages[index]?.[0] ?? ''])) }),
  sasaran: new SasaranBook(codes.map((code, index) => aSasaran(code, villages[index]?.[1] ?? 0))),
  cells: someCells(counts),
  catalogue: [anIndicator('k1')],
});
const table = pwsTable(facts, { area: PUSKESMAS, indicator: 'k1', period: '2026-09' }, AFTER_CLOSING);
const said = ({ name, sasaran, cumulative, thisMonth, lastMonth, trend, line, status }: PwsRow) => [
  name, sasaran, cumulative.count, cumulative.percent, thisMonth.percent, lastMonth.percent, trend, line, status,
];

describe('the worked example of the PWS method', () => {
  it('draws the line at 67.5', () => {
    expect([table.targetPercent, table.targetToDatePercent, table.closed, table.provisional, table.revision]).toEqual([90, 67.5, true, false, 0]);
  });

  it('orders, judges and leaves percentages unrounded', () => {
    expect(table.rows.map(said)).toEqual([
      ['Suka Maju', 80, 67, 83.75, 10, 8.75, 'up', 'above', 'baik'],
      ['Padang', 50, 37, 74, 4, 8, 'down', 'above', 'kurang'],
      ['Tanjung', 120, 88, 8800 / 120, 7.5, 7.5, 'flat', 'above', 'baik'],
      ['Pasar', 200, 135, 67.5, 8, 7, 'up', 'above', 'baik'],
      ['Ulu', 40, 26, 65, 7.5, 7.5, 'flat', 'below', 'jelek'],
      ['Muara', 90, 58, 5800 / 90, 800 / 90, 600 / 90, 'up', 'below', 'cukup'],
      ['Air Dingin', 60, 36, 60, 5, 500 / 60, 'down', 'below', 'jelek'],
    ]);
    expect(table.rows.map(({ flags }) => flags)).toEqual([[], [], [], [], ['flat_below'], [], []]);
  });

  it('sums the total and does not average it', () => {
    expect(said(table.total)).toEqual(['puskesmas:contoh', 640, 447, 69.84375, 7.65625, 7.5, 'up', 'above', 'baik']);
  });

  it('divides what is missing over the months left', () => {
    expect([...table.rows, table.total].map(({ neededPerMonth }) => neededPerMonth)).toEqual([5 / 3, 8 / 3, 20 / 3, 15, 10 / 3, 23 / 3, 6, 43]);
  });

  it('says why in one sentence', () => {
    expect(table.rows.map(({ reason }) => reason.id)).toEqual([
      'Suka Maju 67 dari 80 ibu (83,8%, P), 13 ibu di atas garis 67,5%; September 8 ibu, Agustus 7; butuh 2 ibu sebulan sampai Desember.',
      'Padang 37 dari 50 ibu (74%, P), 3 ibu di atas garis 67,5%; September 2 ibu, Agustus 4; butuh 3 ibu sebulan sampai Desember.',
      'Tanjung 88 dari 120 ibu (73,3%, P), 7 ibu di atas garis 67,5%; September 9 ibu, sama dengan Agustus; butuh 7 ibu sebulan sampai Desember.',
      'Pasar 135 dari 200 ibu (67,5%, P), tepat di garis 67,5%; September 16 ibu, Agustus 14; butuh 15 ibu sebulan sampai Desember.',
      'Ulu 26 dari 40 ibu (65%, P), kurang 1 ibu dari garis 67,5%; September 3 ibu, sama dengan Agustus; butuh 4 ibu sebulan sampai Desember.',
      'Muara 58 dari 90 ibu (64,4%, P), kurang 3 ibu dari garis 67,5%; September 8 ibu, Agustus 6; butuh 8 ibu sebulan sampai Desember.',
      'Air Dingin 36 dari 60 ibu (60%, P), kurang 5 ibu dari garis 67,5%; September 3 ibu, Agustus 5; butuh 6 ibu sebulan sampai Desember.',
    ]);
    expect(table.total.reason.en).toBe(
      'puskesmas:contoh 447 of 640 mothers (69.8%, P), 15 mothers above the line of 67.5%; September 49 mothers, August 48; needs 43 mothers a month until December.',
    );
  });
});
