/** The way to other screens: closed until asked for, by pointer and by keyboard; and which addresses it leads to. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { SESSION_KEY } from '../reads/index.js';
import { startText } from '../text/index.js';
import { areaPath } from './paths.js';
import { Ways } from './ways.js';

startText('id');

function show(roles: readonly string[]) {
  const client = new QueryClient();
  client.setQueryData(SESSION_KEY, { roles, units: [] });
  render(<MemoryRouter><QueryClientProvider client={client}><Ways here="skdn" area="puskesmas:17.04.02" month="2026-09" indicator="ds" /></QueryClientProvider></MemoryRouter>);
}
const button = () => screen.getByRole('button', { name: 'Layar SKDN, pilih layar lain' });
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

describe('the way to other screens', () => {
  it('is closed, opens, and closes by Escape with the focus where it was', () => {
    show(['pembina']);
    expect(links()).toEqual([]);
    fireEvent.click(button());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(links().length).toBeGreaterThan(4);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect([links(), document.activeElement]).toEqual([[], button()]);
  });

  it('keeps area, month and number; files are for those who may hand them in', () => {
    show(['admin']);
    fireEvent.click(button());
    expect(links()).toEqual([
      '/wilayah/puskesmas:17.04.02?periode=2026-09', '/skdn/puskesmas:17.04.02?periode=2026-09', '/imunisasi/puskesmas:17.04.02?periode=2026-09', '/skdr/puskesmas:17.04.02',
      '/papan/puskesmas:17.04.02?indikator=ds', '/kamus/ds', '/data',
    ]);
    fireEvent.pointerDown(document.body);
    expect(links()).toEqual([]);
  });

  it('leaves the files out for others', () => {
    show(['pembina']);
    fireEvent.click(button());
    expect(links()).not.toContain('/data');
  });
});

it('writes addresses that stay readable', () => {
  expect([areaPath('skdr', 'puskesmas:17.04.02'), areaPath('skdn', '17.04.02.2009/2')]).toEqual(['/skdr/puskesmas:17.04.02', '/skdn/17.04.02.2009/2']);
});
