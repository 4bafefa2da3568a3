/** What every number means, the bars of the posyandu, immunization in quadrants, and weekly signals, as a planner walks through them. */
import { epiWeekOf } from '@pantau/shared/period';
import { AreaPage } from '../pages/area-page.js';
import { Api } from '../world/api.js';
import { Browser, type Tab } from '../world/browser.js';
import { dose, registration, sickness, weighing } from '../world/programme-events.js';
import { ServerProcess } from '../world/server-process.js';
import { PUSKESMAS, setUpSmallWorld, VILLAGES } from '../world/small-world.js';

const YEAR = new Date().getFullYear() - 1;
const MONTH = `${YEAR}-12`;
const [A, B, C] = VILLAGES;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const child = (village: string, index: number, day: string) => ({ id: `${village}-${index}-${day}`, day, person: `anak-${village}-${index}`, village });

/** Four children, all weighed in November, three in December, two of whom gained. */
const weighings = range(4).flatMap((index) => [
  registration({ ...child(A, index, `${YEAR}-05-20`), id: `daftar-${index}` }, `${YEAR}-05-01`),
  weighing(child(A, index, `${YEAR}-11-10`), 7),
  ...(index < 3 ? [weighing(child(A, index, `${YEAR}-12-10`), index < 2 ? 7.6 : 7)] : []),
]);

/** Of twelve infants in each village: first dose and measles, all and all, all and half, few and one. */
const doses = ([[A, 12, 12], [B, 12, 6], [C, 3, 1]] as const).flatMap(([village, first, last]) => [
  ...range(first).map((index) => dose({ ...child(village, index, `${YEAR}-06-10`), id: `dpt-${village}-${index}` }, 'dpt_hb_hib', 1)),
  ...range(last).map((index) => dose({ ...child(village, index, `${YEAR}-12-01`), id: `mr-${village}-${index}` }, 'mr', 1)),
]);

/** Two cases a week, then five; and one of a disease of which one is enough. */
const days = ['12', '19', '26'].map((day) => `${YEAR}-11-${day}`);
const sick = (index: number, day: string, village: string, disease: string) => sickness({ id: `kasus-${index}-${day}-${disease}`, day, person: `orang-${index}-${day}-${disease}`, village }, disease);
const LAST = `${YEAR}-12-03`;
const WEEK = epiWeekOf(LAST);
const cases = [...days.flatMap((day) => range(2).map((index) => sick(index, day, A, 'diare'))), ...range(5).map((index) => sick(index, LAST, A, 'diare')), sick(0, LAST, B, 'difteri')];

