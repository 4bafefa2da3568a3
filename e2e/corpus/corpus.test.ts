/**
 * Bad input, row by row: each is sent to a real server in both languages, and status, code, place and words must be those
 * expected, nothing of what was sent may be told back, and the good events beside it count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf, type Case } from './runner/case.js';
import { CorpusWorld } from './runner/corpus-world.js';
import { LANGUAGES, runCase } from './runner/http-case.js';

const rows = casesOf<Case>('H', 'J', 'F', 'S', 'G', 'X');

describe('bad input over HTTP', () => {
  let world: CorpusWorld;
  beforeAll(async () => {
    world = await CorpusWorld.open();
  });
  afterAll(() => world.close());

  const sent: string[] = [];

  it.each(rows.filter(({ settings }) => !settings).map((row) => ({ name: `${row.id} ${row.input}`, row })))('$name', async ({ row }) => {
    for (const language of LANGUAGES.slice(0, row.once ? 1 : 2)) sent.push(await runCase(row, { world, language }));
  });

  it('leaves numbers that a recount confirms, and no NIK in what was printed or stored', async () => {
    expect(await world.apiOf('admin').recount()).toMatchObject({ differing: 0 });
    const niks = new Set(sent.flatMap((text) => text.match(/9(?: ?\d){15}/g) ?? []).map((nik) => nik.replaceAll(' ', '')));
    expect(niks.size).toBeGreaterThan(15);
    const { dataDir, output } = world.server;
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const kept = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
    expect([...niks].filter((nik) => [output, ...kept].some((text) => text.includes(nik)))).toEqual([]);
  });
});

describe('bad input to a server of its own', () => {
  it.each(rows.flatMap((row) => (row.settings ? [{ name: `${row.id} ${row.input}`, row }] : [])))('$name', async ({ row }) => {
    const world = await CorpusWorld.open(row.settings);
    try {
      for (const language of LANGUAGES) await runCase(row, { world, language });
    } finally {
      await world.close();
    }
  });
});
