import { Places } from '@pantau/shared/area';
import { checkEvent } from '@pantau/shared/event';
import { demoAreas, demoUnits } from './demo/places.js';
import { demoSizes, demoVillages, planDemo, type Batch, type DemoPlan } from './demo/index.js';
import { LiveDemo, type LiveDemoTerms } from './live-demo.js';
import { areasOfKabupaten } from './national-areas.js';
import { Simulator } from './simulator.js';
import type { Timer } from './timer.js';

const BEGIN = Date.parse('2026-11-21T02:10:00+07:00');

let plan: DemoPlan;
let places: Places;
beforeAll(async () => {
  const villages = await demoVillages();
  plan = planDemo(villages, { began: '2026-11-21', size: demoSizes.tiny });
  places = new Places(demoAreas(await areasOfKabupaten('17.04'), villages), demoUnits(await areasOfKabupaten('17.04'), villages));
});

/** Time that moves only when the test says so. */
class HandClock {
  now = BEGIN;
  private waiting: { at: number; work: () => void }[] = [];
  readonly timer: Timer = (work, milliseconds) => {
    const entry = { at: this.now + milliseconds, work };
    this.waiting.push(entry);
    return { cancel: () => void (this.waiting = this.waiting.filter((each) => each !== entry)) };
  };

  async pass(seconds: number): Promise<void> {
    const end = this.now + seconds * 1000;
    for (let due = this.firstBefore(end); due; due = this.firstBefore(end)) {
      this.now = due.at;
      due.work();
      await settled();
    }
    this.now = end;
  }

  isIdle(): boolean {
    return this.waiting.length === 0;
  }

  private firstBefore(end: number) {
    const due = this.waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
    this.waiting = this.waiting.filter((each) => each !== due);
    return due;
  }
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function play(more: Partial<LiveDemoTerms> = {}) {
  const clock = new HandClock();
  const received: Batch[] = [];
  const errors: unknown[] = [];
  const terms: LiveDemoTerms = {
    plan, now: () => clock.now, toldUpTo: BEGIN, seconds: 4, timer: clock.timer,
    send: (batch) => Promise.resolve(void received.push(batch)),
    onError: (error) => void errors.push(error),
    ...more,
  };
  return { clock, received, errors, terms };
}

describe('the simulator', () => {
  it('hands in a deed of today more often than it must, at any hour, under an id of its own', async () => {
    const { clock, received, terms } = play();
    new Simulator(terms).start();
    await clock.pass(600);
    expect(received).toHaveLength(200);
    expect(received.map(({ at }, i) => at - (received[i - 1]?.at ?? at - 3000))).toEqual(Array<number>(200).fill(3000));
    const events = received.flatMap(({ at, events: some }) => some.map((event) => ({ at, event })));
    expect(new Set(events.map(({ event }) => event.id)).size).toBe(200);
    for (const { at, event } of events) {
      const checked = checkEvent(event, { now: at, places, pseudonym: (nik) => nik });
      expect(checked).toMatchObject({ ok: true, quarantine: null, event: { occurredOn: '2026-11-21', source: 'simulasi' } });
    }
    const types = new Set(events.map(({ event }) => (event.voided ? '' : event.type)));
    expect([...types]).toEqual(expect.arrayContaining(['anc_visit', 'chronic_visit', 'growth_measure', 'home_visit', 'posyandu_session']));
    expect(types.size).toBeGreaterThan(8);
  });

  it('does other deeds in another run', async () => {
    const runs = [play(), play()];
    for (const [i, { clock, terms }] of runs.entries()) {
      clock.now += i * 1000;
      new Simulator(terms).start();
      await clock.pass(30);
    }
    const ids = runs.flatMap(({ received }) => received.flatMap(({ events }) => events.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(20);
  });

  it('goes on after a refused deed, and stops when told', async () => {
    let calls = 0;
    const { clock, errors, terms } = play({ send: () => (++calls === 2 ? Promise.reject(new Error('busy')) : Promise.resolve()) });
    const simulator = new Simulator(terms);
    simulator.start();
    await clock.pass(15);
    expect([calls, errors.length]).toEqual([5, 1]);
    await simulator.stop();
    expect(clock.isIdle()).toBe(true);
  });
});

describe('a living demo', () => {
  it('first tells what happened while it was down, at its own time, then plays on and tells the story by the hour', async () => {
    const { clock, received, errors, terms } = play({ toldUpTo: BEGIN - 20 * 86_400_000 });
    const live = new LiveDemo(terms);
    live.start();
    while (clock.isIdle()) await settled();
    const missed = received.length;
    expect(missed).toBeGreaterThan(10);
    expect(received.every(({ at }) => at > BEGIN - 20 * 86_400_000 && at <= BEGIN)).toBe(true);
    await clock.pass(60);
    expect(received.length - missed).toBe(20);
    expect(errors).toEqual([]);
    await live.stop();
    expect(clock.isIdle()).toBe(true);
  });

  it('without a simulator only the story goes on, as received now', async () => {
    const { clock, received, terms } = play({ seconds: 0 });
    const live = new LiveDemo(terms);
    live.start();
    while (clock.isIdle()) await settled();
    expect(received).toEqual([]);
    for (let hour = 0; hour < 20; hour++) {
      await clock.pass(3600);
      while (clock.isIdle()) await settled();
    }
    expect(received.length).toBeGreaterThan(0);
    expect(received.every(({ at }) => (at - BEGIN) % 3_600_000 === 0)).toBe(true);
    await live.stop();
  });
});
