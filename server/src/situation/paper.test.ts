/** Totals from paper and reports of units, over HTTP and the socket: what is told, what it does to numbers, who may tell it. */
import type { ChangeRow, Explanation, ListOf, PwsTable, Situation, SituationRow } from '@pantau/shared/protocol';
import { applyDelta, liveState, situationOf } from '@pantau/shared/situation';
import { LiveClient } from '../../testing/live-client.js';
import { APRIL, aVisit, FOREIGN_VILLAGE, OTHER_VILLAGE, smallAreas, smallUnits, VILLAGE, type Verdict } from '../../testing/small-world.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const K1 = 'anc_k1_akses';
const DAY = 86_400_000;

const total = (id: string, numerator: number, more: { month?: string; area?: string; indicator?: string; unit?: string } = {}, rest: object = {}) => {
  const { month = '2026-02', area = VILLAGE, indicator = K1, unit = 'puskesmas:1' } = more;
  return { id, source: 'rekap', type: 'aggregate_entry', occurredOn: '2026-04-08', subject: { kind: 'unit', key: unit }, data: { indicator, area, month, numerator }, ...rest };
};
const report = (id: string, type: 'nil_report' | 'report_close' | 'posyandu_session', unit: string, rest: object = {}) => ({
  id, source: 'rekap', type, occurredOn: '2026-03-04', subject: { kind: type === 'posyandu_session' ? 'posyandu' : 'unit', key: unit }, data: {}, ...rest,
});

