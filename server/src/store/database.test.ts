import { rmSync } from 'node:fs';
import { tempFolder } from '../../testing/temp-store.js';
import { Database } from './database.js';
import { StoreInUse } from './connection.js';

describe('the database', () => {
  const folder = tempFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('belongs to one server at a time', async () => {
    const first = await Database.open({ folder });
    await expect(Database.open({ folder })).rejects.toThrow(StoreInUse);
    await first.close();
    await (await Database.open({ folder })).close();
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
