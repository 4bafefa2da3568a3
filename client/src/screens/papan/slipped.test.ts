/** Which villages fell since the month before, and which are silent. */
import type { SituationRow } from '@pantau/shared/protocol';
import { rowsOf, silentIn, slipped } from './slipped.js';

type Judged = Pick<SituationRow, 'status' | 'line'>;
const row = (area: string, period: string, { status, line }: Judged): SituationRow => ({
  area, indicator: 'anc_k1_murni', period, basis: 'proyeksi', numerator: 1, denominator: 20, percent: 5, cumulative: { numerator: 10, denominator: 20, percent: 50 },
  status, line, source: 'by_name', provisional: false, revised: false, flags: [],
});
const judged = { baik: { status: 'baik', line: 'above' }, kurang: { status: 'kurang', line: 'above' }, cukup: { status: 'cukup', line: 'below' }, jelek: { status: 'jelek', line: 'below' }, silent: { status: 'belum_lapor', line: 'below' }, none: { status: null, line: null } } as const;
type Name = keyof typeof judged;

/** Villages by what they were and what they are. */
const months = (villages: Readonly<Record<string, readonly [Name, Name]>>) => ({
  before: Object.entries(villages).map(([area, [before]]) => row(area, '2026-09', judged[before])),
  now: Object.entries(villages).map(([area, [, now]]) => row(area, '2026-10', judged[now])),
});
const villages = new Set(['17.04.02.2002', '17.04.02.2003', '17.04.02.2009', '17.04.02.2011', '17.04.02.2012', '17.04.02.2013']);

describe('villages that fell', () => {
  it('are jelek now and were not', () => {
    const asked = months({ '17.04.02.2002': ['baik', 'jelek'], '17.04.02.2003': ['kurang', 'jelek'], '17.04.02.2009': ['cukup', 'jelek'], '17.04.02.2011': ['jelek', 'jelek'], '17.04.02.2012': ['baik', 'cukup'] });
    expect(slipped(asked, 'up', villages)).toEqual(['17.04.02.2002', '17.04.02.2003', '17.04.02.2009']);
  });

  it('are not those that had told nothing, nor those that could not be judged', () => {
    expect(slipped(months({ '17.04.02.2002': ['silent', 'jelek'], '17.04.02.2003': ['none', 'jelek'] }), 'up', villages)).toEqual([]);
  });

  it('are villages: persons of an unknown desa fall nowhere', () => {
    expect(slipped(months({ '17.04/?': ['baik', 'jelek'], '17.04.02.2013': ['baik', 'jelek'] }), 'up', villages)).toEqual(['17.04.02.2013']);
  });

  it('passed the threshold where lower is better', () => {
    const within = { status: null, line: 'below' } as const;
    const past = { status: null, line: 'above' } as const;
    const now = [row('17.04.02.2002', '2026-10', past), row('17.04.02.2003', '2026-10', past), row('17.04.02.2009', '2026-10', within)];
    const before = [row('17.04.02.2002', '2026-09', within), row('17.04.02.2003', '2026-09', past), row('17.04.02.2009', '2026-09', past)];
    expect(slipped({ now, before }, 'down', villages)).toEqual(['17.04.02.2002']);
  });
});

it('names the silent villages, and no other rows', () => {
  const rows = [row('17.04.02.2002', '2026-10', judged.silent), row('17.04.02.2003', '2026-10', judged.baik), row('17.04/?', '2026-10', judged.silent)];
  expect(silentIn(rows, villages)).toEqual(['17.04.02.2002']);
});

it('finds the rows of a month and indicator', () => {
  const { now, before } = months({ '17.04.02.2002': ['baik', 'jelek'] });
  const situation = (period: string, rows: readonly SituationRow[]) => ({ epoch: 'e', clock: 1, asOf: '', area: '17.04', period, rows });
  const other = { ...(now[0] as SituationRow), indicator: 'ds' };
  expect(rowsOf([situation('2026-10', [...now, other]), situation('2026-09', before)], '2026-10', 'anc_k1_murni')).toEqual(now);
  expect(rowsOf(undefined, '2026-10', 'anc_k1_murni')).toEqual([]);
});
