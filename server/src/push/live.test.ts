import type { WatchAnswer } from '@pantau/shared/protocol';
import { applyDelta, liveState, situationOf, type LiveState } from '@pantau/shared/situation';
import { LiveClient } from '../../testing/live-client.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const area = (code: string, level: 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa', parent: string | null) =>
  ({ code, name: code, level, parent, validFrom: null, validTo: null, replacedBy: [] });
const VILLAGES = ['17.04.02.2002', '17.04.02.2009'];
const AREAS = [area('17', 'provinsi', null), area('17.04', 'kabupaten', '17'), area('17.04.02', 'kecamatan', '17.04'), ...VILLAGES.map((code) => area(code, 'desa', '17.04.02'))];
const PUSKESMAS = { id: 'puskesmas:1', kind: 'puskesmas', name: 'P', parent: null, serves: VILLAGES, validFrom: null, validTo: null };
const OTHER = { ...PUSKESMAS, id: 'posyandu:1', kind: 'posyandu', serves: ['17.04.02.2002'] };
const NOW = Date.parse('2026-04-10T03:00:00Z');

const visit = (woman: string, desa: string, more: object = {}) => ({
  id: `v-${woman}`, source: 'kohort', type: 'anc_visit', occurredOn: '2026-04-02', subject: { kind: 'pregnancy', key: woman, of: { kind: 'person', key: woman } },
  residence: { desa }, data: { gaWeeks: 9, provider: 'bidan' }, ...more,
});
const begun = (answer: WatchAnswer): LiveState & { watch: string } => {
  if (!answer.ok) throw new Error(answer.problem.code);
  return { watch: answer.watch, ...liveState(answer.epoch, answer.clock, answer.situations ?? [answer.situation ?? never()]) };
};
const never = (): never => {
  throw new Error('no situation');
};

