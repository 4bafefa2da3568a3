/**
 * What it costs to repaint the map while somebody looks: of 390 schematic villages 50 change in one delta, held against
 * all 390 in one. Milliseconds are those of the page's own work: new styles, and the redraw of the canvas in the next frame.
 */
import type { Page } from 'playwright-core';
import { Api } from '../world/api.js';
import { Browser } from '../world/browser.js';
import { KABUPATEN, MANY_VILLAGES, setUpLargeWorld } from '../world/large-world.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit } from '../world/small-world.js';

const ROUNDS = 7;
const FEW = 50;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());

/** In the page: every restyle of the map with its redraw. */
interface Restyle {
  readonly areas: number;
  readonly ms: number;
}
interface Watching {
  readonly restyles: Restyle[];
}

export async function restyle(): Promise<Record<string, unknown>> {
  const server = await ServerProcess.start({ settings: { LIMIT_TOKEN: '1000000' } });
  const browser = await Browser.open();
  try {
    const api = new Api(server.address, server.adminToken);
    await setUpLargeWorld(api, Number(today.slice(0, 4)));
    const page = await openMap(server, browser);
    const rounds: { few: number; all: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const from = (round * FEW) % (MANY_VILLAGES.length - FEW);
      const few = await repainted(page, api, MANY_VILLAGES.slice(from, from + FEW));
      const all = await repainted(page, api, MANY_VILLAGES);
      rounds.push({ few, all });
    }
    const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    return { restyleMs: { fifty: median(rounds.map(({ few }) => few)), all390: median(rounds.map(({ all }) => all)), ratio: median(rounds.map(({ few, all }) => few / all)) } };
  } finally {
    await browser.close();
    await server.dispose();
  }
}

async function openMap({ address, adminToken }: ServerProcess, browser: Browser): Promise<Page> {
  const { page } = await browser.tab();
  await page.context().request.post(`${address}/api/v1/session`, { headers: { authorization: `Bearer ${adminToken}` } });
  await page.addInitScript(watchRestyles);
  await page.goto(`${address}/wilayah/${KABUPATEN}?indikator=anc_k1_akses&periode=${today.slice(0, 7)}`);
  await page.locator('.live-badge[data-kind="live"]').waitFor();
  await page.waitForFunction(() => (globalThis as unknown as Watching).restyles.length > 0);
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

/** Runs in the page before anything else does. */
function watchRestyles(): void {
  const restyles: Restyle[] = [];
  Object.assign(globalThis, { restyles });
  const ownFrame = globalThis.requestAnimationFrame.bind(globalThis);
  const drawn = { at: 0, ms: 0 };
  globalThis.requestAnimationFrame = (draw) =>
    ownFrame((at) => {
      const began = performance.now();
      draw(at);
      drawn.ms = (drawn.at === at ? drawn.ms : 0) + performance.now() - began;
      drawn.at = at;
    });
  const told = ({ target }: MutationRecord) => {
    const [areas, ms] = ((target as HTMLElement).dataset.restyleCost ?? '').split(' ').map(Number);
    if (areas === undefined || ms === undefined || areas === 0) return;
    // What the restyle asked for is drawn in the next frame, before this.
    ownFrame((at) => restyles.push({ areas, ms: ms + (drawn.at === at ? drawn.ms : 0) }));
  };
  new MutationObserver((records) => records.forEach(told)).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-restyle-cost'] });
}

const visited = new Set<string>();
let revision = 0;

/** Every village of these takes another status: its only woman is visited, or the visit was a mistake. */
async function repainted(page: Page, api: Api, villages: readonly string[]): Promise<number> {
  const before = await page.evaluate(() => (globalThis as unknown as Watching).restyles.length);
  revision += 1;
  await api.post('/events', { events: villages.map((village) => otherwise(village)) });
  await page.waitForFunction((count) => (globalThis as unknown as Watching).restyles.length > count, before);
  const restyles = await page.evaluate((count) => (globalThis as unknown as Watching).restyles.slice(count), before);
  const [one] = restyles;
  if (restyles.length !== 1 || one?.areas !== villages.length) throw new Error(`not one restyle of ${villages.length}: ${JSON.stringify(restyles)}`);
  await page.waitForTimeout(SETTLE_MS);
  return one.ms;
}

/** The tables behind the map are read anew shortly after. */
const SETTLE_MS = 1_500;

function otherwise(village: string): object {
  const visit = { ...antenatalVisit({ id: village, woman: `ibu-${village}`, day: today, village, revision }), servedAt: undefined };
  if (visited.delete(village)) return { id: visit.id, source: visit.source, revision, voided: true };
  visited.add(village);
  return visit;
}
