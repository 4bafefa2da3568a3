/** What only PostgreSQL can get wrong: settings, connections that break, commits without an answer, another server. */
import type { EventRevision } from '@pantau/shared/event';
import { aPregnancy, anEvent } from '@pantau/shared/testing';
import { Line } from '../../../testing/line.js';
import { withStore } from '../../../testing/temp-store.js';
import { TestPostgres } from '../../../testing/test-postgres.js';
import { Writer } from '../../projection/index.js';
import { StoreInUse } from '../connection.js';
import { Database } from '../database.js';
import { ForeignChange, Store } from '../store.js';
import { writeProbe } from '../write-probe.js';
import { DatabaseAway, StoreUnusable } from './away.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
const AWAY = { code: 'DATABASE_AWAY' };

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await TestPostgres.start();
});
afterAll(() => postgres.dispose());

const nameOf = (url: string): string => new URL(url).pathname.slice(1);
const visit = (id: string, woman: string): EventRevision => anEvent('anc_visit', { id, occurredOn: '2026-04-02', subject: aPregnancy(woman), residence: { desa: '17.04.02.2009', dusun: null } });

async function refusal(opening: Promise<Database>): Promise<Error> {
  try {
    await (await opening).close();
  } catch (fault) {
    return fault as Error;
  }
  throw new Error('it was opened');
}

describe('a PostgreSQL database', () => {
  it('holds text that is compared byte by byte, and integers of 64 bits', async () => {
    const url = await postgres.database();
    await (await Database.open({ url })).close();
    const odd = await postgres.ask(
      `SELECT table_name, column_name, data_type, collation_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
        AND (data_type NOT IN ('text', 'bigint', 'double precision', 'bytea') OR (data_type = 'text' AND collation_name IS DISTINCT FROM 'C'))`,
      url,
    );
    expect(odd).toEqual([]);
    expect((await postgres.ask<{ is: boolean }>(`SELECT 'a' < 'B' AS is`, url))[0]).toEqual({ is: true });
  });

  it('is written durably, however it was set', async () => {
    const url = await postgres.database();
    await postgres.ask(`ALTER DATABASE ${nameOf(url)} SET synchronous_commit = off`);
    const database = await Database.open({ url });
    expect(await database.write(({ sql }) => sql.all('SHOW synchronous_commit'))).toEqual([{ synchronous_commit: 'on' }]);
    await database.close();
  });

  it('is refused where it cannot be trusted: no fsync, no room for every character', async () => {
    await postgres.ask(`CREATE DATABASE bytes TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`);
    expect(await refusal(Database.open({ url: postgres.urlOf('bytes') }))).toMatchObject({ message: 'the database must have server_encoding = UTF8 (DATABASE_URL)' });
    const url = await postgres.database();
    for (const fsync of ['off', 'on']) {
      await postgres.ask(`ALTER SYSTEM SET fsync = ${fsync}`);
      await postgres.ask('SELECT pg_reload_conf()');
      if (fsync === 'off') expect(await refusal(Database.open({ url }))).toBeInstanceOf(StoreUnusable);
    }
  });

  it('is refused with a reason that holds no secret', async () => {
    const url = new URL(await postgres.database());
    const wrong = 'kunci-yang-salah';
    const changed = (change: (to: URL) => void): string => {
      const to = new URL(url);
      change(to);
      return to.href;
    };
    const faults = [
      await refusal(Database.open({ url: changed((to) => (to.password = wrong)) })),
      await refusal(Database.open({ url: changed((to) => (to.pathname = '/nowhere')) })),
      await refusal(Database.open({ url: changed((to) => (to.port = '1')) })),
    ];
    expect(faults.map(({ constructor }) => constructor)).toEqual([StoreUnusable, StoreUnusable, DatabaseAway]);
    for (const { message, stack = '' } of faults) for (const secret of [postgres.password, encodeURIComponent(postgres.password), wrong]) expect(message + stack).not.toContain(secret);
  });
});

