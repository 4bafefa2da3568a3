import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder, withStore } from '../../testing/temp-store.js';
import { TestPostgres } from '../../testing/test-postgres.js';
import { worldKind } from '../store/index.js';
import { makeWorld } from './new-world.js';

const NOW = Date.parse('2026-11-21T03:00:00Z');

describe('a world of one\'s own', () => {
  let parent: string;
  beforeEach(() => void (parent = tempFolder()));
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('begins with the areas of its kabupaten and stays free of the demo', async () => {
    const folder = join(parent, 'malang');
    expect(await makeWorld({ folder, kabupaten: '35.07', at: NOW })).toEqual({ ok: true, value: 425 });
    await withStore(async (store) => {
      expect(await worldKind(store.database.reads)).toBe('empty');
      expect(store.facts().places.area('35.07')?.name).toBe('Kabupaten Malang');
      expect([...store.facts().places.allUnits()]).toEqual([]);
      expect(store.clock).toBe(1);
    }, { folder });
  });

  it('may be kept on PostgreSQL, in a database that holds nothing yet', async () => {
    const postgres = await TestPostgres.start();
    const url = await postgres.database();
    const making = { folder: join(parent, 'malang'), url, kabupaten: '35.07', at: NOW };
    expect(await makeWorld(making)).toEqual({ ok: true, value: 425 });
    expect(await makeWorld(making)).toEqual({ ok: false, error: 'database is in use' });
    await withStore(async (store) => expect([await worldKind(store.database.reads), store.facts().places.area('35.07')?.name]).toEqual(['empty', 'Kabupaten Malang']), { url });
    await postgres.dispose();
  });

  it('may begin with nothing', async () => {
    expect(await makeWorld({ folder: join(parent, 'new'), kabupaten: null, at: NOW })).toEqual({ ok: true, value: 0 });
  });

  it('refuses a folder that holds something, and a kabupaten that does not exist, leaving nothing behind', async () => {
    writeFileSync(join(parent, 'note'), 'x');
    expect(await makeWorld({ folder: parent, kabupaten: null, at: NOW })).toEqual({ ok: false, error: 'folder is in use' });
    expect(await makeWorld({ folder: join(parent, 'new'), kabupaten: '99.99', at: NOW })).toEqual({ ok: false, error: 'kabupaten is unknown' });
    expect(await makeWorld({ folder: join(parent, 'new'), kabupaten: '35.07', at: NOW })).toMatchObject({ ok: true });
  });
});
