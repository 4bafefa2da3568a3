/** `npm run world -- new <folder> [--kabupaten 35.07] [--database-url postgres://…]` */
import { parseArgs } from 'node:util';
import { dotted } from '@pantau/shared/area';
import { DatabaseAway, StoreInUse, StoreUnusable } from '../store/index.js';
import { makeWorld, type NewWorldFault } from './new-world.js';

const USAGE = 'npm run world -- new <folder> [--kabupaten 35.07] [--database-url postgres://user:password@host/database]';
const ADVICE: Readonly<Record<NewWorldFault, string>> = {
  'folder is in use': 'The folder is not empty. Name a new one.',
  'database is in use': 'The database is not empty. Name a new one.',
  'kabupaten is unknown': 'There is no kabupaten or kota with this code. Write it with a dot, such as 35.07.',
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { kabupaten: { type: 'string' }, 'database-url': { type: 'string' } } });
const [word, folder] = positionals;
const url = values['database-url'] ?? null;

if (word !== 'new' || folder === undefined) end(USAGE);
else await make(folder);

async function make(into: string): Promise<void> {
  try {
    const made = await makeWorld({ folder: into, url, kabupaten: values.kabupaten === undefined ? null : dotted(values.kabupaten), at: Date.now() });
    const start = `DATA_DIR=${into}${url === null ? '' : ' DATABASE_URL=…'} npm start`;
    if (made.ok) process.stdout.write(`${into}: an empty world with ${made.value} areas. Start it with ${start}; its first page says what comes next.\n`);
    else end(ADVICE[made.error]);
  } catch (fault) {
    if (!(fault instanceof DatabaseAway || fault instanceof StoreInUse || fault instanceof StoreUnusable)) throw fault;
    end(fault.message);
  }
}

function end(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
