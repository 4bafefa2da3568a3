/** A dump holds all that a store holds, and fills another with it, whichever engines the two stand on. */
import { rmSync } from 'node:fs';
import { tempFolder } from '../../../testing/temp-store.js';
import { AuditTable, ChangeLog, Database, Store, dumpHead, dumpParts, emptyStore, fillStore, StoreIsNewer, StoreNotEmpty, type DatabasePlace, type DumpPart } from '../index.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
/** Texts that a format of lines could break on, and bytes. */
const TEXTS = ["it's", 'a\nb\r\nc', '\u2028 \u2029', 'é😀', '"\\', ''];

/** Rows of a table that no page of a dump holds. */
const LONG = 1_001;

/** Some steps, marks, and a table that no code of ours knows, with every kind of value. */
async function lived(place: DatabasePlace): Promise<void> {
  const store = await Store.open(place);
  for (const at of [NOW, NOW + 1])
    await store.step({ kind: 'events', at }, () =>
      Promise.resolve({ result: null, changed: true, differences: [{ part: 'k1', residence: '17.04.02.2009', unit: '', day: '2026-04-02', n: 1, cause: 'new_event', seq: at - NOW }] }),
    );
  await store.database.write(async ({ sql }) => {
    await sql.change(`CREATE TABLE odd (id BIGINT PRIMARY KEY, word TEXT, share DOUBLE PRECISION, bytes ${place.url === undefined ? 'BLOB' : 'BYTEA'})`, [[]]);
    await sql.insert({ name: 'odd', columns: ['id', 'word', 'share', 'bytes'] }, TEXTS.map((word, id) => [id, word, id / 3, new Uint8Array([0, id, 255])]));
    await sql.insert({ name: 'odd', columns: ['id', 'word', 'share', 'bytes'] }, [[900_719_925_474_099, null, null, null]]);
    await AuditTable.append(sql, { seq: 1, at: NOW, actor: 'a', role: 'admin', action: 'x', object: 'o', area: '', reason: '', detail: '', result: 'accepted', prevHash: '', hash: 'h' });
    await sql.insert({ name: 'browser_session', columns: ['hash', 'holder', 'expires_at'] }, [['h', 'admin', '2030-01-01']]);
  });
  await store.close();
}

async function dumped(place: DatabasePlace): Promise<{ head: Awaited<ReturnType<typeof dumpHead>>; parts: DumpPart[] }> {
  const connection = await Database.openApart(place);
  try {
    return await connection.transaction(async (transaction) => {
      const parts: DumpPart[] = [];
      for await (const part of dumpParts(transaction)) parts.push(part);
      return { head: await dumpHead(transaction), parts };
    });
  } finally {
    await connection.close();
  }
}
async function* of(parts: readonly DumpPart[]): AsyncGenerator<DumpPart> {
  for (const part of parts) yield await Promise.resolve(part);
}
/** By table, what of it does not depend on the order in which rows come. */
const contentOf = (parts: readonly DumpPart[]) => {
  const content = new Map<string, string[]>();
  let rows: string[] = [];
  for (const part of parts)
    if ('table' in part) content.set(`${part.table.name}: ${part.table.columns.join(' ')}`, (rows = []));
    else rows.push(...part.rows.map((row) => JSON.stringify(row)));
  return new Map([...content].map(([name, list]) => [name, [...list].sort((a, b) => (a < b ? -1 : 1))]));
};
const without = (parts: readonly DumpPart[], ...names: string[]): DumpPart[] => {
  let isKept = true;
  return parts.filter((part) => ('table' in part ? (isKept = !names.includes(part.table.name)) : isKept));
};

