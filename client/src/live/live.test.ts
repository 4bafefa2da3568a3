/**
 * The live side against a real Socket.IO server that loses, repeats and reorders messages.
 * @jest-environment node
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClientToServer, Delta, ResumeWish, ServerToClient, Situation, SituationRow } from '@pantau/shared/protocol';
import { LIVE_NAMESPACE } from '@pantau/shared/protocol';
import { Server, type Namespace } from 'socket.io';
import type { LiveSocket } from './follower.js';
import { beforeFirst, freshnessOf, hasTurned, serverNow } from './link.js';
import { Live, wishKey } from './live.js';
import { makeSocket } from './socket.js';

const wish = { area: '17.04', period: '2026-09', indicators: ['k1'] };

const row = (area: string, numerator: number): SituationRow => ({
  area, indicator: 'k1', period: '2026-09', basis: 'proyeksi', numerator, denominator: 20, percent: numerator * 5, cumulative: { numerator, denominator: 20, percent: numerator * 5 },
  status: 'baik', line: 'above', source: 'by_name', provisional: false, revised: false, flags: [],
});

/** The truth on the server side, and a way to send what the test wants. */
class Far {
  readonly http = createServer();
  readonly io = new Server<ClientToServer, ServerToClient>(this.http, { transports: ['websocket'] });
  readonly live = this.io.of(LIVE_NAMESPACE) as Namespace<ClientToServer, ServerToClient>;
  readonly resumes: ResumeWish[] = [];
  epoch = 'e1';
  clock = 10;
  numbers = new Map([['a', 1], ['b', 2]]);
  watches = 0;
  unwatched = 0;

  constructor() {
    this.live.on('connection', (socket) => {
      socket.on('watch', (_wish, answer) => {
        this.watches += 1;
        answer({ ok: true, watch: `w${this.watches}`, epoch: this.epoch, clock: this.clock, situation: this.situation() });
      });
      socket.on('unwatch', () => (this.unwatched += 1));
      socket.on('resume', (asked, answer) => {
        this.resumes.push(asked);
        answer({ ok: true, rows: this.rows(), clock: this.clock });
      });
    });
  }

  rows = (): SituationRow[] => [...this.numbers].map(([area, n]) => row(area, n));
  situation = (): Situation => ({ epoch: this.epoch, clock: this.clock, asOf: '2026-10-15T09:42:00+07:00', area: '17.04', period: '2026-09', rows: this.rows() });
  /** The number changes; the message is made, not sent. */
  step(area: string, numerator: number): Delta {
    const fromClock = this.clock;
    this.clock += 1;
    this.numbers.set(area, numerator);
    return { watch: `w${this.watches}`, epoch: this.epoch, fromClock, toClock: this.clock, rows: [row(area, numerator)] };
  }
  send = (...deltas: Delta[]): void => deltas.forEach((delta) => this.live.emit('delta', delta));
  pulse = (clock = this.clock): void => void this.live.emit('pulse', { epoch: this.epoch, clock, serverTime: '2026-10-15T09:43:00+07:00', watches: { [`w${this.watches}`]: clock } });
  feed = (lines: number): void => Array.from({ length: lines }, (_, line) => this.live.emit('feed', { clock: line, at: '2026-10-15T09:43:00+07:00', area: 'a', type: 'home_visit', effects: [] })).forEach(() => undefined);
  listen = (port = 0): Promise<number> => new Promise((ready) => this.http.listen(port, () => ready((this.http.address() as AddressInfo).port)));
  close = (): Promise<void> => new Promise((done) => void this.io.close(() => done()));
}

let far: Far;
let socket: LiveSocket;
let live: Live;
let now: number;

const watched = () => live.store.getState().watches[wishKey(wish)];
const number = (area: string) => watched()?.situations[0]?.rows.find((each) => each.area === area)?.numerator;

/** Until the store says so. */
const until = (holds: () => boolean): Promise<void> =>
  new Promise((done) => {
    if (holds()) return done();
    const leave = live.store.subscribe(() => {
      if (!holds()) return;
      leave();
      done();
    });
  });

