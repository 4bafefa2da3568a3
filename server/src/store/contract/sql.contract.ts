/** The SQL port means the same on every engine: values come back as they were, orders are those of bytes, transactions hold. */
import { must } from '@pantau/shared/basics';
import { Database } from '../database.js';
import { define } from '../migrations/define.js';
import type { DatabasePlace } from '../place.js';
import type { Sql, SqlValue } from '../sql.js';

const THING = { name: 'thing', columns: ['name', 'n', 'x', 'bytes'] };
const KEPT = { ...THING, replacing: ['name'] };
const PAIR = { name: 'pair', columns: ['a', 'b'], replacing: ['a', 'b'] };

const TEXTS = ['', ' ', "'", '"', '\\', '\\"', '{}', '{"a":[1,"b"]}', '[]', '{a,b}', 'NULL', 'null', 'a\nb\tc', '?', '$1', ',', ';--', 'é', 'e\u0301', 'ꦲ', '🏥', 'B', 'a', 'Z', 'z', '_', '-', '10', '9', 'ﬀ', 'İ'];
const NUMBERS = [0, 1, -1, 2 ** 53 - 1, 1 - 2 ** 53, 1_764_000_000_000];
const FRACTIONS = [0.1, 1 / 3, -2.5, 1e-300, 1.7976931348623157e308, 4, 100.25];

