/** Shares come back from their text as they were, and the text is small. */
import type { Shares } from './shares-text.js';
import { sharesFrom, sharesText } from './shares-text.js';

const months = Array.from({ length: 24 }, (_, month) => `2025-${String((month % 12) + 1).padStart(2, '0')}-10`);
const of = (part: string): Shares[string] => months.map((day) => [part, '17.04.02.2009/2', 'posyandu:melati-02-2009', day, 1]);
const shares: Shares = { ds: [...of('ds'), ['stok_balita', '', '', '2030-01-01', -1]], nd: [...of('nd'), ...of('d_terkoreksi')], bgm: [] };

describe('shares as text', () => {
  it('come back as they were', () => {
    expect(sharesFrom(sharesText(shares))).toEqual(shares);
    expect(sharesFrom(sharesText({}))).toEqual({});
  });

  it('need a third of the room', () => {
    expect(sharesText(shares).length).toBeLessThan(JSON.stringify(shares).length / 3);
  });

  it('are read from rows of older stores, too', () => {
    expect(sharesFrom(JSON.stringify(shares))).toEqual(shares);
  });
});
