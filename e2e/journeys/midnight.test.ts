/** A wall over the end of a month: day, month and closing turn by themselves, by the clock of the server. */
import { PapanPage } from '../pages/papan-page.js';
import { Api } from '../world/api.js';
import { Browser, type Tab } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit, PUSKESMAS, setUpSmallWorld, VILLAGES } from '../world/small-world.js';
import { TurnedClock } from '../world/turned-clock.js';

const K1 = 'anc_k1_murni';
const [first, second] = VILLAGES;

describe('Papan at the turn of the month', () => {
  let clock: TurnedClock;
  let server: ServerProcess;
  let api: Api;
  let browser: Browser;
  let tab: Tab;
  let papan: PapanPage;
  let sent = 0;

  const visit = async (village: string, day: string, count: number) => {
    const events = Array.from({ length: count }, () => antenatalVisit({ id: `e-${++sent}`, woman: `ibu-${sent}`, day, village }));
    await api.post('/events', { events });
  };
  const posyanduOpens = (unit: string, day: string) =>
    api.post('/events', { events: [{ id: `buka-${++sent}`, revision: 0, type: 'posyandu_session', occurredOn: day, subject: { kind: 'posyandu', key: unit }, servedAt: { unit }, source: 'posyandu-app', data: { visitors: 9 } }] });

  beforeAll(async () => {
    clock = new TurnedClock('2026-10-31T23:50:00+07:00');
    server = await ServerProcess.start({ settings: { ...clock.settings, SESSION_HOURS: '720' } });
    api = new Api(server.address, server.adminToken);
    await setUpSmallWorld(api, 2026);
    await visit(first, '2026-09-10', 3);
    await visit(second, '2026-10-11', 2);
    browser = await Browser.open();
    tab = await browser.tab({ width: 1920, height: 1080 });
    await tab.page.context().request.post(`${server.address}/api/v1/session`, { headers: { authorization: `Bearer ${server.adminToken}` } });
    papan = new PapanPage(tab.page);
    await papan.open(server.address, `/papan/${PUSKESMAS}?indikator=${K1}`);
    await papan.waitForConnection('live');
    await papan.leaveMark();
  });
  afterAll(async () => {
    await browser.close();
    await server.dispose();
    clock.dispose();
  });

  it('shows the last day of October, what came in today, and September as the closed month', async () => {
    await papan.waitForText('clock', 'Sab, 31 Okt 2026');
    await papan.waitForText('on-show', 'September 2026');
    await visit(first, '2026-10-31', 4);
    await posyanduOpens('posyandu:uji-2', '2026-10-31');
    await papan.waitForText('today', '+6 K1 murni');
    await papan.waitForText('posts', 'buka, tanpa data');
    await papan.waitForCell(K1, 'persons', '3/360');
  });

  it('shows the new day and the new month by itself, and begins to count it', async () => {
    clock.set('2026-11-01T00:00:02+07:00');
    await papan.waitForText('clock', 'Min, 1 Nov 2026');
    await papan.waitForText('posts', 'Belum ada posyandu yang lapor buka hari ini.');
    await papan.waitForText('today', 'Belum ada angka yang bergerak hari ini.');
    await visit(second, '2026-11-01', 5);
    await papan.waitForText('today', '+5 K1 murni');
    await papan.waitForText('running', 'November sementara: 5 ibu');
    await papan.waitForText('on-show', 'September 2026');
    expect(await papan.hasMark()).toBe(true);
  });

  it('closes October when its sixth day after has begun, without a touch', async () => {
    clock.set('2026-11-06T00:00:01+07:00');
    await papan.waitForText('clock', 'Jum, 6 Nov 2026');
    await papan.waitForText('on-show', 'Oktober 2026');
    await papan.waitForCell(K1, 'persons', '9/360');
    expect(await papan.hasMark()).toBe(true);
    await tab.close();
  });
});
