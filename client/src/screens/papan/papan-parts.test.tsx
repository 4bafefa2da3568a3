/** The parts of the wall that speak: urgent band, list of the worst, strip, posyandu, as a reader meets them. */
import { Places, type Unit } from '@pantau/shared/area';
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { render, screen, within } from '@testing-library/react';
import { startText } from '../../text/index.js';
import { PostsPart } from './posts-part.js';
import { Strip } from './strip.js';
import { TodayPart } from './today-part.js';
import { UrgentBand } from './urgent-band.js';
import type { Wall } from './wall.js';
import { weeklyCases } from './weeks.js';
import { WorstList } from './worst-list.js';

startText('id');

const indicator = (code: string, more: Partial<IndicatorRow> = {}) => ({ code, names: { id: code, en: code }, unit: 'percent', direction: 'up', timeRule: 'cumulative', lifeStage: 'bumil', klaster: 2, ...more }) as IndicatorRow;
const row = (area: string, name: string, count: number, more: Partial<PwsRow> = {}): PwsRow => ({
  area, name, sasaran: 40, cumulative: { count, percent: (count / 40) * 100 }, thisMonth: { count: 3, percent: 7.5 }, lastMonth: { count: 4, percent: 10 },
  targetToDatePercent: 67.5, line: 'below', trend: 'down', status: 'jelek', flags: [], neededPerMonth: 3.33, reason: { id: '', en: '' }, ...more,
});
const table = (code: string, total: PwsRow, line: number | null = 67.5): PwsTable => ({
  epoch: 'e', clock: 1, asOf: '2026-10-15T09:42:00+07:00', indicator: code, period: '2026-09', basis: 'proyeksi', targetPercent: 90, targetToDatePercent: line, closed: true, provisional: false, revision: 0, rows: [], total,
});
const wall: Wall = { area: 'puskesmas:17.04.02', name: 'Puskesmas Tanjung Kemuning', level: 'desa', places: new Set(), villages: [], shapes: '', puskesmas: new Map() };
const k1 = indicator('anc_k1_murni');

