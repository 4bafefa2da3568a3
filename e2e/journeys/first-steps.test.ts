/** A world of one's own: made by the command, it opens on its first steps and follows each as it is taken. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MulaiPage } from '../pages/mulai-page.js';
import { Api } from '../world/api.js';
import { Browser, type Tab } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit } from '../world/small-world.js';

const COMMAND = join(import.meta.dirname, '../../server/dist/world/command.js');
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
const year = today.slice(0, 4);
const [first, second] = ['17.04.02.2002', '17.04.02.2003'];

describe('the first steps', () => {
  let folder: string;
  let server: ServerProcess;
  let api: Api;
  let browser: Browser;
  let tab: Tab;
  let mulai: MulaiPage;
  const token = (role: string, more: object = {}) => api.post('/tokens', { name: role, role, units: [], sources: [], expiresOn: `${Number(year) + 1}-12-31`, ...more });

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'pantau-desa-')), 'data');
    const { stdout } = await promisify(execFile)(process.execPath, [COMMAND, 'new', folder, '--kabupaten', '17.04']);
    expect(stdout).toContain('its first page says what comes next');
    server = await ServerProcess.start({ dataDir: folder });
    api = new Api(server.address, server.adminToken);
    browser = await Browser.open();
    tab = await browser.tab();
    mulai = new MulaiPage(tab.page);
  });
  afterAll(async () => {
    await browser.close();
    await server.dispose();
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  it('are what a new world opens on: its areas are there, all else remains', async () => {
    await tab.page.goto(server.signInLink);
    await mulai.waitForProgress('1 dari 7 langkah selesai');
    expect(new URL(tab.page.url()).pathname).toBe('/mulai');
    expect(await mulai.state('areas')).toMatch(/selesai\s+195 desa terdaftar/);
    expect(await mulai.state('units')).toMatch(/belum\s+Belum ada Puskesmas\s+195 desa belum dilayani Puskesmas/);
    expect(await mulai.state('displays')).toContain('Belum ada layar');
  });

  it('follow units, sasaran and targets without a reload, each with what remains', async () => {
    await api.put('/units', `id,kind,name,parent_id,desa_codes\npuskesmas:1,puskesmas,Puskesmas Satu,,${first}|${second}`);
    await mulai.waitForState('units', '193 desa belum dilayani Puskesmas');
    expect(await mulai.progress('units')).toBe('partly');
    await api.put('/sasaran', `area_code,group,year,basis,value,source\n${first},bumil,${year},proyeksi,20,SK`);
    await mulai.waitForState('sasaran', `194 desa belum punya sasaran ${year}`);
    await api.put('/targets', `indicator,area_code,year,target_percent,source\nanc_k1_akses,17.04,${year},95,SK`);
    await mulai.waitForState('targets', `1 indikator punya target ${year}`);
    await mulai.waitForProgress('2 dari 7 langkah selesai');
  });

  it('follow sources and displays', async () => {
    await token('sumber', { sources: ['kohort-ibu'], units: ['puskesmas:1'] });
    await token('layar', { units: ['puskesmas:1'] });
    await mulai.waitForState('sources', '1 sumber');
    await mulai.waitForState('displays', '1 layar');
    await mulai.waitForProgress('4 dari 7 langkah selesai');
  });

  it('have nothing that WCAG AA forbids, in both languages and on a phone', async () => {
    expect(await tab.accessibilityProblems()).toEqual([]);
    await tab.page.getByRole('button', { name: 'English' }).click();
    await mulai.waitForProgress('4 of 7 steps done');
    await tab.page.setViewportSize({ width: 390, height: 844 });
    expect(await tab.accessibilityProblems()).toEqual([]);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('give way to Wilayah with the first record', async () => {
    await api.post('/events', { events: [antenatalVisit({ id: 'e-1', woman: 'ibu-1', day: today, village: first })] });
    await mulai.waitForState('events', 'Records: 1');
    await tab.page.goto(server.address);
    await tab.page.locator('table tbody tr').first().waitFor();
    expect(new URL(tab.page.url()).pathname).toBe('/wilayah/17.04');
    await tab.close();
  });
});
