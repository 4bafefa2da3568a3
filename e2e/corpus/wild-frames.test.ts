/**
 * Frames that no client would send: the server lives, hears the good ones as before, tells nobody what was in the others,
 * and keeps its memory. `FRAMES_SEED` repeats a run, `FRAMES` makes it longer.
 */
import { connect } from 'node:net';
import { canary } from '@pantau/shared/testing';
import { RawSocket } from '../world/raw-socket.js';
import { CorpusWorld } from './runner/corpus-world.js';
import { goodEvent } from './runner/good-event.js';
import { chanceOf, wildFrame } from './runner/wild-frames.js';

const SEED = Number(process.env.FRAMES_SEED ?? 20_260_615);
const FRAMES = Number(process.env.FRAMES ?? 3_000);
/** A socket is ended soon by what it says; then the next one goes on. */
const MOST_SOCKETS_AT_ONCE = 8;
const MIB = 1024 * 1024;
const WATCH = '42/live,1["watch",{"area":"puskesmas:17.04.02","period":"2026-06","indicators":["anc_k1_akses"]}]';

describe('wild frames', () => {
  let world: CorpusWorld;
  beforeAll(async () => {
    world = await CorpusWorld.open({ LOG_LEVEL: 'debug' });
  });
  afterAll(() => world.close());

  const comeIn = async (): Promise<RawSocket> => {
    const socket = await RawSocket.open(world.server.address);
    socket.send(`40/live,${JSON.stringify({ token: world.server.adminToken })}`);
    await socket.hear('40/live,');
    return socket;
  };
  const memory = async (): Promise<number> => {
    const metrics = await (await fetch(`${world.server.address}/metrics`)).text();
    return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
  };
  let sent = 0;
  const tells = async (watcher: RawSocket): Promise<void> => {
    await world.apiOf('admin').post('/events', { events: [goodEvent(`wild-${++sent}`)] });
    expect(await watcher.hear('42/live,["delta"')).toContain('anc_k1_akses');
  };

  it(`${FRAMES} of seed ${SEED} harm nobody`, async () => {
    const chance = chanceOf(SEED);
    const watcher = await comeIn();
    watcher.send(WATCH);
    await watcher.hear('43/live,1');
    const heard: string[] = [];
    let frames = 0;
    const rage = async () => {
      while (frames < FRAMES) {
        const socket = chance() < 0.8 ? await comeIn() : await RawSocket.open(world.server.address);
        for (let n = 0; n < 20 && socket.isOpen && frames < FRAMES; n++, frames++) socket.send(wildFrame(chance));
        await new Promise((resolve) => setTimeout(resolve, 5));
        heard.push(...socket.heard);
        socket.close();
      }
    };
    await Promise.all(Array.from({ length: MOST_SOCKETS_AT_ONCE }, rage));
    await tells(watcher);
    expect(watcher.isOpen).toBe(true);
    watcher.close();
    expect(heard.filter((frame) => frame.includes('"exception"') || Object.values(canary).some((word) => frame.includes(word)))).toEqual([]);
    expect(heard.length).toBeGreaterThan(100);
  });

  it('64 MiB in one frame, ten thousand attachments that never come, and other protocols on its port leave its memory alone', async () => {
    const before = await memory();
    const watcher = await comeIn();
    watcher.send(WATCH);
    await watcher.hear('43/live,1');
    for (const frame of ['x'.repeat(64 * MIB), `4510000-/live,["watch",{"_placeholder":true,"num":0}]`, Buffer.alloc(17_000)]) {
      const socket = await comeIn();
      socket.send(frame);
      if (frame.length > 16_384) await socket.closed();
      else for (let n = 0; n < 100; n++) socket.send(Buffer.alloc(10_000));
      socket.close();
    }
    for (const words of ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n', 'GET /socket.io/?EIO=3&transport=polling HTTP/1.1\r\nHost: x\r\n\r\n', '\u0016\u0003\u0001']) await babble(words);
    await tells(watcher);
    watcher.close();
    expect(await memory()).toBeLessThan(before + 64 * MIB);
  });

  it('leave no fault and nobody\'s number in the log', () => {
    expect(world.server.isRunning).toBe(true);
    expect(world.server.output).not.toMatch(/"level":(?:50|60)/);
    expect(Object.values(canary).filter((word) => world.server.output.includes(word))).toEqual([]);
  });

  /** Says that on the port and listens until it is hung up on, or for a while. */
  const babble = (words: string): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(world.server.address).port), 'localhost', () => socket.end(words));
      socket.setTimeout(10_000, () => socket.destroy());
      socket.on('data', () => undefined).on('error', () => undefined).on('close', () => resolve());
    });
});
