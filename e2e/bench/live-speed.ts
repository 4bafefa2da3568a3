/**
 * From an event to the screens: how long after it is sent a browser shows it (`eventToScreenMs`), how long deltas take to
 * 200 watching clients at 200 events a second (`pushLatencyMs`), when Wilayah and Papan first show their numbers from a
 * cold cache (`paintMs`), and what they load for it (`firstLoadBytesGz`).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { LIVE_NAMESPACE, type WatchAnswer } from '@pantau/shared/protocol';
import { WilayahPage } from '../pages/wilayah-page.js';
import { Api } from '../world/api.js';
import { Browser } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit, PUSKESMAS, setUpSmallWorld, VILLAGES } from '../world/small-world.js';

const CLIENTS = 200;
const SECONDS = 10;
const PER_SECOND = 200;
/** Requests in a second. */
const TICKS = 10;
const LOOKS = 9;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());

export async function liveSpeed(): Promise<Record<string, unknown>> {
  const server = await ServerProcess.start({ settings: { LIMIT_TOKEN: '1000000' } });
  const api = new Api(server.address, server.adminToken);
  const browser = await Browser.open();
  try {
    await setUpSmallWorld(api, Number(today.slice(0, 4)));
    await send(api, 20);
    return { ...(await paint(server, browser)), eventToScreenMs: await eventToScreen(server, api, browser), pushLatencyMs: await pushLatency(server, api) };
  } finally {
    await browser.close();
    await server.dispose();
  }
}

let sent = 0;
function send(api: Api, count: number): Promise<unknown> {
  const events = Array.from({ length: count }, () => antenatalVisit({ id: `e-${++sent}`, woman: `ibu-${sent}`, day: today, village: VILLAGES[0] }));
  return api.post('/events', { events });
}

const wilayahPath = `/wilayah/${PUSKESMAS}?indikator=anc_k1_akses&periode=${today.slice(0, 7)}`;

async function signedIn({ address, adminToken }: ServerProcess, browser: Browser) {
  const tab = await browser.tab();
  await tab.page.context().request.post(`${address}/api/v1/session`, { headers: { authorization: `Bearer ${adminToken}` } });
  return tab;
}

async function paint(server: ServerProcess, browser: Browser) {
  const wilayah = await firstLoad(server, browser, { path: wilayahPath, ready: 'table tbody tr' });
  const papan = await firstLoad(server, browser, { path: `/papan/${PUSKESMAS}`, ready: 'main svg' });
  return { paintMs: { wilayah: wilayah.ms, papan: papan.ms }, firstLoadBytesGz: { wilayah: wilayah.bytes, papan: papan.bytes } };
}

async function firstLoad(server: ServerProcess, browser: Browser, { path, ready }: { path: string; ready: string }) {
  const tab = await signedIn(server, browser);
  let bytes = 0;
  tab.page.on('response', (response) => void response.request().sizes().then(({ responseBodySize }) => (bytes += response.url().includes('/assets/') ? responseBodySize : 0), () => undefined));
  const began = performance.now();
  await tab.page.goto(`${server.address}${path}`);
  await tab.page.locator(ready).first().waitFor();
  const ms = Math.round(performance.now() - began);
  await pause(500);
  await tab.close();
  return { ms, bytes };
}

async function eventToScreen(server: ServerProcess, api: Api, browser: Browser): Promise<number> {
  const tab = await signedIn(server, browser);
  const wilayah = new WilayahPage(tab.page);
  await wilayah.open(server.address, wilayahPath);
  await wilayah.waitForConnection('live');
  const times: number[] = [];
  for (let look = 0; look < LOOKS; look++) {
    const began = performance.now();
    await send(api, 1);
    await wilayah.waitForCell(VILLAGES[0], 'cumulative', String(sent));
    times.push(performance.now() - began);
    await pause(600);
  }
  await tab.close();
  return Math.round(quantile(times, 0.5));
}

/** From sending an event to each client's being told of it: intake, commit, gathering and delivery. */
async function pushLatency(server: ServerProcess, api: Api) {
  const sendings: Moment[] = [];
  const heard = Array.from({ length: CLIENTS }, (): Moment[] => []);
  const sockets = await Promise.all(heard.map((moments) => watching(server, (clock) => moments.push({ clock, at: performance.now() }))));
  for (let tick = 0; tick < SECONDS * TICKS; tick++) {
    const at = performance.now();
    const { clock } = (await send(api, PER_SECOND / TICKS)) as { clock: number };
    sendings.push({ clock, at });
    await pause(Math.max(0, 1_000 / TICKS - (performance.now() - at)));
  }
  await pause(1_000);
  for (const socket of sockets) socket.close();
  const latencies = heard.flatMap((moments) => waits(sendings, moments));
  return { p50: Math.round(quantile(latencies, 0.5)), p95: Math.round(quantile(latencies, 0.95)), p99: Math.round(quantile(latencies, 0.99)) };
}

interface Moment {
  readonly clock: number;
  readonly at: number;
}

/** One delta may tell of several sendings: each has waited since its own. */
function waits(sendings: readonly Moment[], heard: readonly Moment[]): number[] {
  let next = 0;
  return sendings.map(({ clock, at }) => {
    while (next < heard.length && (heard[next]?.clock ?? 0) < clock) next++;
    const told = heard[next];
    if (!told) throw new Error('a client was never told of an event');
    return told.at - at;
  });
}

/** A client that is told of every change of the small world. */
async function watching({ address, adminToken }: ServerProcess, told: (clock: number) => void) {
  const socket = io(`${address}${LIVE_NAMESPACE}`, { transports: ['websocket'], forceNew: true, auth: { token: adminToken } });
  socket.on('delta', ({ toClock }: { toClock: number }) => told(toClock));
  const answer = (await socket.emitWithAck('watch', { area: PUSKESMAS, period: 'current' })) as WatchAnswer;
  if (!answer.ok) throw new Error(answer.problem.code);
  return socket;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