describe('the urgent band', () => {
  const weeks = ['2026-W46', '2026-W45', '2026-W44', '2026-W43'];
  const show = (more: Partial<Parameters<typeof UrgentBand>[0]> = {}) => {
    render(<UrgentBand level="desa" indicator={k1} closedMonth="2026-09" weeks={weeklyCases(weeks, [], new Set())} slipped={[]} silent={[]} posyandu={undefined} nameOf={(area) => ({ a: 'Padang Leban', b: 'Selika II' })[area] ?? area} {...more} />);
    return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  };

  it('is calm where there is nothing', () => {
    expect(show()).toEqual(['0sinyal DBDpekan ini 0 kasus, 4 pekan 0', '0desa turun ke jelekK1 murni, dibanding Agu', '0posyandu tidak buka Sepsemua desa lapor']);
  });

  it('names what is urgent, and calls a signal a signal', () => {
    const cases = weeklyCases(weeks, [{ area: 'a', period: '2026-W46', numerator: 2 }, { area: 'a', period: '2026-W45', numerator: 3 }], new Set(['a']));
    expect(show({ weeks: cases, slipped: ['b', 'a'], silent: ['a'] })).toEqual(['1sinyal DBD, 5 kasus 4 pekanPadang Leban', '2desa turun ke jelekK1 murni: Selika II +1', '1desa belum lapor SepPadang Leban']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('1 desa dengan sinyal DBD. Kasus per pekan dari yang terlama: 0, 0, 3, 2. Sinyal, bukan KLB.');
  });

  it('does not take what it does not know for nothing', () => {
    expect(show({ weeks: undefined, slipped: undefined, silent: undefined }).map((text) => text.slice(0, 1))).toEqual(['–', '–', '–']);
  });
});

describe('the worst', () => {
  const show = (asked: IndicatorRow, worst: readonly PwsRow[], puskesmas: Wall['puskesmas'] = new Map()) => {
    render(<WorstList indicator={asked} worst={worst} wall={{ ...wall, puskesmas }} />);
    return screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
  };

  it('are named with persons missing, both components of the status, and n of N', () => {
    expect(show(k1, [row('a', 'Padang Leban', 20)])).toEqual(['Padang Leban7jelek, turun20/40']);
    expect(screen.getByText('kurang ibu')).toBeTruthy();
  });

  it('are named with their Puskesmas where there are several', () => {
    expect(show(k1, [row('a', 'Padang Leban', 20)], new Map([['a', 'Kaur Tengah']]))).toEqual(['Padang Leban7jelekKaur Tengah20/40']);
  });

  it('show their value where lower is better', () => {
    expect(show(indicator('imun_do', { direction: 'down' }), [row('a', 'Suka Banjar', 30, { status: null, line: 'above', trend: 'up' })])).toEqual(['Suka Banjar75%lewat, naik30/40']);
  });

  it('are none where all reached the line', () => {
    expect(show(k1, [])).toEqual([]);
    expect(screen.getByText('Semua desa yang lapor mencapai garis.')).toBeTruthy();
  });
});

describe('the strip', () => {
  const strip = [k1, indicator('imun_do', { direction: 'down' }), indicator('baru', { names: { id: 'Indikator baru', en: 'New one' } })];
  const cells = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) })).getAllByRole('cell').map(({ textContent }) => textContent);
  beforeEach(() => {
    render(<Strip strip={strip} tables={[table('anc_k1_murni', row('t', 'Total', 26, { trend: 'up', status: 'cukup' })), table('imun_do', row('t', 'Total', 2, { status: null, line: 'below' }), 7.5), undefined]} month="2026-09" shown="anc_k1_murni" />);
  });

  it('says of each indicator where it stands, how far from its line, and n of N', () => {
    expect(cells('K1 murni')).toEqual(['cukup', '−2,5 poin dari garis 67,5%', '65,0', 'naik', '26/40']);
  });

  it('tells the true distance where lower is better', () => {
    expect(cells('DO imunisasi')).toEqual(['dalam ambang', '−2,5 poin dari garis 7,5%', '5,0', 'turun', '2/40']);
  });

  it('keeps the place of one that has not come yet', () => {
    expect(screen.getByRole('row', { name: 'Indikator baru' })).toBeTruthy();
    expect(screen.getByRole('heading').textContent).toBe('3 indikator');
  });
});

describe('today', () => {
  const post = (id: string, name: string): Unit => ({ id, kind: 'posyandu', name, parent: null, serves: ['17.04.02.2001/1'], validFrom: null, validTo: null });
  const places = new Places([{ code: '17.04.02.2001', name: 'Tanjung Aur', level: 'desa', parent: null, validFrom: null, validTo: null, replacedBy: [] }], [post('posyandu:melati', 'Posyandu Melati 1 Tanjung Aur'), post('posyandu:mawar', 'Posyandu Mawar 2')]);

  it('tells which posyandu are open and whether data comes', () => {
    render(<PostsPart posts={[{ unit: 'posyandu:melati', weighed: 31 }, { unit: 'posyandu:mawar', weighed: 0 }]} places={places} month={{ name: '2026-10', opened: { numerator: 36, denominator: 43 } }} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Melati 1Tanjung Aur 31 ditimbang', 'Mawar 2Tanjung Aur buka, tanpa data']);
    expect(screen.getByText('2 buka, 1 ada data')).toBeTruthy();
    expect(screen.getByText('36 dari 43 sudah buka Okt')).toBeTruthy();
  });

  it('says so where there is nothing yet', () => {
    render(<><PostsPart posts={[]} places={places} month={{ name: '2026-10', opened: undefined }} /><TodayPart arrived={[]} /></>);
    expect(screen.getByText('Belum ada posyandu yang lapor buka hari ini.')).toBeTruthy();
    expect(screen.getByText('Belum ada angka yang bergerak hari ini.')).toBeTruthy();
  });

  it('adds up what has come in', () => {
    render(<TodayPart arrived={[{ indicator: k1, more: 3 }]} />);
    expect(screen.getByRole('listitem').textContent).toBe('+3 K1 murni');
  });
});
