/**
 * A Puskesmas of two villages as the field tells of it: events go in over HTTP, and every number that is read is at once held
 * against its explanation and the table of its month.
 */
import type { ChangeRow, Explanation, ListOf, PwsTable, Situation, SituationRow } from '@pantau/shared/protocol';
import { anArea, aUnit } from '@pantau/shared/testing';
import { recount } from '../src/projection/index.js';
import { APRIL, OTHER_VILLAGE, smallAreas, smallUnits, VILLAGE, type Verdict } from './small-world.js';
import { TestClock, TestServer, type TestWish } from './test-server.js';

export const PUSKESMAS = 'puskesmas:1';
const units = [...smallUnits, aUnit('posyandu:2', [OTHER_VILLAGE], { parent: PUSKESMAS }), aUnit('posyandu:3', [VILLAGE], { parent: PUSKESMAS })];
/** One village of each zone further east, with a Puskesmas. */
export const EASTERN = { wita: '73.01.01.2001', wit: '81.01.01.2001' } as const;
const eastern = Object.values(EASTERN);

type Place = 'residence' | 'service';
interface Question {
  readonly area?: string;
  readonly place?: Place;
  readonly level?: string;
}

export class Field {
  private sent = 0;

  private constructor(
    readonly server: TestServer,
    readonly clock: TestClock,
  ) {}

  static async open(config: TestWish['config'] = {}): Promise<Field> {
    const clock = new TestClock(APRIL);
    const areas = [...smallAreas, ...eastern.flatMap((code) => [code.slice(0, 2), code.slice(0, 5), code.slice(0, 8), code]).map((code) => anArea(code))];
    const served = eastern.map((code) => aUnit(`puskesmas:${code}`, [code]));
    return new Field(await TestServer.start({ areas, units: [...units, ...served], house: { clock }, config }), clock);
  }

  /** Of a person, in the first village, seen at the Puskesmas, where nothing else is said. */
  told = (type: string, occurredOn: string, key: string, { data = {}, ...more }: { data?: object } & Record<string, unknown> = {}) => ({
    id: `e-${++this.sent}`, source: 'kohort', type, occurredOn, subject: { kind: 'person', key }, residence: { desa: VILLAGE }, servedAt: { unit: PUSKESMAS }, data, ...more,
  });

  /** Of the pregnancy of a woman, keyed by her. */
  ofPregnancy = (type: string, occurredOn: string, mother: string, more: { data?: object } & Record<string, unknown> = {}) =>
    this.told(type, occurredOn, mother, { subject: { kind: 'pregnancy', key: mother, of: { kind: 'person', key: mother } }, ...more });

  async post(...events: object[]): Promise<readonly Verdict[]> {
    return ((await this.server.asAdmin('post', '/api/v1/events').send({ events }).expect(200)).body as { results: Verdict[] }).results;
  }

  read = async <T>(path: string): Promise<T> => (await this.server.asAdmin('get', `/api/v1/${path}`).expect(200)).body as T;

  async rows(indicator: string, period: string, { area = PUSKESMAS, place = 'residence', level = 'desa' }: Question = {}): Promise<readonly SituationRow[]> {
    return (await this.read<Situation>(`situation?area=${area}&period=${period}&indicators=${indicator}&place=${place}&level=${level}`)).rows;
  }

  rowOf = async (indicator: string, period: string, village = VILLAGE): Promise<SituationRow | undefined> =>
    (await this.rows(indicator, period)).find(({ area }) => area === village);

  /** What each place below has in the month, zero left out; agrees with the total, the explanation and its events. */
  async count(indicator: string, period: string, question: Question = {}): Promise<Record<string, number>> {
    const { area = PUSKESMAS, place = 'residence' } = question;
    const counted = (await this.rows(indicator, period, question)).filter(({ numerator }) => numerator !== 0);
    const sum = counted.reduce((total, { numerator }) => total + numerator, 0);
    const table = await this.read<PwsTable>(`pws?area=${area}&indicator=${indicator}&period=${period}&place=${place}`);
    const { recount: again, contributions } = await this.read<Explanation>(`explain?area=${area}&indicator=${indicator}&period=${period}&place=${place}&limit=1000`);
    const effects = contributions?.rows.reduce((total, { effect }) => total + effect, 0);
    expect({ total: table.total.thisMonth.count, again, effects }).toEqual({ total: sum, again: expect.objectContaining({ numerator: sum, equal: true }) as unknown, effects: sum });
    return Object.fromEntries(counted.map(({ area: where, numerator }) => [where, numerator]));
  }

  async changes(indicator: string, period: string, more = ''): Promise<readonly (readonly [cause: string, before: number, after: number])[]> {
    const { rows } = await this.read<ListOf<ChangeRow>>(`changes?area=${PUSKESMAS}&indicator=${indicator}&period=${period}${more}`);
    return rows.map(({ cause, before, after }) => [cause, before.numerator, after.numerator]);
  }

  /** Every number again from the log; then the end. */
  async close(): Promise<void> {
    const { store } = this.server;
    const { differing } = await store.database.snapshot((reads) => recount(reads, store.facts().catalogue));
    await this.server.close();
    expect(differing).toBe(0);
  }
}
