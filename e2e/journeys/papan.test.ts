/** A wall that nobody touches: it fits every screen, follows what comes in, and is right again after the server was gone. */
import type { WorldInfo } from '@pantau/shared/protocol';
import { Api } from '../world/api.js';
import { Browser, type Tab } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit, PUSKESMAS, setUpSmallWorld, VILLAGES } from '../world/small-world.js';
import { PapanPage } from '../pages/papan-page.js';

const [first, second] = VILLAGES;
const sizes = [[1920, 1080], [3840, 2160], [1366, 768], [1080, 1920]] as const;
const K1 = 'anc_k1_murni';

describe('Papan', () => {
  let server: ServerProcess;
  let api: Api;
  let browser: Browser;
  let tab: Tab;
  let papan: PapanPage;
  let closed: string;
  let today: string;
  let sent = 0;

  const visit = async (village: string, day: string, count: number) => {
    const events = Array.from({ length: count }, () => antenatalVisit({ id: `e-${++sent}`, woman: `ibu-${sent}`, day, village }));
    await api.post('/events', { events });
  };
  const posyanduOpens = (unit: string) =>
    api.post('/events', { events: [{ id: `buka-${++sent}`, revision: 0, type: 'posyandu_session', occurredOn: today, subject: { kind: 'posyandu', key: unit }, servedAt: { unit }, source: 'posyandu-app', data: { visitors: 9 } }] });

  beforeAll(async () => {
    server = await ServerProcess.start();
    api = new Api(server.address, server.adminToken);
    const world = await api.get<WorldInfo>('/world');
    closed = world.closedMonth;
    today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(Date.parse(world.serverTime));
    for (const year of new Set([closed.slice(0, 4), today.slice(0, 4)])) await setUpSmallWorld(api, Number(year));
    await visit(first, `${closed}-10`, 3);
    await visit(second, `${closed}-11`, 2);
    browser = await Browser.open();
    tab = await browser.tab({ width: 1920, height: 1080 });
    await tab.page.context().request.post(`${server.address}/api/v1/session`, { headers: { authorization: `Bearer ${server.adminToken}` } });
    papan = new PapanPage(tab.page);
    await papan.open(server.address, `/papan/${PUSKESMAS}?indikator=${K1}`);
    await papan.waitForConnection('live');
    await papan.waitForCell(K1, 'persons', '5/360');
  });
  afterAll(async () => {
    await browser.close();
    await server.dispose();
  });

  it.each(sizes)('fits %i x %i without scrolling, its smallest text 28 units', async (width, height) => {
    await tab.page.setViewportSize({ width, height });
    await tab.page.waitForTimeout(300);
    expect(await papan.tooLarge()).toEqual([]);
    expect(await papan.smallestText()).toBe(28);
  });

  it('has nothing that WCAG AA forbids', async () => {
    await tab.page.setViewportSize({ width: 1920, height: 1080 });
    expect(await tab.accessibilityProblems()).toEqual([]);
  });

  it('names the villages that need action, and those that are silent', async () => {
    await papan.waitForText('worst', 'Desa 2');
    await papan.waitForText('urgent', 'desa belum lapor');
    await papan.waitForText('reported', '2/3');
  });

  it('follows a late record of the closed month without a reload', async () => {
    await papan.leaveMark();
    await papan.waitForTone(VILLAGES[2], 'hatch');
    await visit(VILLAGES[2], `${closed}-12`, 118);
    await papan.waitForCell(K1, 'persons', '123/360');
    await papan.waitForText('reported', '3/3');
    await papan.waitForTone(VILLAGES[2], 'baik');
    expect(await papan.hasMark()).toBe(true);
  });

  it('holds itself against a new target within seconds', async () => {
    await papan.waitForText('sentence', '123 dari 360 ibu');
    for (const percent of [24, 12]) {
      await api.put('/targets', `indicator,area_code,year,target_percent,source\n${K1},ID,${closed.slice(0, 4)},${percent},SK`);
      await papan.waitForText('sentence', `di atas garis ${Number(closed.slice(5)) * (percent / 12)}%`);
    }
    expect(await papan.hasMark()).toBe(true);
  });

  it('tells what comes in today: by indicator, by posyandu and in the ticker, without persons', async () => {
    await visit(first, today, 4);
    await papan.waitForText('today', '+4 K1 murni');
    await papan.waitForText('ticker', 'Desa 1: 4 periksa hamil, K1 murni +4');
    await posyanduOpens('posyandu:uji-2');
    await papan.waitForText('posts', 'buka, tanpa data');
    expect(await tab.page.locator('.papan').innerText()).not.toMatch(/ibu-\d/);
  });

  it('keeps the last picture when the server is gone, says so, and is right again by itself', async () => {
    await tab.forgiving(async () => {
      await server.kill();
      await papan.waitForConnection('cut');
      expect(await papan.band()).toMatch(/^Terputus sejak \d\d\.\d\d\. Angka di layar pukul \d\d\.\d\d, mencoba lagi\.$/);
      expect(await papan.cell(K1, 'persons')).toBe('123/360');
      expect(await papan.tooLarge()).toEqual([]);
      await server.start();
      await visit(second, `${closed}-20`, 7);
      await papan.waitForConnection('live');
    });
    await papan.waitForCell(K1, 'persons', '130/360');
    expect(await papan.hasBand()).toBe(false);
    expect(await papan.hasMark()).toBe(true);
    await tab.close();
  });
});
