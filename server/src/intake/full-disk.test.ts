/** H-14: the disk is full. The request is told so and nothing of it is stored; reads go on, and writing too as soon as there is room. */
import { APRIL, aVisit, smallAreas, smallUnits } from '../../testing/small-world.js';
import { TestClock, TestServer } from '../../testing/test-server.js';

const BATCH = 100;
const K1 = '/api/v1/situation?area=puskesmas:1&period=2026-04&indicators=anc_k1_akses';

describe('H-14 a full disk', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start({ areas: smallAreas, units: smallUnits, house: { clock: new TestClock(APRIL) } });
  });
  afterAll(() => server.close());

  /** The file may not grow beyond so many pages; less than it has means: no further. */
  const limitTo = (pages: number) => server.store.database.write(({ sql }) => sql.all(`PRAGMA max_page_count = ${pages}`));
  const send = (batch: number) => server.asAdmin('post', '/api/v1/events').send({ events: Array.from({ length: BATCH }, (_, i) => aVisit(`v-${batch}-${i}`)) });
  const counted = async (): Promise<number> => ((await server.asAdmin('get', K1).expect(200)).body as { rows: { numerator: number }[] }).rows.reduce((sum, { numerator }) => sum + numerator, 0);
  const stored = async (): Promise<number> => Number((await server.store.database.reads.sql.all<{ n: number }>('SELECT count(*) AS n FROM event'))[0]?.n);

  it('answers 507, stores nothing of what it refuses, and takes it as soon as there is room again', async () => {
    await send(0).expect(200);
    await limitTo(1);
    let full = 1;
    while ((await send(full)).status === 200) full++;
    const clock = server.store.clock;
    const refused = await send(full).expect(507);
    expect(refused.body).toMatchObject({ code: 'E_STORAGE', retryable: true });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect([server.store.clock, await stored(), await counted()]).toEqual([clock, full * BATCH, full * BATCH]);

    await limitTo(1_000_000);
    await send(full).expect(200);
    expect([await stored(), await counted()]).toEqual([(full + 1) * BATCH, (full + 1) * BATCH]);
  });
});
