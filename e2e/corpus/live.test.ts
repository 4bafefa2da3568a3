/** Bad input on the live channel, row by row, in raw frames. Whoever may not see numbers hears none. */
import { casesOf, type SocketCase } from './runner/case.js';
import { CorpusWorld } from './runner/corpus-world.js';
import { runSocketCase } from './runner/socket-case.js';

describe('bad input on the live channel', () => {
  let world: CorpusWorld;
  beforeAll(async () => {
    world = await CorpusWorld.open();
  });
  afterAll(() => world.close());

  it.each(casesOf<SocketCase>('W').map((row) => ({ name: `${row.id} ${row.input}`, row })))('$name', ({ row }) => runSocketCase(row, world));
});
