/**
 * Takes a picture of every view in every size, theme and language from a demo world: the README's into `e2e/pictures`,
 * all of them into the folder that it prints, to be looked at one by one.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorldInfo } from '@pantau/shared/protocol';
import { Api } from '../world/api.js';
import { Browser, type Tab, type TabWish } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';
import { desk, sizes, views, type Size, type View } from './views.js';

const SETTLE_MS = 2_500;
/** After so long without a word from the server numbers count as old. */
const STALE_MS = 12_000;

describe('pictures', () => {
  let server: ServerProcess;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pantau-desa-pictures-'));
    server = await ServerProcess.start({ world: 'demo', settings: { SIMULATION_SECONDS: '0' } });
    browser = await Browser.open();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await server.dispose();
    console.log(`pictures: ${folder}`);
  });

  it('of every view', async () => {
    const { closedMonth, currentMonth } = await new Api(server.address, server.adminToken).get<WorldInfo>('/world');
    for (const view of views(closedMonth, currentMonth))
      for (const size of view.sizes ?? sizes) for (const wish of wishes(view, size)) await take(view, size, wish);
    await takeSignIn(await browser.tab({ width: desk.width, height: desk.height }), { address: server.address, folder });
  }, 1_800_000);

  async function take(view: View, size: Size, wish: TabWish): Promise<void> {
    const tab = await browser.tab({ width: size.width, height: size.height, ...wish });
    await tab.page.context().request.post(`${server.address}/api/v1/session`, { headers: { authorization: `Bearer ${server.adminToken}` } });
    await tab.page.goto(`${server.address}${view.path}`);
    await tab.page.waitForTimeout(SETTLE_MS);
    const name = `${view.name}-${size.name}-${wish.darkness ?? 'light'}-${wish.language ?? 'id-ID'}.png`;
    await tab.forgiving(async () => {
      if (wish.language === 'en-GB') await tab.page.getByRole('button', { name: 'English' }).click();
      await prepare(tab, view);
      await tab.page.screenshot({ path: join(folder, name) });
      if (view.then === 'lose-server') await server.start();
    });
    if (view.readme && size === (view.sizes ?? [desk])[0] && wish.darkness !== 'dark' && wish.language !== 'en-GB')
      await tab.page.screenshot({ path: join(import.meta.dirname, `${view.name}.png`) });
    await tab.close();
  }

  async function prepare({ page }: Tab, { then }: View): Promise<void> {
    if (then === 'open-why') await page.getByRole('button', { name: /^(Mengapa|Why)/ }).first().click();
    if (then === 'lose-server') await server.kill();
    if (then) await page.waitForTimeout(then === 'lose-server' ? STALE_MS : SETTLE_MS);
  }
});

/** All themes and languages for the desk size, the plain one for the others. */
function wishes({ then }: View, size: Size): readonly TabWish[] {
  return size === desk && !then ? [{}, { darkness: 'dark' }, { language: 'en-GB' }] : [{}];
}

async function takeSignIn(tab: Tab, { address, folder }: { address: string; folder: string }): Promise<void> {
  await tab.page.goto(address);
  await tab.page.waitForTimeout(SETTLE_MS);
  await tab.page.screenshot({ path: join(folder, 'masuk-1440x900.png') });
  await tab.close();
}
