/** `npm run import -- <file> [--format eppgbm] [--source …] [--preview] …` */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, readUpkeep, surroundings } from '../../../config/index.js';
import { importFile, type ExitCode } from './import-file.js';

const USAGE = `npm run import -- <file> [--preview]
  --format eppgbm      code of a format; left out: found out
  --mapping name       a saved mapping instead of a format
  --source name        source of the events; left out: that of the format
  --place code         area code or unit id for rows that name none
  --indicator code     of a PWS table
  --year 2026          of a PWS table or a table of sasaran
  --draft              sasaran that are not decided yet
  --url http://…       address of the server
  --token-file file    file with the token; left out: the token of the administrator
  --rows 50            bad rows to tell of each kind
  --en                 in English`;

const FIELDS = ['format', 'mapping', 'source', 'place', 'indicator', 'year'] as const;
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = { format: text, mapping: text, source: text, place: text, indicator: text, year: text, url: text, rows: text, 'token-file': text, draft: flag, preview: flag, en: flag } as const;

process.exitCode = await run();

async function run(): Promise<ExitCode> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    const { positionals: [file], values } = parseArgs({ allowPositionals: true, options });
    if (file === undefined) throw new ConfigError(USAGE);
    const { port, adminToken } = readUpkeep(surroundings());
    const token = values['token-file'] === undefined ? adminToken : readFileSync(values['token-file'], 'utf8').trim();
    if (token === null) throw new ConfigError('There is no token: set ADMIN_TOKEN, or DATA_DIR to the folder of the server, or name a file by --token-file.');
    const told = FIELDS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]));
    const fields = { ...Object.fromEntries(told) as Record<string, string>, mode: values.preview === true ? 'preview' : 'commit', ...(values.draft === true && { draft: 'true' }) };
    return await importFile({ token, url: values.url ?? `http://localhost:${port}`, language: values.en === true ? 'en' : 'id', file, fields, most: Number(values.rows ?? 50), say });
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    return 1;
  }
}
