import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempFolder } from '../../testing/temp-store.js';
import { Database } from './database.js';
import { StoreInUse } from './connection.js';
import { StoreIsNewer } from './newer.js';

describe('the database', () => {
  const folder = tempFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('belongs to one server at a time', async () => {
    const first = await Database.open({ folder });
    await expect(Database.open({ folder })).rejects.toThrow(StoreInUse);
    await first.close();
    await (await Database.open({ folder })).close();
  });

  it('is left alone by a program older than its tables, which lets go of it', async () => {
    const later = tempFolder();
    const database = await Database.open({ folder: later });
    await database.write(({ sql }) => sql.change('INSERT INTO migrations (timestamp, name) VALUES (?, ?)', [[9999999999999, 'Later9999999999999']]));
    await database.close();
    for (const _ of [1, 2]) await expect(Database.open({ folder: later })).rejects.toThrow(StoreIsNewer);
    const reader = await Database.openReader({ folder: later });
    expect(await reader.plain.sql.all("SELECT name FROM migrations WHERE name LIKE 'Later%'")).toHaveLength(1);
    await reader.close();
    rmSync(later, { recursive: true });
  });

  it('is readable by its owner alone', async () => {
    const own = join(tempFolder(), 'data');
    await (await Database.open({ folder: own })).close();
    expect(statSync(own).mode & 0o777).toBe(0o700);
    rmSync(dirname(own), { recursive: true });
  });

  it('writes one transaction after the other, and nothing of one that fails', async () => {
    const database = await Database.open({ folder });
    const clocks: number[] = [];
    const write = (clock: number) =>
      database.write(async ({ sql }) => {
        await sql.insert({ name: 'checkpoint', columns: ['one', 'clock'], replacing: ['one'] }, [[1, clock]]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (clock === 2) throw new Error('no');
        clocks.push(clock);
      });
    const outcomes = await Promise.allSettled([write(1), write(2), write(3)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(clocks).toEqual([1, 3]);
    expect(await database.reads.sql.all('SELECT clock FROM checkpoint')).toEqual([{ clock: 3 }]);
    await database.close();
  });
});