beforeEach(async () => {
  far = new Far();
  now = 1_000_000;
  socket = makeSocket(`http://localhost:${await far.listen()}`);
  live = new Live({ socket, now: () => now });
  live.start();
});

afterEach(async () => {
  live.stop();
  await far.close();
});

describe('a watch', () => {
  let leave: () => void;
  beforeEach(async () => {
    leave = live.follow(wish);
    await until(() => watched() !== undefined);
  });

  it('begins with the snapshot and its clock', () => {
    expect(watched()).toMatchObject({ epoch: 'e1', clock: 10, changed: [] });
    expect([number('a'), number('b')]).toEqual([1, 2]);
  });

  it('takes each delta and names what it changed', async () => {
    far.send(far.step('a', 5));
    await until(() => watched()?.clock === 11);
    expect([number('a'), number('b')]).toEqual([5, 2]);
    expect(watched()?.changed).toEqual(['a']);
  });

  it('asks for what it missed where a delta was lost', async () => {
    far.step('a', 5);
    far.send(far.step('b', 7));
    await until(() => watched()?.clock === 12);
    expect(far.resumes).toEqual([{ watch: 'w1', epoch: 'e1', clock: 10 }]);
    expect([number('a'), number('b')]).toEqual([5, 7]);
  });

  it('is right after deltas in the wrong order', async () => {
    const first = far.step('a', 5);
    const second = far.step('a', 6);
    far.send(second, first);
    await until(() => watched()?.clock === 12);
    far.send(far.step('b', 3));
    await until(() => watched()?.clock === 13);
    expect([number('a'), number('b')]).toEqual([6, 3]);
  });

  it('takes a repeated delta once', async () => {
    const old = far.step('a', 5);
    far.send(old, far.step('a', 6), old);
    far.send(far.step('b', 9));
    await until(() => number('b') === 9);
    expect(number('a')).toBe(6);
    expect(far.resumes).toEqual([]);
  });

  it('ignores what belongs to another watch', async () => {
    far.send({ ...far.step('a', 5), watch: 'other', fromClock: 10, toClock: 11 });
    far.send({ ...far.step('b', 9), fromClock: 10 });
    await until(() => number('b') === 9);
    expect([number('a'), far.resumes]).toEqual([1, []]);
  });

  it('learns from a pulse that the last delta was lost', async () => {
    far.step('a', 5);
    far.pulse();
    await until(() => watched()?.clock === 11);
    expect(number('a')).toBe(5);
  });

  it('begins anew in another epoch', async () => {
    far.epoch = 'e2';
    far.clock = 3;
    far.numbers.set('a', 8);
    far.send(far.step('b', 4));
    await until(() => watched()?.epoch === 'e2');
    expect([number('a'), number('b'), watched()?.clock]).toEqual([8, 4, 4]);
  });

  it('watches again after the line was cut, and keeps the last picture meanwhile', async () => {
    far.live.disconnectSockets(true);
    await until(() => !live.store.getState().link.up);
    expect(number('a')).toBe(1);
    far.step('a', 5);
    await until(() => watched()?.clock === 11);
    expect(number('a')).toBe(5);
    expect(far.watches).toBe(2);
  });

  it('comes back when a server that stops says so, and not by itself before', async () => {
    far.live.emit('closing', { comeBackAfterMs: 600_000 });
    await until(() => !live.store.getState().link.up);
    expect(socket.active).toBe(false);
    expect(number('a')).toBe(1);
    live.start();
    await until(() => far.watches === 2 && live.store.getState().link.up);
    far.live.emit('closing', { comeBackAfterMs: 0 });
    await until(() => !live.store.getState().link.up);
    far.step('a', 5);
    await until(() => number('a') === 5);
    expect(far.watches).toBe(3);
  });

  it('is shared by those who look at the same, and ends with the last of them', async () => {
    const other = live.follow({ indicators: ['k1'], period: '2026-09', area: '17.04' });
    leave();
    expect(watched()).toBeDefined();
    other();
    expect(watched()).toBeUndefined();
    expect(far.watches).toBe(1);
  });
});

