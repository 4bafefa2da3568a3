/**
 * Takes a picture of every view in every size, theme and language from a demo world: the README's into `e2e/pictures`,
 * all of them into the folder that it prints, to be looked at one by one.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { WorldInfo } from '@pantau/shared/protocol';
import { Api } from '../world/api.js';
import { Browser, type Tab, type TabWish } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';
import { desk, firstSteps, sizes, views, type Size, type View } from './views.js';

const SETTLE_MS = 1_500;
const LOAD_MS = 60_000;
/** After so long without a word from the server numbers count as old. */
const STALE_MS = 12_000;

interface Camera {
  readonly server: ServerProcess;
  readonly browser: Browser;
  readonly folder: string;
}

describe('pictures', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pantau-desa-pictures-'));
    browser = await Browser.open();
  });
  afterAll(async () => {
    await browser.close();
    console.log(`pictures: ${folder}`);
  });

  it('of every view', async () => {
    const server = await ServerProcess.start({ world: 'demo', settings: { SIMULATION_SECONDS: '1' } });
    try {
      const { closedMonth, currentMonth } = await new Api(server.address, server.adminToken).get<WorldInfo>('/world');
      for (const view of views(closedMonth, currentMonth)) await takeAll({ server, browser, folder }, view);
      await takeSignIn({ server, browser, folder });
    } finally {
      await server.dispose();
    }
  }, 2_400_000);

  it('of a world that begins', async () => {
    const server = await ServerProcess.start({ world: 'empty' });
    await takeAll({ server, browser, folder }, firstSteps).finally(() => server.dispose());
  }, 600_000);
});

async function takeAll(camera: Camera, view: View): Promise<void> {
  for (const size of view.sizes ?? sizes) for (const wish of wishes(view, size)) await take(camera, view, { size, wish });
}

/** All themes and languages for the desk size, the plain one for the others. */
function wishes({ then }: View, size: Size): readonly TabWish[] {
  return size === desk && !then ? [{}, { darkness: 'dark' }, { language: 'en-GB' }] : [{}];
}

async function take({ server, browser, folder }: Camera, view: View, { size, wish }: { size: Size; wish: TabWish }): Promise<void> {
  const tab = await browser.tab({ width: size.width, height: size.height, ...wish });
  await tab.page.context().request.post(`${server.address}/api/v1/session`, { headers: { authorization: `Bearer ${server.adminToken}` } });
  await tab.page.goto(`${server.address}${view.path}`);
  await settle(tab.page, view.ready);
  const name = `${view.name}-${size.name}-${wish.darkness ?? 'light'}-${wish.language ?? 'id-ID'}.png`;
  await tab.forgiving(async () => {
    if (wish.language === 'en-GB') await tab.page.getByRole('button', { name: 'English' }).click();
    await prepare(tab, view, server);
    await tab.page.screenshot({ path: join(folder, name) });
    if (view.then === 'lose-server') await server.start();
  });
  if (view.readme && size === (view.sizes ?? [desk])[0] && wish.darkness !== 'dark' && wish.language !== 'en-GB')
    await tab.page.screenshot({ path: join(import.meta.dirname, `${view.name}.png`) });
  await tab.close();
}

/** Until what the screen waits for has come, however slow the machine. */
async function settle(page: Page, ready: string): Promise<void> {
  await page.locator(ready).first().waitFor({ state: 'attached', timeout: LOAD_MS });
  await page.waitForLoadState('networkidle', { timeout: LOAD_MS });
  await page.waitForTimeout(SETTLE_MS);
}

async function prepare({ page }: Tab, { then }: View, server: ServerProcess): Promise<void> {
  if (then === 'open-why') await page.getByRole('button', { name: /^(Mengapa|Why)/ }).first().click();
  if (then === 'lose-server') await server.kill();
  // Nothing shall look pointed at.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(then === 'lose-server' ? STALE_MS : SETTLE_MS);
}

async function takeSignIn({ server, browser, folder }: Camera): Promise<void> {
  const tab = await browser.tab({ width: desk.width, height: desk.height });
  await tab.page.goto(server.address);
  await settle(tab.page, 'form');
  await tab.page.screenshot({ path: join(folder, 'masuk-1440x900.png') });
  await tab.close();
}