const byBytes = (texts: readonly string[]): string[] => [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const row = (name: string, n: SqlValue = null, x: SqlValue = null, bytes: SqlValue = null): readonly SqlValue[] => [name, n, x, bytes];

export function sqlContract(newPlace: () => Promise<DatabasePlace>): void {
  let database: Database;
  beforeAll(async () => {
    database = await Database.open(await newPlace());
    const tables = ['CREATE TABLE thing (name TEXT PRIMARY KEY, n INTEGER, x DOUBLE PRECISION, bytes BLOB)', 'CREATE TABLE pair (a TEXT, b INTEGER, PRIMARY KEY (a, b))'];
    await database.write(({ manager }) => define(must(manager.queryRunner), tables));
  });
  afterAll(() => database.close());
  beforeEach(() => write((sql) => sql.change('DELETE FROM thing', [[]])));

  const write = (work: (sql: Sql) => Promise<void>): Promise<void> => database.write(({ sql }) => work(sql));
  const all = <Row>(query: string, values: readonly SqlValue[] = []): Promise<Row[]> => database.reads.sql.all<Row>(query, values);
  const names = async (): Promise<string[]> => (await all<{ name: string }>('SELECT name FROM thing ORDER BY name')).map(({ name }) => name);

  describe('values', () => {
    it('come back as they were, whatever is in them', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
      const rows = [...TEXTS.map((text) => row(text)), ...NUMBERS.map((n) => row(`n ${n}`, n)), ...FRACTIONS.map((x) => row(`x ${x}`, null, x)), row('bytes', 1, 2.5, bytes), row('no bytes', 1, 2, new Uint8Array(0))];
      await write((sql) => sql.insert(THING, rows));
      const stored = await all<{ name: string; n: number | null; x: number | null; bytes: Uint8Array | null }>('SELECT * FROM thing ORDER BY name');
      const told = stored.map(({ name, n, x, bytes: b }) => [name, n, x, b && [...b]]);
      const sent = byBytes(rows.map(([name]) => String(name))).map((name) => rows.find(([other]) => other === name));
      expect(told).toEqual(sent.map((each) => each?.map((value) => (value instanceof Uint8Array ? [...value] : value))));
    });

    it('come back the same one by one, and many at once', async () => {
      await write((sql) => sql.insert(THING, [row('one', 5, 0.5, Buffer.from('é'))]));
      await write((sql) => sql.change('UPDATE thing SET n = ?, x = ?, bytes = ? WHERE name = ?', [[6, 1, null, 'one']]));
      await write((sql) => sql.change('UPDATE thing SET n = ?, x = ?, bytes = ? WHERE name = ?', [[null, 1.5, Buffer.from('ö'), 'one'], [null, 2, null, 'none']]));
      expect(await all('SELECT name, n, x FROM thing WHERE bytes = ?', [Buffer.from('ö')])).toEqual([{ name: 'one', n: null, x: 1.5 }]);
    });

    it('are counted and compared as numbers', async () => {
      await write((sql) => sql.insert(THING, NUMBERS.map((n, at) => row(`${at}`, n))));
      expect(await all('SELECT count(*) AS many, max(n) AS most FROM thing')).toEqual([{ many: NUMBERS.length, most: 2 ** 53 - 1 }]);
      expect(await all('SELECT n FROM thing WHERE n > ? ORDER BY n LIMIT ?', [0, 2])).toEqual([{ n: 1 }, { n: 1_764_000_000_000 }]);
    });
  });

  describe('orders', () => {
    it('are those of the bytes', async () => {
      await write((sql) => sql.insert(THING, TEXTS.map((text) => row(text))));
      expect(await names()).toEqual(byBytes(TEXTS));
      const after = (await all<{ name: string }>('SELECT name FROM thing WHERE name > ? ORDER BY name', ['Z'])).map(({ name }) => name);
      expect(after).toEqual(byBytes(TEXTS).slice(byBytes(TEXTS).indexOf('Z') + 1));
    });

    it('are those of the keys where there are many', async () => {
      await write((sql) => sql.insert(THING, ['a', 'b', 'c'].map((name, n) => row(name, n))));
      const found = await database.reads.sql.each('SELECT name, n FROM thing WHERE name = ? AND n < ?', [['c', 9], ['x', 9], ['a', 9], ['b', 0], ['c', 9]]);
      expect(found).toEqual([{ name: 'c', n: 2 }, { name: 'a', n: 0 }, { name: 'c', n: 2 }]);
      expect(await database.reads.sql.each('SELECT name FROM thing WHERE name = ?', [])).toEqual([]);
    });
  });

  describe('writes', () => {
    it('insert, replace and change many rows at once, and none', async () => {
      await write(async (sql) => {
        await sql.insert(THING, []);
        await sql.insert(THING, [row('a', 1), row('b', 1), row('c', 1)]);
        await sql.insert(KEPT, [row('c', 2), row('d', 2)]);
        await sql.change('UPDATE thing SET n = ? WHERE name = ?', [[7, 'a'], [8, 'b']]);
        await sql.change('DELETE FROM thing WHERE name = ? AND n = ?', [['d', 2], ['c', 9]]);
        await sql.change('DELETE FROM thing WHERE name = ?', []);
        await sql.insert(PAIR, [['p', 1], ['p', 2]]);
        await sql.insert(PAIR, [['p', 2], ['p', 3]]);
      });
      expect(await all('SELECT name, n FROM thing ORDER BY name')).toEqual([{ name: 'a', n: 7 }, { name: 'b', n: 8 }, { name: 'c', n: 2 }]);
      expect(await all('SELECT b FROM pair WHERE a = ? ORDER BY b', ['p'])).toEqual([{ b: 1 }, { b: 2 }, { b: 3 }]);
    });

    it('refuse a second row with the key of another', async () => {
      await write((sql) => sql.insert(THING, [row('a')]));
      await expect(write((sql) => sql.insert(THING, [row('b'), row('a')]))).rejects.toMatchObject({ code: expect.stringMatching(/^(?:SQLITE_CONSTRAINT.*|23505)$/) as string });
      expect(await names()).toEqual(['a']);
    });
  });

  describe('transactions', () => {
    it('follow each other, and one that fails leaves nothing', async () => {
      const write = (name: string) =>
        database.write(async ({ sql }) => {
          await sql.insert(THING, [row(name)]);
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (name === 'b') throw new Error('no');
          return (await sql.all<{ name: string }>('SELECT name FROM thing ORDER BY name')).map((each) => each.name);
        });
      const outcomes = await Promise.allSettled([write('a'), write('b'), write('c')]);
      expect(outcomes).toEqual([{ status: 'fulfilled', value: ['a'] }, expect.objectContaining({ status: 'rejected', reason: expect.objectContaining({ message: 'no' }) as unknown }), { status: 'fulfilled', value: ['a', 'c'] }]);
    });

    it('are seen by others when they are done, and what follows a commit runs before the next', async () => {
      const seen: unknown[] = [];
      const first = database.write(async ({ sql }) => {
        await sql.insert(THING, [row('a')]);
        seen.push(await names());
      }, () => seen.push('after'));
      await Promise.all([first, write(() => Promise.resolve(void seen.push('next')))]);
      expect([...seen, await names()]).toEqual([[], 'after', 'next', ['a']]);
    });

    it('of readers see one state from beginning to end', async () => {
      await write((sql) => sql.insert(THING, [row('a')]));
      const counts = await database.snapshot(async ({ sql }) => {
        const count = async () => (await sql.all('SELECT name FROM thing')).length;
        const before = await count();
        await write((inner) => inner.insert(THING, [row('b')]));
        return [before, await count()];
      });
      expect(counts).toEqual([1, 1]);
      expect(await names()).toEqual(['a', 'b']);
    });
  });
}