describe('the live channel', () => {
  let server: TestServer;
  let clock: TestClock;
  const clients: LiveClient[] = [];
  const connect = async (entry?: Parameters<typeof LiveClient.connect>[1]) => {
    const client = await LiveClient.connect(server, entry);
    clients.push(client);
    return client;
  };
  const post = (events: object[]) => server.asAdmin('post', '/api/v1/events').send({ events }).expect(200);
  const wish = { area: 'puskesmas:1', period: '2026-04', indicators: ['anc_k1_akses', 'anc_k1_murni'] };
  const truth = () => situationOf(server.store.facts(), wish, clock.now()).rows;

  beforeEach(async () => {
    clock = new TestClock(NOW);
    server = await TestServer.start({ areas: AREAS, units: [PUSKESMAS, OTHER], house: { clock } });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await server.close();
  });

  it('tells changed rows, by clocks without a gap, and they add up to the truth, also for one who came later', async () => {
    const first = await connect();
    let state = begun(await first.watch(wish));
    await post([visit('a', VILLAGES[0] ?? '')]);
    await first.until(() => first.deltas.length > 0);
    const second = await connect();
    let later = begun(await second.watch(wish));
    await post([visit('b', VILLAGES[1] ?? ''), visit('c', VILLAGES[1] ?? '', { residence: undefined })]);
    await post([visit('a', VILLAGES[0] ?? '', { revision: 1, occurredOn: '2026-03-05' })]);
    const done = () => [first, second].every(({ deltas }) => deltas.at(-1)?.toClock === server.store.clock);
    await first.until(done);
    const play = (client: LiveClient, from: LiveState) =>
      client.deltas.reduce((reached, delta) => {
        const next = applyDelta(reached, delta);
        if (next === 'gap') throw new Error('gap');
        return next;
      }, from);
    state = { ...state, ...play(first, state) };
    later = { ...later, ...play(second, later) };
    expect(new Set(state.situations[0]?.rows)).toEqual(new Set(truth()));
    expect(new Set(later.situations[0]?.rows)).toEqual(new Set(truth()));
    expect(second.deltas[0]?.fromClock).toBeGreaterThanOrEqual(first.deltas[0]?.toClock ?? Infinity);
  });

  it('answers a resume by rows, or by a situation where it cannot know what is missing', async () => {
    const client = await connect();
    const { watch, epoch, clock: from } = begun(await client.watch(wish));
    await post([visit('a', VILLAGES[0] ?? '')]);
    const rows = await client.resume({ watch, epoch, clock: from });
    expect(rows).toMatchObject({ ok: true, clock: server.store.clock, rows: [{ area: VILLAGES[0], indicator: 'anc_k1_akses', numerator: 1 }, { indicator: 'anc_k1_murni', numerator: 1 }] });
    const wrong = { other_epoch: { epoch: 'other', clock: from }, clock_ahead: { epoch, clock: from + 1000 }, too_long_ago: { epoch, clock: -1 } };
    for (const [reason, mark] of Object.entries(wrong)) expect(await client.resume({ watch, ...mark })).toMatchObject({ ok: true, reason, situation: { clock: server.store.clock } });
    expect(await client.resume({ watch: 'nobody', epoch, clock: from })).toMatchObject({ ok: false, problem: { code: 'E_NOT_FOUND' } });
  });

  it('gathers a burst into few messages', async () => {
    const client = await connect();
    await client.watch(wish);
    for (let i = 0; i < 60; i++) await post([visit(`w${i}`, VILLAGES[0] ?? '')]);
    await client.until(() => client.deltas.at(-1)?.toClock === server.store.clock);
    expect(client.deltas.length).toBeLessThan(30);
    expect(client.deltas.at(-1)?.rows.find(({ indicator }) => indicator === 'anc_k1_akses')?.numerator).toBe(60);
  });

  it('lets in nobody unknown, no foreign page, and a cookie only from its own page', async () => {
    const refused = async (entry: Parameters<typeof LiveClient.connect>[1]) => connect(entry).then(() => 'in', (error: Error & { data?: { code: string } }) => error.data?.code ?? 'refused');
    expect(await refused({ token: '' })).toBe('E_AUTH');
    expect(await refused({ token: 'wrong' })).toBe('E_AUTH');
    expect(await refused({ headers: { origin: 'http://evil.example' } })).toBe('refused');
    const browser = server.browser();
    const { headers } = await browser.post('/api/v1/session').set('Authorization', `Bearer ${server.config.adminToken}`).expect(200);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    expect(await refused({ token: '', headers: { cookie } })).toBe('E_AUTH');
    expect(await refused({ token: '', headers: { cookie, origin: `http://127.0.0.1:${await server.listen()}` } })).toBe('in');
    expect(await refused({})).toBe('in');
  });

  it('is counted for the operator: who is there, who came back, who was let go', async () => {
    const metrics = async () => (await server.ask('get', '/metrics').expect(200)).text;
    expect(await metrics()).not.toMatch(/^ws_clients\{/m);
    const client = await connect();
    const kader = await connect({ token: await server.tokenFor({ role: 'kader', units: ['posyandu:1'] }) });
    const { watch, epoch, clock: from } = begun(await client.watch(wish));
    await client.resume({ watch, epoch, clock: from });
    await client.resume({ watch, epoch: 'other', clock: from });
    for (const line of ['ws_clients{class="admin"} 1', 'ws_clients{class="kader"} 1', 'ws_buffered_bytes 0', 'resync_total{reason="rows"} 1', 'resync_total{reason="other_epoch"} 1']) expect(await metrics()).toContain(line);
    const ended = new Promise((resolve) => kader.socket.once('disconnect', resolve));
    for (let i = 0; i < 3; i++) kader.socket.emit('nonsense' as 'unwatch', { watch: '' });
    await ended;
    expect(await metrics()).toMatch(/^ws_dropped_total\{reason="offences"\} 1$/m);
    expect(await metrics()).not.toContain('class="kader"');
  });

  it('keeps every watch inside its scope, and exact lines from those who may not see them', async () => {
    const inside = await connect({ token: await server.tokenFor({ role: 'kader', units: ['posyandu:1'] }) });
    const display = await connect({ token: await server.tokenFor({ role: 'layar', units: ['puskesmas:1'] }) });
    expect(await inside.watch({ ...wish, area: '17.04.02.2002' })).toMatchObject({ ok: true });
    for (const foreign of ['17.04.02.2009', '17.04', '*', '__proto__', '99.99'])
      expect(await inside.watch({ ...wish, area: foreign })).toMatchObject({ ok: false, problem: { code: 'E_SCOPE' } });
    expect(await display.watch(wish)).toMatchObject({ ok: false, problem: { code: 'E_SCOPE' } });
    await post([visit('x', '17.04.02.2009'), visit('y', '17.04.02.2002')]);
    await inside.until(() => inside.feed.length > 0);
    expect(inside.feed.map(({ area: place, type, effects }) => [place, type, effects.map(({ indicator, delta }) => [indicator, delta])])).toEqual([
      ['17.04.02.2002', 'anc_visit', [['anc_k1_akses', 1], ['anc_k1_murni', 1]]],
    ]);
    expect(display.feed).toEqual([]);
  });

  it('tells nothing of what is sensitive in its lines, neither the type nor the place, nor what a plain event moves of it', async () => {
    const person = { subject: { kind: 'person', key: 'p' }, residence: { desa: '17.04.02.2002' }, servedAt: { unit: 'puskesmas:1' }, source: 'kohort' };
    const client = await connect();
    await post([
      { ...person, id: 'h', type: 'hiv_test', occurredOn: '2026-04-02', data: { riskGroup: 'tb' } },
      { ...person, id: 'c', type: 'chronic_visit', occurredOn: '2026-04-02', data: { condition: 'ht', sbp: 120, dbp: 80 } },
      { ...person, id: 'd', type: 'death', subject: { kind: 'person', key: 'q' }, occurredOn: '2026-04-03', data: { causeClass: 'ibu', period: 'nifas' } },
    ]);
    await post([
      { ...person, id: 'm', type: 'person_moved', occurredOn: '2026-04-04', data: { to: { desa: '17.04.02.2009' } } },
      { ...person, id: 'r', type: 'person_registered', occurredOn: '2026-01-04', data: { sex: 'P', birthDate: '1980-05-05' } },
      visit('y', '17.04.02.2002'),
    ]);
    await client.until(() => client.feed.some(({ type }) => type === 'anc_visit'));
    expect(client.feed.map(({ type }) => type)).toEqual(['person_moved', 'person_registered', 'anc_visit']);
    const told = client.feed.flatMap(({ effects }) => effects.map(({ indicator }) => indicator));
    expect(told).toContain('anc_k1_akses');
    expect(told.filter((code) => /^(hiv|ht|dm|odgj|kematian)_/.test(code))).toEqual([]);
  });

  it('refuses wishes that make no sense, unknown messages and floods', async () => {
    const client = await connect();
    for (const wrong of [{}, { area: 'puskesmas:1' }, { ...wish, periods: ['2026-04'] }, { ...wish, period: '2026-4' }, { ...wish, other: 1 }, { ...wish, kind: 'duties' }])
      expect(await client.watch(wrong as never)).toMatchObject({ ok: false, problem: { code: 'E_PARAMETER' } });
    const ended = new Promise((resolve) => client.socket.once('disconnect', resolve));
    for (let i = 0; i < 3; i++) client.socket.emit('nonsense' as 'unwatch', { watch: '' });
    expect(await ended).toBe('io server disconnect');
  });

  it('tells what it knows and when to come back before it stops, to everybody another time', async () => {
    const stopping = await TestServer.start({ areas: AREAS, units: [PUSKESMAS], house: { clock } });
    const there = await Promise.all([1, 2, 3].map(() => LiveClient.connect(stopping)));
    await there[0]?.watch(wish);
    const gone = Promise.all(there.map(({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve))));
    await stopping.asAdmin('post', '/api/v1/events').send({ events: [visit('a', VILLAGES[0] ?? '')] }).expect(200);
    await stopping.close();
    await gone;
    expect(there[0]?.deltas.at(-1)?.rows.find(({ indicator }) => indicator === 'anc_k1_akses')?.numerator).toBe(1);
    expect(there.map(({ closing }) => closing.map(({ comeBackAfterMs }) => comeBackAfterMs))).toEqual([[0], [5000], [10_000]]);
  });

  it('tells everybody of targets and places that changed, even where no row crossed its line; not of events', async () => {
    const client = await connect();
    await client.watch(wish);
    const target = (percent: number) => server.asAdmin('put', '/api/v1/targets').set('Content-Type', 'text/csv').send(`indicator,area_code,year,target_percent,source\nanc_k1_akses,ID,2026,${percent},SK`).expect(200);
    await target(91);
    await client.until(() => client.worlds.length > 0);
    expect([client.deltas, client.worlds]).toEqual([[], [{ epoch: server.store.epoch, clock: server.store.clock }]]);
    await post([visit('a', VILLAGES[0] ?? '')]);
    await client.until(() => client.deltas.length > 0);
    expect(client.worlds).toHaveLength(1);
    await server.asAdmin('put', '/api/v1/units').set('Content-Type', 'text/csv').send('id,kind,name,parent_id,desa_codes\npustu:1,pustu,Pustu,puskesmas:1,17.04.02.2002').expect(200);
    await client.until(() => client.worlds.length > 1);
    expect(client.worlds.at(-1)?.clock).toBe(server.store.clock);
  });

  it('turns the day and the month for those who watch the current one', async () => {
    const client = await connect();
    const answer = await client.watch({ area: 'puskesmas:1', period: 'current', indicators: ['anc_k1_akses'] });
    expect(answer).toMatchObject({ ok: true, situation: { period: '2026-04' } });
    clock.turn(21 * 86_400_000);
    await post([visit('a', VILLAGES[0] ?? '', { occurredOn: '2026-05-01' })]);
    await client.until(() => client.fresh.length > 0);
    expect(client.fresh[0]?.situations[0]?.period).toBe('2026-05');
    await client.until(() => client.pulses.length > 0);
    expect(client.pulses.at(-1)?.watches).toEqual({ [answer.ok ? answer.watch : '']: client.fresh[0]?.clock });
  });
});
