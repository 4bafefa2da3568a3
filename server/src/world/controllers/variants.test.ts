/** A kabupaten chooses where the field disagrees: what it changes, from when, and that nothing else moves. */
import type { ChangeRow, Explanation, ListOf, Situation, VariantRow } from '@pantau/shared/protocol';
import { APRIL, FOREIGN_VILLAGE, KABUPATEN, smallAreas, smallUnits, VILLAGE } from '../../../testing/small-world.js';
import { TestClock, TestServer } from '../../../testing/test-server.js';
import { recount } from '../../projection/index.js';

const CODE = 'persalinan_faskes';
const HEADER = 'variant,kabupaten,valid_from,option,source';

const birthAtPustu = (id: string, occurredOn: string, desa = VILLAGE) => ({
  id, source: 'kohort', type: 'delivery', occurredOn, subject: { kind: 'pregnancy', key: `hamil-${id}`, of: { kind: 'person', key: `ibu-${id}` } },
  residence: { desa }, data: { place: 'pustu', attendant: 'bidan' },
});

describe('variants', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await TestServer.start({ areas: smallAreas, units: smallUnits, house: { clock: new TestClock(APRIL) } });
    await post(birthAtPustu('jan', '2026-01-10'), birthAtPustu('mar', '2026-03-10'), birthAtPustu('asing', '2026-03-10', FOREIGN_VILLAGE));
  });
  afterEach(() => server.close());

  const post = (...events: object[]) => server.asAdmin('post', '/api/v1/events').send({ events }).expect(200);
  const read = async <T>(path: string): Promise<T> => (await server.asAdmin('get', `/api/v1/${path}`).expect(200)).body as T;
  const choose = (...rows: string[]) => server.asAdmin('put', '/api/v1/variants').set('Content-Type', 'text/csv').send([HEADER, ...rows].join('\n'));
  const countIn = async (period: string, more = '') =>
    (await read<Situation>(`situation?area=puskesmas:1&period=${period}&indicators=${CODE}${more}`)).rows.find(({ area }) => area === VILLAGE)?.numerator ?? 0;
  const told = async () => (await read<ListOf<VariantRow>>('variants')).rows.find(({ variant }) => variant === 'pustu_faskes');

  it('are told with options, default, who says so and the numbers that ask for them', async () => {
    expect(await told()).toMatchObject({ default: 'tidak', indicators: [CODE], chosen: [] });
    expect((await told())?.options.map(({ option }) => option)).toEqual(['tidak', 'ya']);
  });

  it('count anew from their day on, in one step, and are explained', async () => {
    expect([await countIn('2026-01'), await countIn('2026-03')]).toEqual([0, 0]);
    const before = server.store.clock;
    await choose(`pustu_faskes,${KABUPATEN},2026-02-01,ya,Keputusan uji`).expect(200, { inserted: 1, updated: 0, unchanged: 0, rows: [] });
    expect(server.store.clock).toBe(before + 1);
    expect([await countIn('2026-01'), await countIn('2026-03'), await countIn('2026-03', `&at=${before}`)]).toEqual([0, 1, 0]);
    const { rows } = await read<ListOf<ChangeRow>>(`changes?area=puskesmas:1&indicator=${CODE}&period=2026-03`);
    expect(rows).toMatchObject([{ cause: 'definition', before: { numerator: 0 }, after: { numerator: 1 } }]);
    expect((await read<Explanation>(`explain?area=${VILLAGE}&indicator=${CODE}&period=2026-03`)).recount).toMatchObject({ numerator: 1, equal: true });
    expect((await told())?.chosen).toEqual([{ kabupaten: KABUPATEN, validFrom: '2026-02-01', option: 'ya', source: 'Keputusan uji' }]);
  });

  it('hold for what comes in afterwards, and for corrections of what came before', async () => {
    await choose(`pustu_faskes,${KABUPATEN},2026-02-01,ya,Keputusan uji`).expect(200);
    await post(birthAtPustu('baru', '2026-03-20'), { id: 'mar', source: 'kohort', revision: 1, voided: true });
    expect(await countIn('2026-03')).toBe(1);
    expect(await server.store.database.snapshot((reads) => recount(reads, server.store.facts().catalogue))).toMatchObject({ differing: 0 });
  });

  it('can be taken back', async () => {
    await choose(`pustu_faskes,${KABUPATEN},2026-02-01,ya,Keputusan uji`).expect(200);
    await choose(`pustu_faskes,${KABUPATEN},2026-02-01,tidak,Keputusan uji`).expect(200, { inserted: 0, updated: 1, unchanged: 0, rows: [] });
    expect(await countIn('2026-03')).toBe(0);
  });

  it('change what is derived as well', async () => {
    const doOf = async () => (await read<Situation>(`situation?area=puskesmas:1&period=2026-03&indicators=imun_do`)).rows.find(({ area }) => area === VILLAGE)?.cumulative.denominator;
    await post({ id: 'dosis', source: 'kohort', type: 'immunization', occurredOn: '2026-03-01', subject: { kind: 'person', key: 'anak' }, residence: { desa: VILLAGE }, data: { antigen: 'dpt_hb_hib', dose: 1 } });
    await server.asAdmin('put', '/api/v1/sasaran').set('Content-Type', 'text/csv').send(`area_code,group,year,basis,value,source\n${VILLAGE},bayi,2026,proyeksi,40,SK uji\n`).expect(200);
    expect(await doOf()).toBe(1);
    await choose(`drop_out_formula,${KABUPATEN},2026-01-01,selisih,Profil uji`).expect(200);
    expect(await doOf()).toBe(40);
  });

  it('list what is not known, and are the administrator’s to choose', async () => {
    const { body } = await choose(`pustu_faskes,${VILLAGE},2026-02-01,ya,x`, `pustu,${KABUPATEN},2026-02-01,ya,x`, `pustu_faskes,${KABUPATEN},2026-02-01,mungkin,x`, `pustu_faskes,${KABUPATEN},kemarin,ya,x`).expect(200);
    expect((body as { rows: { problem: { code: string } }[] }).rows.map(({ problem }) => problem.code)).toEqual(['E_AREA_UNKNOWN', 'E_ENUM', 'E_ENUM', 'E_DATE']);
    const head = await server.tokenFor({ role: 'kepala_puskesmas', units: ['puskesmas:1'] });
    await server.ask('put', '/api/v1/variants', head).set('Content-Type', 'text/csv').send(HEADER).expect(403);
    await server.ask('get', '/api/v1/variants', head).expect(200);
  });
});