describe('freshness', () => {
  const fresh = () => freshnessOf(live.store.getState().link, now).kind;

  it('is live while pulses come, stale after ten seconds of silence, live again with the next', async () => {
    await until(() => live.store.getState().link.up);
    far.pulse();
    await until(() => live.store.getState().link.serverTime !== null);
    now += 10_000;
    expect(fresh()).toBe('live');
    now += 1;
    expect(fresh()).toBe('stale');
    far.pulse();
    await until(() => live.store.getState().link.heardAt === now);
    expect(fresh()).toBe('live');
  });

  it('is cut as soon as the line falls, and says since when', async () => {
    await until(() => live.store.getState().link.up);
    now += 7_000;
    far.live.disconnectSockets(true);
    await until(() => !live.store.getState().link.up);
    expect(freshnessOf(live.store.getState().link, now + 60_000)).toEqual({ kind: 'cut', since: now, serverTime: null });
  });

  it('takes the time of the snapshot until a pulse tells it', async () => {
    live.follow(wish);
    await until(() => watched() !== undefined);
    expect(live.store.getState().link.serverTime).toBe(Date.parse('2026-10-15T09:42:00+07:00'));
  });
});

describe('the clock of the server', () => {
  it('goes on by itself, also while the line is down and when it stands again', async () => {
    const clock = () => serverNow(live.store.getState().link, now);
    await until(() => live.store.getState().link.up);
    far.pulse();
    await until(() => clock() !== null);
    const told = Date.parse('2026-10-15T09:43:00+07:00');
    now += 2_000;
    expect(clock()).toBe(told + 2_000);
    far.live.disconnectSockets(true);
    await until(() => !live.store.getState().link.up);
    now += 60_000;
    expect(clock()).toBe(told + 62_000);
    await until(() => live.store.getState().link.up);
    expect(clock()).toBe(told + 62_000);
  });
});

describe('the feed', () => {
  it('shows what came in together at once, and keeps only the newest lines', async () => {
    await until(() => live.store.getState().link.up);
    let shown = 0;
    live.store.subscribe(({ feed }, before) => void (feed !== before.feed && (shown += 1)));
    far.feed(300);
    await until(() => live.store.getState().feed.at(-1)?.clock === 299);
    expect(live.store.getState().feed).toHaveLength(200);
    expect(live.store.getState().feed[0]?.clock).toBe(100);
    expect(shown).toBeLessThan(10);
  });
});

describe('a turn', () => {
  const at = (time: string) => ({ ...beforeFirst, up: true, since: 1, serverTime: Date.parse(time) });

  it('comes with midnight in any of the three zones, not with the hours between', () => {
    expect(hasTurned(at('2026-10-31T23:59:59+07:00'), at('2026-11-01T00:00:01+07:00'))).toBe(true);
    expect(hasTurned(at('2026-10-31T23:59:59+09:00'), at('2026-11-01T00:00:01+09:00'))).toBe(true);
    expect(hasTurned(at('2026-11-01T08:00:00+07:00'), at('2026-11-01T20:00:00+07:00'))).toBe(false);
  });

  it('comes when targets or places have changed', () => {
    const before = at('2026-11-01T08:00:00+07:00');
    expect([hasTurned(before, { ...before, worldClock: 12 }), hasTurned({ ...before, worldClock: 12 }, { ...before, worldClock: 12 })]).toEqual([true, false]);
  });

  it('comes when the line stands again, not when it stands for the first time or falls', () => {
    const up = at('2026-11-01T08:00:00+07:00');
    const down = { ...up, up: false, since: 2 };
    expect([hasTurned(down, up), hasTurned(beforeFirst, up), hasTurned(up, down)]).toEqual([true, false, false]);
  });
});