describe('paper and reports', () => {
  let server: TestServer;
  let clock: TestClock;
  beforeEach(async () => {
    clock = new TestClock(APRIL);
    server = await TestServer.start({ areas: smallAreas, units: smallUnits, house: { clock } });
    const sasaran = ['area_code,group,year,basis,value,source', ...[VILLAGE, OTHER_VILLAGE].map((code) => `${code},bumil,2026,proyeksi,60,SK uji`)].join('\n');
    await server.asAdmin('put', '/api/v1/sasaran').set('Content-Type', 'text/csv').send(sasaran).expect(200);
  });
  afterEach(() => server.close());

  const post = async (...events: object[]): Promise<readonly Verdict[]> => ((await server.asAdmin('post', '/api/v1/events').send({ events }).expect(200)).body as { results: Verdict[] }).results;
  const read = async <T>(path: string): Promise<T> => (await server.asAdmin('get', `/api/v1/${path}`).expect(200)).body as T;
  const rowOf = async (period: string, { area = 'puskesmas:1', child = VILLAGE, more = '' } = {}): Promise<SituationRow | undefined> =>
    (await read<Situation>(`situation?area=${area}&period=${period}&indicators=${K1}${more}`)).rows.find((row) => row.area === child);
  const explained = (period: string, area = VILLAGE): Promise<Explanation> => read<Explanation>(`explain?area=${area}&indicator=${K1}&period=${period}`);

  it('opens a year that goes on by name: in situation, table, cumulative sums and explanation', async () => {
    await post(total('t1', 5, { month: '2026-01' }), total('t2', 7), total('t3', 4, { month: '2026-03' }), aVisit('a', { occurredOn: '2026-03-09' }), aVisit('b'));
    expect(await rowOf('2026-02')).toMatchObject({ numerator: 7, denominator: 60, source: 'paper', cumulative: { numerator: 12 }, flags: ['paper'] });
    expect(await rowOf('2026-03')).toMatchObject({ numerator: 1, source: 'by_name', cumulative: { numerator: 13 }, flags: ['paper'] });
    expect(await rowOf('2026-04')).toMatchObject({ numerator: 1, source: 'by_name', cumulative: { numerator: 14 } });
    const table = await read<PwsTable>(`pws?area=puskesmas:1&indicator=${K1}&period=2026-03`);
    expect(table.rows.find(({ area }) => area === VILLAGE)).toMatchObject({ cumulative: { count: 13 }, thisMonth: { count: 1 }, lastMonth: { count: 7 }, trend: 'down' });
    expect(table.total.cumulative.count).toBe(13);
    for (const period of ['2026-01', '2026-02', '2026-03', '2026-04']) {
      const { recount, contributions } = await explained(period);
      expect([recount.equal, contributions?.rows.reduce((sum, { effect }) => sum + effect, 0)]).toEqual([true, recount.numerator]);
    }
    expect((await explained('2026-02')).contributions?.rows).toMatchObject([{ type: 'aggregate_entry', occurredOn: '2026-04-08', effect: 7, cause: 'late_event' }]);
    expect((await explained('2026-03')).contributions?.rows).toMatchObject([{ type: 'anc_visit', effect: 1 }]);
    expect((await explained('2026-02', 'puskesmas:1')).recount).toMatchObject({ numerator: 7, equal: true });
  });

  it('gives way to the first count by name and comes back with its void, and the changes tell it', async () => {
    await post(total('t', 7));
    await post(aVisit('a', { occurredOn: '2026-02-09', residence: { desa: VILLAGE, dusun: `${VILLAGE}/2` } }));
    expect(await rowOf('2026-02')).toMatchObject({ numerator: 1, source: 'by_name', revised: true });
    expect(await rowOf('2026-02', { area: VILLAGE, child: `${VILLAGE}/-` })).toBeUndefined();
    await post({ id: 'a', source: 'kohort', revision: 1, voided: true });
    expect(await rowOf('2026-02')).toMatchObject({ numerator: 7, source: 'paper' });
    const { rows } = await read<ListOf<ChangeRow>>(`changes?area=puskesmas:1&indicator=${K1}&period=2026-02`);
    expect(rows.filter(({ cause }) => cause !== 'sasaran').map(({ area, cause, before, after }) => [area, cause, before.numerator, after.numerator])).toEqual([[VILLAGE, 'void', 1, 7], [VILLAGE, 'late_event', 7, 1], [VILLAGE, 'late_event', 0, 7]]);
    const inside = await read<ListOf<ChangeRow>>(`changes?area=${VILLAGE}&indicator=${K1}&period=2026-02`);
    expect(new Set(inside.rows.filter(({ clock: step }) => step === rows[1]?.clock).map(({ area, before, after }) => [area, before.numerator, after.numerator]))).toEqual(new Set([[`${VILLAGE}/-`, 7, 0], [`${VILLAGE}/2`, 0, 1]]));
  });

  it('is corrected late, by a revision or by a later statement, and what was known before can still be read', async () => {
    await post(total('t', 7));
    const before = server.store.clock;
    clock.turn(30 * DAY);
    await post(total('t', 9, {}, { revision: 1 }));
    expect(await rowOf('2026-02')).toMatchObject({ numerator: 9, revised: true });
    await post(total('u', 11, {}, { occurredOn: '2026-04-20' }), total('v', 3, {}, { occurredOn: '2026-04-01' }));
    expect(await rowOf('2026-02')).toMatchObject({ numerator: 11 });
    expect(await rowOf('2026-02', { more: `&at=${before}` })).toMatchObject({ numerator: 7, source: 'paper' });
    const { rows } = await read<ListOf<ChangeRow>>(`changes?area=puskesmas:1&indicator=${K1}&period=2026-02&since=${before}`);
    expect(rows.map(({ cause, before: was, after }) => [cause, was.numerator, after.numerator])).toEqual([['late_event', 9, 11], ['correction', 7, 9]]);
    expect((await explained('2026-02')).contributions?.rows.map(({ effect }) => effect)).toEqual([11]);
    expect((await read<PwsTable>(`pws?area=puskesmas:1&indicator=${K1}&period=2026-02`)).revision).toBe(3);
  });

  it('reaches those who watch: the total, and the counts that take it away', async () => {
    const client = await LiveClient.connect(server);
    const wish = { area: VILLAGE, period: '2026-02', indicators: [K1] };
    const answer = await client.watch(wish);
    if (!answer.ok || !answer.situation) throw new Error('no situation');
    let state = liveState(answer.epoch, answer.clock, [answer.situation]);
    await post(total('t', 7), total('d', 2, { area: `${VILLAGE}/1` }));
    await post(aVisit('a', { occurredOn: '2026-02-09', residence: { desa: VILLAGE, dusun: `${VILLAGE}/2` } }));
    await client.until(() => client.deltas.at(-1)?.toClock === server.store.clock);
    for (const delta of client.deltas) {
      const next = applyDelta(state, delta);
      if (next === 'gap') throw new Error('gap');
      state = next;
    }
    const truth = situationOf(server.store.facts(), wish, clock.now()).rows;
    expect(new Set(state.situations[0]?.rows)).toEqual(new Set(truth));
    expect(truth.map(({ area, numerator, source }) => [area, numerator, source])).toEqual([[`${VILLAGE}/1`, 0, 'by_name'], [`${VILLAGE}/2`, 1, 'by_name']]);
    expect(client.deltas.flatMap(({ rows }) => rows).some(({ source, numerator }) => source === 'paper' && numerator === 7)).toBe(true);
    client.close();
  });

  it('waits for its village, and says where it counts nowhere', async () => {
    const [unknown, large, other, derived] = await post(total('w', 7, { area: '17.04.02.2999' }), total('x', 7, { area: '17.04.02' }), total('y', 7, { indicator: 'anc_k9' }), total('z', 7, { indicator: 'desa_uci' }));
    expect([unknown?.status, unknown?.problem?.code, unknown?.problem?.pointer]).toEqual(['quarantined', 'Q_AREA_UNKNOWN', '/events/0/data/area']);
    for (const verdict of [large, other, derived]) expect([verdict?.status, verdict?.flags]).toEqual(['accepted', ['not_counted']]);
    expect((await post(total('t', 7)))[0]?.flags).toEqual([]);
  });

  it('is told by a unit for itself and its own villages alone, and read inside the scope alone', async () => {
    const source = await server.tokenFor({ role: 'sumber', units: ['puskesmas:1'], sources: ['rekap'] });
    const mine = [total('t1', 5), total('t2', 5, { area: FOREIGN_VILLAGE }), total('t3', 5, { unit: 'puskesmas:2' }), total('t4', 5, { unit: 'posyandu:1' }), report('n', 'nil_report', 'puskesmas:2'), report('c', 'report_close', 'posyandu:1')];
    const { body } = await server.ask('post', '/api/v1/events', source).send({ events: mine }).expect(200);
    expect((body as { results: Verdict[] }).results.map(({ status, problem }) => problem?.code ?? status)).toEqual(['accepted', 'E_SOURCE_SCOPE', 'E_SOURCE_SCOPE', 'accepted', 'E_SOURCE_SCOPE', 'accepted']);
    const foreign = await server.tokenFor({ role: 'kepala_puskesmas', units: ['puskesmas:2'] });
    await server.ask('get', `/api/v1/situation?area=${VILLAGE}&period=2026-02`, foreign).expect(404);
    expect(await rowOf('2026-02')).toMatchObject({ numerator: 10 });
  });

  describe('a village has reported', () => {
    const status = async (child = VILLAGE, period = '2026-03') => (await rowOf(period, { child }))?.status;
    const silent = async () => [await status(), await status(OTHER_VILLAGE)].map((each) => each === 'belum_lapor');

    it('not at all before anything is told, and of a month that is told of', async () => {
      expect(await silent()).toEqual([true, true]);
      await post(report('n', 'nil_report', 'puskesmas:1', { occurredOn: '2026-04-03', data: { month: '2026-03' } }));
      expect(await silent()).toEqual([false, false]);
      expect([await status(VILLAGE, '2026-02'), await status(VILLAGE, '2026-04')]).toEqual(['belum_lapor', 'belum_lapor']);
    });

    it.each([
      ['by a nil report of a unit that serves it', () => report('r', 'nil_report', 'posyandu:1'), [false, true]],
      ['by a nil report handed in at the Puskesmas: for the posyandu alone', () => report('r', 'nil_report', 'posyandu:1', { servedAt: { unit: 'puskesmas:1' } }), [false, true]],
      ['by a closing report of its Puskesmas', () => report('r', 'report_close', 'puskesmas:1', { occurredOn: '2026-04-02', data: { month: '2026-03' } }), [false, false]],
      ['by a session of its posyandu', () => report('r', 'posyandu_session', 'posyandu:1'), [false, true]],
      ['by an event of any programme', () => ({ id: 'r', source: 'kohort', type: 'immunization', occurredOn: '2026-03-20', subject: { kind: 'person', key: 'p' }, residence: { desa: VILLAGE }, data: { antigen: 'bcg' } }), [false, true]],
      ['by an event at a unit that serves it alone', () => ({ id: 'r', source: 'kohort', type: 'immunization', occurredOn: '2026-03-20', subject: { kind: 'person', key: 'p' }, servedAt: { unit: 'posyandu:1' }, data: { antigen: 'bcg' } }), [false, true]],
      ['by a total from paper, of another indicator and of zero too', () => total('r', 0, { month: '2026-03', indicator: 'ds' }), [false, true]],
      ['not by a report of another Puskesmas', () => report('r', 'nil_report', 'puskesmas:2'), [true, true]],
      ['not by a report of another month', () => report('r', 'report_close', 'puskesmas:1', { data: { month: '2026-02' } }), [true, true]],
    ])('%s', async (_, event, expected) => {
      expect((await post(event()))[0]?.status).toBe('accepted');
      expect(await silent()).toEqual(expected);
    });

    it('no more where the report is void', async () => {
      await post(report('n', 'nil_report', 'puskesmas:1'));
      expect(await silent()).toEqual([false, false]);
      await post({ id: 'n', source: 'rekap', revision: 1, voided: true });
      expect(await silent()).toEqual([true, true]);
    });
  });
});
