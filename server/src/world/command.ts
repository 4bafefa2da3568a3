/** `npm run world -- new <folder> [--kabupaten 35.07]` */
import { parseArgs } from 'node:util';
import { dotted } from '@pantau/shared/area';
import { makeWorld, type NewWorldFault } from './new-world.js';

const USAGE = 'npm run world -- new <folder> [--kabupaten 35.07]';
const ADVICE: Readonly<Record<NewWorldFault, string>> = {
  'folder is in use': 'The folder is not empty. Name a new one.',
  'kabupaten is unknown': 'There is no kabupaten or kota with this code. Write it with a dot, such as 35.07.',
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { kabupaten: { type: 'string' } } });
const [word, folder] = positionals;

if (word !== 'new' || folder === undefined) end(USAGE);
else {
  const made = await makeWorld({ folder, kabupaten: values.kabupaten === undefined ? null : dotted(values.kabupaten), at: Date.now() });
  if (made.ok) process.stdout.write(`${folder}: an empty world with ${made.value} areas. Start it with DATA_DIR=${folder} npm start; its first page says what comes next.\n`);
  else end(ADVICE[made.error]);
}

function end(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
