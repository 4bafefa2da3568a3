/** The audit on every engine: it is only added to, and whoever gets round that is found out. */
import { rmSync } from 'node:fs';
import { engines, type TestEngine } from '../../../testing/engines.js';
import { tempFolder, withStore } from '../../../testing/temp-store.js';
import { AuditTable, type AuditRow, type Store } from '../../store/index.js';
import { Pseudonyms } from '../pseudonym.js';
import { AuditBook } from './audit-book.js';
import { AuditChain, type AuditEntry } from './audit-chain.js';
import { notedHead, noteHead } from './audit-head.js';

const entry = (n: number): AuditEntry => ({ at: 1_000 + n, actor: 'token-1', role: 'admin', action: 'quarantine.release', object: `o-${n}`, area: '17.04.02.2009', reason: `alasan "${n}"\nbaris`, detail: '', result: 'accepted' });

async function written(store: Store, count: number, secret = 'rahasia') {
  const chain = new AuditChain(store.database, secret);
  for (let n = 1; n <= count; n++) await store.database.write((transaction) => chain.append(transaction, entry(n)));
  return chain;
}

describe.each(Object.entries(engines))('the audit on %s', (name, start) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.dispose());
  const onStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => withStore(work, await engine.place());

  it('chains its rows, each to the one before', () =>
    onStore(async (store) => {
      const chain = await written(store, 3);
      const rows = await AuditTable.page(store.database.reads.sql, 0, 10);
      expect(rows.map(({ seq, object, reason }) => [seq, object, reason])).toEqual([1, 2, 3].map((n) => [n, `o-${n}`, `alasan "${n}"\nbaris`]));
      expect(rows.map(({ prevHash }) => prevHash)).toEqual(['', rows[0]?.hash, rows[1]?.hash]);
      expect(await chain.verify(null)).toEqual({ ok: true, rows: 3, head: { seq: 3, hash: rows[2]?.hash } });
      expect(await chain.verify({ seq: 2, hash: rows[1]?.hash ?? '' })).toMatchObject({ ok: true });
      expect(await new AuditChain(store.database, 'lain').verify(null)).toEqual({ ok: false, seq: 1 });
    }));

  it('refuses to change or delete a row', () =>
    onStore(async (store) => {
      const chain = await written(store, 2);
      for (const statement of ["UPDATE audit SET reason = 'x' WHERE seq = 1", 'DELETE FROM audit WHERE seq = 2', 'DELETE FROM audit', ...(name === 'PostgreSQL' ? ['TRUNCATE audit'] : [])])
        await expect(store.database.write(({ manager }) => manager.query(statement))).rejects.toThrow('only added to');
      expect(await chain.verify(null)).toMatchObject({ ok: true, rows: 2 });
    }));

  it('holds nothing of a transaction that failed', () =>
    onStore(async (store) => {
      const chain = await written(store, 1);
      const failing = store.database.write(async (transaction) => {
        await chain.append(transaction, entry(2));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await store.database.write((transaction) => chain.append(transaction, entry(3)));
      expect((await AuditTable.page(store.database.reads.sql, 0, 10)).map(({ seq, object }) => [seq, object])).toEqual([[1, 'o-1'], [2, 'o-3']]);
      expect(await chain.verify(null)).toMatchObject({ ok: true, rows: 2 });
    }));
});

/** A chain of eight rows whose guard has been taken away, to be tampered with. */
async function tampered(how: (store: Store, rows: readonly AuditRow[]) => Promise<void>): Promise<unknown> {
  return withStore(async (store) => {
    const chain = await written(store, 8);
    const { sql } = store.database.reads;
    const rows = await AuditTable.page(sql, 0, 10);
    const last = rows.at(-1);
    await store.database.write(async ({ manager }) => {
      for (const what of ['update', 'delete']) await manager.query(`DROP TRIGGER audit_no_${what}`);
    });
    await how(store, rows);
    return chain.verify({ seq: 8, hash: last?.hash ?? '' });
  });
}
const run = (store: Store, statement: string): Promise<void> => store.database.write(({ sql }) => sql.change(statement, [[]]));

