/** `npm run backup -- [folder] [--with-keys] [--quick] [--lang en]` */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { programVersion, readUpkeep, surroundings } from '../config/index.js';
import { backupName } from './backup-files.js';
import { writeKeys } from './keys-file.js';
import { makeBackup } from './make-backup.js';
import { commanded, languageOf, sayAll } from './say.js';
import { keysWords, madeWords } from './words.js';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { 'with-keys': { type: 'boolean' }, quick: { type: 'boolean' }, lang: { type: 'string' } } });
const language = languageOf(values.lang);

await commanded(language, async () => {
  const { dataDir, database: place, backupDir, backupKey: key, pseudonymKey, vaultKey } = readUpkeep(surroundings());
  const to = positionals[0] ?? backupDir;
  const made = await makeBackup({ place, dataDir, to, key, now: () => Date.now(), program: programVersion, isTried: values.quick !== true });
  sayAll(madeWords(made, key !== null), language);
  if (made.trial && made.trial.differing > 0) process.exitCode = 1;
  if (values['with-keys'] !== true) return;
  const file = join(to, backupName(made.about.epoch, new Date(made.about.at), 'keys'));
  await writeKeys({ file, key }, { 'pseudonym-key': pseudonymKey, 'vault-key': vaultKey });
  sayAll(keysWords(file), language);
});