describe('programmes', () => {
  let server: ServerProcess;
  let api: Api;
  let browser: Browser;
  let tab: Tab;
  let screen: AreaPage;

  beforeAll(async () => {
    server = await ServerProcess.start();
    api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, YEAR);
    await api.put('/sasaran', ['area_code,group,year,basis,value,source', ...VILLAGES.map((code) => `${code},bayi,${YEAR},proyeksi,12,uji`)].join('\n'));
    await api.post('/events', { events: [...weighings, ...doses, ...cases] });
    browser = await Browser.open();
    tab = await browser.tab({ width: 1366, height: 768 });
    screen = new AreaPage(tab.page);
    await tab.page.goto(server.signInLink);
    await tab.page.locator('.controls').waitFor();
  });
  afterAll(async () => {
    await tab.close();
    await browser.close();
    await server.dispose();
  });

  it('a number leads to its meaning; its examples are counted before the eyes of the reader', async () => {
    await screen.open(server.address, `/wilayah/${PUSKESMAS}?indikator=ds&periode=${MONTH}`, '.pws-table');
    await tab.page.locator('.pws-table').getByRole('link', { name: 'Kamus: Balita ditimbang (D/S)' }).click();
    await screen.waitForText('h1', 'Balita ditimbang (D/S)');
    const stories = await tab.page.locator('.story').count();
    expect(stories).toBeGreaterThanOrEqual(2);
    expect(await tab.page.locator('.story[data-holds="true"]').count()).toBe(stories);
    expect(await tab.accessibilityProblems()).toEqual([]);
  });

  it('the dictionary is searched, and says what is not counted yet', async () => {
    await tab.page.getByRole('searchbox').fill('prioritas kunjungan');
    await tab.page.getByRole('searchbox').fill('bermasalah');
    await tab.page.getByRole('link', { name: 'Sasaran bermasalah dikunjungi' }).click();
    await screen.waitForText('.waits-for', 'Menunggu daftar tugas kunjungan');
    expect(tab.page.url()).toContain('/kamus/kunjungan_prioritas?cari=bermasalah');
    await tab.page.goto(`${server.address}/kamus/anc_k6`);
    await screen.waitForText('.choice-of-field', 'Sebaran enam kontak K6');
    expect(await tab.accessibilityProblems()).toEqual([]);
  });

  it('SKDN shows the bars and ratios of the form, and follows a weighing that comes in', async () => {
    await screen.open(server.address, `/skdn/${PUSKESMAS}?periode=${MONTH}`, '.group-bar');
    expect(await screen.answer()).toContain('dari 4 balita, 3 ditimbang dan 2 naik');
    expect(await Promise.all(['s', 'k', 'd', 'n', 'ks', 'ndc'].map((column) => screen.cell(A, column)))).toEqual(['4', '4', '3', '2', '100,0', '66,7']);
    await api.post('/events', { events: [weighing(child(A, 3, `${YEAR}-12-11`), 7.9)] });
    await screen.waitForCell(A, 'd', '4');
    expect(await screen.cell('total', 'n')).toBe('3');
    expect(await tab.accessibilityProblems()).toEqual([]);
  });

  it('immunization stands by antigen with its drop-out, and villages in quadrants', async () => {
    await screen.goTo('Imunisasi');
    await screen.waitForText('h1', 'imunisasi dasar lengkap');
    await screen.waitForText('.fields > div:nth-child(1)', 'Desa 3');
    await screen.waitForText('.fields > div:nth-child(2)', 'Desa 2');
    await screen.waitForText('.fields > div:nth-child(4)', 'Desa 1');
    expect(await tab.page.locator('.quadrant-dot').count()).toBe(3);
    expect(await tab.accessibilityProblems()).toEqual([]);
  });

  it('SKDR names signals, never more than signals, and follows a case that comes in', async () => {
    await screen.open(server.address, `/skdr/${PUSKESMAS}?pekan=${WEEK}`, '.week-bars');
    expect(await screen.answer()).toContain('2 sinyal');
    const signals = await screen.texts('.signals li');
    expect(signals[0]).toMatch(/Sinyal Difteri[\s\S]*Desa 2[\s\S]*Satu kasus/);
    expect(signals[1]).toMatch(/Sinyal Diare akut[\s\S]*Desa 1[\s\S]*5 kasus baru/);
    expect(signals.join()).not.toContain('KLB');
    await api.post('/events', { events: [sick(9, LAST, C, 'campak')] });
    await screen.waitForText('h1', '3 sinyal');
    expect(await tab.accessibilityProblems()).toEqual([]);
  });

  it('all of it fits a phone in the dark, in English', async () => {
    const phone = await browser.tab({ width: 390, height: 844, darkness: 'dark' });
    await phone.page.context().request.post(`${server.address}/api/v1/session`, { headers: { authorization: `Bearer ${server.adminToken}` } });
    await phone.page.goto(`${server.address}/kamus/imun_do`);
    await phone.page.getByRole('button', { name: 'English' }).click();
    const small = new AreaPage(phone.page);
    for (const [path, ready] of [['/kamus/imun_do', '.story'], [`/skdn/${A}?periode=${MONTH}`, '.group-bar'], [`/imunisasi/${PUSKESMAS}?periode=${MONTH}`, '.quadrant-dot'], [`/skdr/${PUSKESMAS}?pekan=${WEEK}`, '.week-bars']] as const) {
      await small.open(server.address, path, ready);
      expect([path, await phone.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([path, true]);
      expect([path, await phone.accessibilityProblems()]).toEqual([path, []]);
    }
    await phone.close();
  });
});