export function dumpContract(newPlace: () => Promise<DatabasePlace>): void {
  describe('a dump', () => {
    it('holds every table but what can be made anew and who was signed in', async () => {
      const place = await newPlace();
      await lived(place);
      const { head, parts } = await dumped(place);
      expect(head).toMatchObject({ clock: 2, world: '' });
      expect(head.migrations[0]).toBe('Begin1764000000000');
      const names = [...contentOf(parts).keys()].map((name) => name.split(':')[0]);
      expect(names).toEqual(expect.arrayContaining(['change', 'event', 'mark', 'odd', 'reading', 'store', 'vault_key']));
      for (const name of ['browser_session', 'cell', 'checkpoint', 'migrations']) expect(names).not.toContain(name);
    });

    it('fills another store with the same, under another epoch', async () => {
      const [from, to] = [await newPlace(), await newPlace()];
      await lived(from);
      const { head, parts } = await dumped(from);
      const known = without(parts, 'odd');
      const rows = await fillStore(to, { head, parts: of(known), epoch: 'e2' });
      expect(rows.get('change')).toBe(2);
      const again = await dumped(to);
      expect(again.head).toEqual({ ...head, epoch: 'e2' });
      expect(contentOf(without(again.parts, 'store'))).toEqual(contentOf(without(known, 'store')));
      const store = await Store.open(to);
      expect([store.epoch, store.clock]).toEqual(['e2', 2]);
      expect(store.facts().cells.atDesa('k1', '17.04.02.2009').get('2026-04')?.total).toBe(2);
      await store.close();
    });

    it('holds every row of a table that is longer than any page of it, once', async () => {
      const [from, to] = [await newPlace(), await newPlace()];
      await lived(from);
      const many = Array.from({ length: LONG }, (_, n) => [`m-${n}`, String(n)]);
      const store = await Store.open(from);
      await store.database.write(({ sql }) => sql.insert({ name: 'mark', columns: ['name', 'value'] }, many));
      await store.close();
      const { head, parts } = await dumped(from);
      const marks = contentOf(parts).get('mark: name value') ?? [];
      expect(marks).toEqual(expect.arrayContaining(many.map((row) => JSON.stringify(row))));
      expect(new Set(marks).size).toBe(marks.length);
      expect((await fillStore(to, { head, parts: of(without(parts, 'odd')), epoch: 'e5' })).get('mark')).toBe(marks.length);
    });

    it('keeps every value as it was, on the other engine too', async () => {
      const [from, scratch] = [await newPlace(), { folder: tempFolder() }];
      await lived(from);
      const { parts } = await dumped(from);
      const at = parts.findIndex((part) => 'table' in part && part.table.name === 'odd');
      const rows = parts.slice(at + 1, at + 2).flatMap((part) => ('rows' in part ? part.rows : []));
      const wanted = TEXTS.map((word, id) => [id, word, id / 3, [0, id, 255]]);
      const seen = rows.map((row) => row.map((value) => (value instanceof Uint8Array ? [...value] : value)));
      expect(new Set(seen.map((row) => JSON.stringify(row)))).toEqual(new Set([...wanted, [900_719_925_474_099, null, null, null]].map((row) => JSON.stringify(row))));
      const { head, parts: all } = await dumped(from);
      await fillStore(scratch, { head, parts: of(without(all, 'odd')), epoch: 'e3' });
      const other = await dumped(scratch);
      expect(contentOf(without(other.parts, 'store'))).toEqual(contentOf(without(all, 'odd', 'store')));
      rmSync(scratch.folder, { recursive: true });
    });

    it('goes into nothing that is used, and leaves an empty place empty where it fails', async () => {
      const [from, used, empty] = [await newPlace(), await newPlace(), await newPlace()];
      await lived(from);
      await lived(used);
      const { head, parts } = await dumped(from);
      await expect(fillStore(used, { head, parts: of(without(parts, 'odd')), epoch: 'e2' })).rejects.toThrow(StoreNotEmpty);
      await expect(fillStore(empty, { head, parts: of(parts), epoch: 'e2' })).rejects.toMatchObject({ message: expect.stringContaining('odd') });
      await expect(fillStore(empty, { head: { migrations: [...head.migrations, 'Later9999999999999'] }, parts: of([]), epoch: 'e2' })).rejects.toThrow(StoreIsNewer);
      await fillStore(empty, { head, parts: of(without(parts, 'odd')), epoch: 'e2' });
      await emptyStore(empty);
      await fillStore(empty, { head, parts: of(without(parts, 'odd')), epoch: 'e4' });
      const store = await Store.open(empty);
      await expect(store.database.write(({ manager }) => manager.query('DELETE FROM audit'))).rejects.toThrow('only added to');
      expect((await AuditTable.last(store.database.reads.sql))?.hash).toBe('h');
      await store.close();
    });

    it('of older tables fills tables as they were, which are then brought up to date', async () => {
      const place = await newPlace();
      const older = { migrations: ['Begin1764000000000', 'World1764000000001', 'Access1764000000002'] };
      const seen: string[] = [];
      async function* looking(): AsyncGenerator<DumpPart> {
        yield { table: { name: 'store', columns: ['epoch', 'world'] } };
        seen.push(...(await migrationsAt(place)));
        yield { rows: [['e1', 'empty']] };
      }
      await fillStore(place, { head: older, parts: looking(), epoch: 'e2' });
      expect(seen).toEqual(older.migrations);
      expect((await migrationsAt(place)).length).toBeGreaterThan(older.migrations.length);
      const store = await Store.open(place);
      expect([store.epoch, await ChangeLog.lastClock(store.database.reads.sql)]).toEqual(['e2', 0]);
      await store.close();
    });
  });
}

async function migrationsAt(place: DatabasePlace): Promise<string[]> {
  const connection = await Database.openReader(place);
  const rows = await connection.plain.sql.all<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp');
  await connection.close();
  return rows.map(({ name }) => name);
}
