/** `npm run restore -- <file> <new folder> [--database-url postgres://…] [--keys <file>] [--even-if-differing] [--lang en]` */
import { parseArgs } from 'node:util';
import { readUpkeep, surroundings } from '../config/index.js';
import { restore } from './restore.js';
import { commanded, languageOf, sayAll } from './say.js';
import { restoredWords } from './words.js';

const USAGE = 'npm run restore -- <file> <new folder> [--database-url postgres://user:password@host/database] [--keys <file>] [--even-if-differing] [--lang en]';

const options = { 'database-url': { type: 'string' }, keys: { type: 'string' }, 'even-if-differing': { type: 'boolean' }, lang: { type: 'string' } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const [file, folder] = positionals;
const language = languageOf(values.lang);

if (file === undefined || folder === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 1;
} else
  await commanded(language, async () => {
    const { backupKey: key } = readUpkeep(surroundings());
    const url = values['database-url'] ?? null;
    const keysFile = values.keys ?? null;
    const filled = await restore({ file, key, folder, url, keysFile, evenIfDiffering: values['even-if-differing'] === true, now: () => Date.now() });
    sayAll(restoredWords(filled, { folder, isElsewhere: url !== null, hasKeys: keysFile !== null }), language);
  });