describe('a database that goes away', () => {
  it('fails what is asked meanwhile, and is there again by itself', async () => {
    const database = await Database.open({ url: await postgres.database() });
    await writeProbe(database);
    await postgres.pause();
    await expect(writeProbe(database)).rejects.toMatchObject(AWAY);
    await expect(writeProbe(database)).rejects.toMatchObject(AWAY);
    await expect(database.reads.sql.all('SELECT epoch FROM store')).rejects.toMatchObject(AWAY);
    await expect(database.snapshot(({ manager }) => manager.query('SELECT epoch FROM store'))).rejects.toMatchObject(AWAY);
    await postgres.resume();
    await untilItIsThere(() => writeProbe(database));
    expect(await database.snapshot(({ sql }) => sql.all('SELECT epoch FROM store'))).toEqual([]);
    await database.close();
  });

  it('under a transaction leaves nothing of it, whoever was speaking', async () => {
    const url = await postgres.database();
    const database = await Database.open({ url });
    const kill = (): Promise<unknown> => postgres.ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${nameOf(url)}'`);
    const killed = (speak: (transaction: Parameters<Parameters<Database['write']>[0]>[0]) => Promise<unknown>) =>
      database.write(async (transaction) => {
        await transaction.sql.insert({ name: 'link', columns: ['seq', 'a', 'b'] }, [[1, 'a', 'b']]);
        await kill();
        await speak(transaction);
      });
    await expect(killed(({ sql }) => sql.all('SELECT seq FROM link'))).rejects.toMatchObject(AWAY);
    await expect(killed(({ manager }) => manager.query('SELECT seq FROM link'))).rejects.toMatchObject(AWAY);
    await expect(killed(() => Promise.resolve())).rejects.toMatchObject(AWAY);
    await kill();
    await untilItIsThere(() => writeProbe(database));
    expect(await database.snapshot(({ sql }) => sql.all('SELECT seq FROM link'))).toEqual([]);
    await database.close();
  });

  it('with a commit on its lips: the step is neither lost nor counted twice', async () => {
    const [url, line] = await onLine();
    await withStore(async (store) => {
      const writer = await Writer.open(store, () => NOW);
      const told: number[] = [];
      store.observe(({ clock }) => told.push(clock));
      await writer.submit({ items: [{ revision: visit('a', 'ibu-1'), flags: [], quarantine: null }] });
      line.cutBeforeAnswerTo('COMMIT');
      const again = { items: [{ revision: visit('b', 'ibu-2'), flags: [], quarantine: null }] };
      await expect(writer.submit(again)).rejects.toMatchObject(AWAY);
      expect([store.clock, told]).toEqual([1, [1]]);
      line.mend();
      const { results, clock } = await untilItIsThere(() => writer.submit(again));
      expect([results.map(({ status, clock: first }) => [status, first]), clock, told]).toEqual([[['duplicate', 2]], 2, [1, 2]]);
      expect(store.facts().cells.atDesa('anc_k1_akses', '17.04.02.2009').get('2026-04')?.total).toBe(2);
    }, { url });
    await line.close();
  });

  it('and is taken by another server: who had it before writes no more', async () => {
    const [url, line] = await onLine();
    const changes: unknown[] = [];
    const store = await Store.open({ url, onForeignChange: (change) => changes.push(change) });
    line.cut();
    const other = await Store.open({ url: postgres.urlOf(nameOf(url)) });
    line.mend();
    await expect(writeProbe(store.database)).rejects.toMatchObject({ ...AWAY, cause: expect.any(StoreInUse) as unknown });
    await other.close();
    await expect(untilItIsThere(() => writeProbe(store.database))).rejects.toBeInstanceOf(ForeignChange);
    await expect(writeProbe(store.database)).rejects.toBeInstanceOf(ForeignChange);
    expect(changes).toEqual([expect.any(ForeignChange), expect.any(ForeignChange)]);
    await store.close();
    await line.close();
  });
});

/** A database of its own behind a line of its own. */
async function onLine(): Promise<readonly [url: string, line: Line]> {
  const url = new URL(await postgres.database());
  const line = await Line.to(Number(url.port));
  return [postgres.urlOf(nameOf(url.href), line.port), line];
}

/** Tries again as long as the database is away. */
async function untilItIsThere<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof DatabaseAway) || tries > 200) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
