/** The parts of the screen that speak: legend, table, reading panel, search, as a reader meets them. */
import { Places, type Area, type Unit } from '@pantau/shared/area';
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { legendOf } from '../../judge/index.js';
import { startText } from '../../text/index.js';
import { LiveBadge, markOf } from '../../ui/index.js';
import { Legend } from './legend.js';
import { PwsTableView } from './pws-table.js';
import { ReadingPanel } from './reading-panel.js';
import { SearchBox } from './search-box.js';
import { searchable } from './search.js';
import type { AreaView } from '../../frame/index.js';

startText('id');

const row = (area: string, name: string, count: number, more: Partial<PwsRow> = {}): PwsRow => ({
  area, name, sasaran: 40, cumulative: { count, percent: (count / 40) * 100 }, thisMonth: { count: 3, percent: 7.5 }, lastMonth: { count: 4, percent: 10 },
  targetToDatePercent: 67.5, line: 'below', trend: 'down', status: 'jelek', flags: [], neededPerMonth: 3.33, reason: { id: `${name} turun.`, en: `${name} fell.` }, ...more,
});
const rows = [row('17.04.02.2001', 'Padang Leban', 30, { status: 'baik', line: 'above', trend: 'up' }), row('17.04.02.2002', 'Selika', 20)];
const indicator = { code: 'k1', names: { id: 'K1 akses', en: 'First contact' }, unit: 'percent', direction: 'up', timeRule: 'cumulative', lifeStage: 'bumil', klaster: 2 } as IndicatorRow;
const table: PwsTable = {
  epoch: 'e', clock: 1, asOf: '2026-10-15T09:42:00+07:00', indicator: 'k1', period: '2026-09', basis: 'proyeksi', targetPercent: 90, targetToDatePercent: 67.5, closed: true, provisional: false, revision: 0,
  rows, total: row('puskesmas:17.04.02', 'Puskesmas Tanjung Kemuning', 50, { sasaran: 80, cumulative: { count: 50, percent: 62.5 } }),
};
const view: AreaView = { area: 'puskesmas:17.04.02', name: 'Puskesmas Tanjung Kemuning', children: 'desa', villages: [], crumbs: [], root: 'puskesmas:17.04.02' };
const nothing = () => undefined;

describe('the legend', () => {
  it('names every status with its count, and filters when pressed', () => {
    const filtered: (string | null)[] = [];
    render(<Legend items={legendOf(rows.map((each) => markOf(each, 'up')))} filter={null} onFilter={(word) => filtered.push(word)} ranked={false} />);
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons).toEqual(['1 baik', '0 kurang', '0 cukup', '1 jelek', '0 belum lapor']);
    fireEvent.click(screen.getByRole('button', { name: '1 jelek' }));
    expect(filtered).toEqual(['jelek']);
  });
});

describe('the PWS table', () => {
  const open: string[] = [];
  const show = () =>
    render(
      <MemoryRouter>
        <PwsTableView view={view} indicator={indicator} table={table} reportedOf={null} linked="17.04.02.2002" changed={{ areas: ['17.04.02.2002'], clock: 5 }} hrefOf={(area) => `/wilayah/${area}`} onLink={nothing} onOpen={(area) => open.push(area)} />
      </MemoryRouter>,
    );

  it('keeps the order of the form, the total last', () => {
    show();
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names).toEqual(['Padang Leban', 'Selika', 'Tanjung Kemuning']);
  });

  it('says persons, share, trend and what is missing in words', () => {
    show();
    const cells = within(screen.getByRole('row', { name: /Selika/ })).getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells).toEqual(['jelek', '40', '20', '50,0', '3', '4', 'turun', '7', '4']);
  });

  it('pulses what has just changed, and opens what is clicked', () => {
    const { container } = show();
    expect(container.querySelectorAll('.row-pulse')).toHaveLength(1);
    fireEvent.click(screen.getByRole('row', { name: /Selika/ }));
    expect(open).toEqual(['17.04.02.2002']);
  });
});

describe('the reading panel', () => {
  it('says why a village stands where it stands', () => {
    render(<MemoryRouter><ReadingPanel indicator={indicator} table={table} row={{ ...rows[1] as PwsRow, flags: ['sasaran_perlu_dicek'] }} parts={null} pointed={null} hrefOpen="/wilayah/17.04.02.2002" onWhy={nothing} /></MemoryRouter>);
    expect(screen.getByRole('heading', { name: 'Selika' })).toBeTruthy();
    expect(screen.getByText('Selika turun.')).toBeTruthy();
    expect(screen.getByText(/sasaran perlu dicek/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Buka Selika' }).getAttribute('href')).toBe('/wilayah/17.04.02.2002');
  });

  it('lists the villages that hold a Puskesmas back', () => {
    render(<MemoryRouter><ReadingPanel indicator={indicator} table={table} row={table.total} parts={[rows[1] as PwsRow]} pointed={null} hrefOpen={null} onWhy={nothing} /></MemoryRouter>);
    expect(screen.getByRole('listitem').textContent).toBe('jelekSelika20/40Sep 3, Agu 4kurang 7');
  });
});

describe('the search box', () => {
  const area = (code: string, name: string, level: Area['level'], parent: string | null): Area => ({ code, name, level, parent, validFrom: null, validTo: null, replacedBy: [] });
  const unit: Unit = { id: 'puskesmas:17.04.02', kind: 'puskesmas', name: 'Puskesmas Tanjung Kemuning', parent: null, serves: ['17.04.02.2001', '17.04.02.2002'], validFrom: null, validTo: null };
  const places = new Places([area('17.04', 'Kabupaten Kaur', 'kabupaten', null), area('17.04.02', 'Tanjung Kemuning', 'kecamatan', '17.04'), area('17.04.02.2001', 'Padang Leban', 'desa', '17.04.02'), area('17.04.02.2002', 'Padang Tinggi', 'desa', '17.04.02')], [unit]);
  const all = searchable(places, '17.04', { first: '2026-09-01', last: '2026-09-30' });

  it('is worked by keyboard: type, arrow down, Enter', () => {
    const taken: string[] = [];
    render(<SearchBox all={all} onFound={({ key }) => taken.push(key)} />);
    const box = screen.getByRole('combobox');
    fireEvent.change(box, { target: { value: 'padang' } });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Padang Leban Desa, Tanjung Kemuning', 'Padang Tinggi Desa, Tanjung Kemuning']);
    expect(screen.getByRole('status').textContent).toBe('2 nama ditemukan');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(box.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(taken).toEqual(['17.04.02.2002']);
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

it('says in words whether the picture is live', () => {
  render(<LiveBadge kind="stale" word="Usang" detail="Data pukul 06.10, 3 jam 32 menit lalu" />);
  expect(screen.getByText('Usang')).toBeTruthy();
});
