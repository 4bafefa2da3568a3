/** An event becomes a number on the map while someone looks; the server may die and come back meanwhile. */
import { Api } from '../world/api.js';
import { Browser, type Tab } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit, PUSKESMAS, setUpSmallWorld, VILLAGES } from '../world/small-world.js';
import { WilayahPage } from '../pages/wilayah-page.js';

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
const [first, second] = VILLAGES;

describe('Wilayah, live', () => {
  let server: ServerProcess;
  let api: Api;
  let browser: Browser;
  let tab: Tab;
  let wilayah: WilayahPage;
  let sent = 0;

  const send = async (village: string, count: number) => {
    const events = Array.from({ length: count }, () => antenatalVisit({ id: `e-${++sent}`, woman: `ibu-${sent}`, day: today, village }));
    await api.post('/events', { events });
  };

  beforeAll(async () => {
    server = await ServerProcess.start();
    api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, Number(today.slice(0, 4)));
    await send(first, 3);
    await send(second, 2);
    browser = await Browser.open();
    tab = await browser.tab();
    wilayah = new WilayahPage(tab.page);
  });
  afterAll(async () => {
    await browser.close();
    await server.dispose();
  });

  it('lets in by the one-time link, and the link but once', async () => {
    await tab.page.goto(server.signInLink);
    await tab.page.locator('table tbody tr').first().waitFor();
    expect(new URL(tab.page.url()).pathname).toMatch(/^\/wilayah\//);
    const other = await browser.tab();
    await other.page.goto(server.signInLink).catch(() => undefined);
    await other.page.locator('form').waitFor();
    await other.forgiving(() => other.page.waitForTimeout(200));
  });

  it('changes polygon, bar and row without a reload', async () => {
    await wilayah.open(server.address, `/wilayah/${PUSKESMAS}?indikator=anc_k1_akses&periode=${today.slice(0, 7)}`);
    await wilayah.waitForConnection('live');
    await wilayah.waitForCell(first, 'cumulative', '3');
    await wilayah.leaveMark();
    const before = { bars: await wilayah.barHeights(), map: await wilayah.mapPicture() };
    await send(first, 110);
    await wilayah.waitForCell(first, 'cumulative', '113');
    await tab.page.waitForTimeout(500);
    expect(await wilayah.barHeights()).not.toEqual(before.bars);
    expect((await wilayah.mapPicture()).equals(before.map)).toBe(false);
    expect(await wilayah.hasMark()).toBe(true);
  });

  it('says that its numbers are old when the server is gone, and is right again by itself', async () => {
    await tab.forgiving(async () => {
      await server.kill();
      await tab.page.locator('.live-badge:not([data-kind="live"])').waitFor();
      expect(await wilayah.cell(first, 'cumulative')).toBe('113');
      await server.start();
      await send(second, 40);
      await wilayah.waitForConnection('live');
    });
    await wilayah.waitForCell(second, 'cumulative', '42');
    expect(await wilayah.hasMark()).toBe(true);
  });

  it('has nothing that WCAG AA forbids, and no fault in its console', async () => {
    expect(await tab.accessibilityProblems()).toEqual([]);
    await tab.close();
  });
});