describe('a chain that was tampered with', () => {
  it.each(['at', 'actor', 'role', 'action', 'object', 'area', 'reason', 'detail', 'result', 'prev_hash', 'hash'])('edited: names the row whose %s is another', async (column) => {
    expect(await tampered((store) => run(store, `UPDATE audit SET ${column} = '7' WHERE seq = 4`))).toEqual({ ok: false, seq: 4 });
  });
  it('deleted: names the row that is missing', async () => {
    expect(await tampered((store) => run(store, 'DELETE FROM audit WHERE seq = 4'))).toEqual({ ok: false, seq: 4 });
    expect(await tampered(async (store) => {
      await run(store, 'DELETE FROM audit WHERE seq = 4');
      await run(store, 'UPDATE audit SET seq = seq - 1 WHERE seq > 4');
    })).toEqual({ ok: false, seq: 4 });
  });
  it('reordered: names the first of those', async () => {
    expect(await tampered(async (store) => {
      for (const [from, to] of [[4, 99], [5, 4], [99, 5]]) await run(store, `UPDATE audit SET seq = ${to ?? 0} WHERE seq = ${from ?? 0}`);
    })).toEqual({ ok: false, seq: 4 });
  });
  it('inserted into: names the row that does not belong', async () => {
    expect(await tampered(async (store, rows) => {
      await run(store, 'UPDATE audit SET seq = seq + 100 WHERE seq > 4');
      await run(store, 'UPDATE audit SET seq = seq - 99 WHERE seq > 100');
      const [copy] = rows;
      if (copy) await store.database.write(({ sql }) => AuditTable.append(sql, { ...copy, seq: 5 }));
    })).toEqual({ ok: false, seq: 5 });
  });
  it('cut off: names the first row that is missing', async () => {
    expect(await tampered((store) => run(store, 'DELETE FROM audit WHERE seq > 6'))).toEqual({ ok: false, seq: 7 });
    expect(await tampered((store) => run(store, 'DELETE FROM audit'))).toEqual({ ok: false, seq: 1 });
  });
  it('put in the place of another: names the row at which that was noted', async () => {
    expect(await tampered(async (store) => {
      await run(store, 'DELETE FROM audit');
      const chain = new AuditChain(store.database, 'rahasia');
      for (let n = 11; n <= 20; n++) await store.database.write((transaction) => chain.append(transaction, entry(n)));
    })).toEqual({ ok: false, seq: 8 });
  });
});

describe('the head in a second place', () => {
  const folder = tempFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is none at first, and never goes back', () => {
    expect(notedHead(folder)).toBeNull();
    noteHead(folder, { seq: 3, hash: 'c' });
    noteHead(folder, { seq: 2, hash: 'b' });
    expect(notedHead(folder)).toEqual({ seq: 3, hash: 'c' });
  });

  it('is noted with every row that a deed leaves, under a pseudonym of the event', () =>
    withStore(async (store) => {
      const pseudonyms = new Pseudonyms('kunci');
      const book = new AuditBook({ chain: new AuditChain(store.database, 'rahasia'), pseudonyms, folder: tempFolder() });
      const event = { source: 'kohort', id: 'x-1' };
      const deed = { at: 5, action: 'quarantine.reject', area: '', reason: 'r', detail: '', result: 'rejected', event };
      await book.record({ holder: 'token-1', role: 'admin' }, (write) => store.database.write((transaction) => write(transaction, deed)));
      expect(await AuditTable.last(store.database.reads.sql)).toMatchObject({ seq: 1, actor: 'token-1', object: pseudonyms.ofEvent(event) });
      expect(await book.verify()).toMatchObject({ ok: true, rows: 1 });
      await run(store, 'DROP TRIGGER audit_no_delete');
      await run(store, 'DELETE FROM audit');
      expect(await book.verify()).toEqual({ ok: false, seq: 1 });
    }));
});
