/**
 * `npm run test:real -- <folder>`: real files of a folder of one's own, through the whole server, with a verdict on each.
 * What is looked for and where is listed below; what is not there is left out. Ends with 1 where anything is not as expected.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Files, type FileImport, type Refused } from '../world/files.js';
import { Api } from '../world/api.js';
import { ServerProcess } from '../world/server-process.js';
import { judged, type Expected, type Verdict } from './expectation.js';
import { headerVariants } from './header-variants.js';
import { outlineVerdicts } from './real-outlines.js';

const UNITS = 'id,kind,name,parent_id,desa_codes\npuskesmas:17.04.02,puskesmas,Puskesmas Tanjung Kemuning,,17.04.02.2009|17.04.02.2010|17.04.02.2011|17.04.02.2012|17.04.02.2013\n';
/** Of the seven made-up rows four are good, one weighs ten times too much, one is there twice, and one is wrong in five cells. */
const WRONG_ROW = ['E_NIK_PRECISION', 'E_DATE', 'E_AREA_UNKNOWN', 'E_REQUIRED', 'E_REQUIRED'];
const CHILDREN = { state: 'done', format: 'eppgbm', rows: 7, quarantined: 1, duplicate: 1, rejected: 1, accepted: 4 } as const;
const SAME_CHILDREN = { ...CHILDREN, quarantined: 0, duplicate: 6, accepted: 0 } as const;

const [folder = ''] = process.argv.slice(2);
process.exitCode = existsSync(folder) ? await run() : usage();

function usage(): number {
  process.stderr.write('npm run test:real -- <folder>\n');
  return 1;
}

async function run(): Promise<number> {
  const server = await ServerProcess.start();
  try {
    const files = new Files(server.address, server.adminToken);
    const verdicts: Verdict[] = [];
    const note = (verdict: Verdict): void => {
      process.stdout.write(`${verdict.differs.length === 0 ? 'ok  ' : 'NOT '} ${verdict.name.padEnd(44)} ${verdict.told}\n`);
      for (const line of verdict.differs) process.stdout.write(`       ${line}\n`);
      verdicts.push(verdict);
    };
    for (const expected of await expectations()) note(await look(files, expected));
    for (const verdict of await outlineVerdicts(new Api(server.address, server.adminToken), folder)) note(verdict);
    const bad = verdicts.filter(({ differs }) => differs.length > 0).length;
    process.stdout.write(`${verdicts.length - bad} as expected, ${bad} not\n`);
    return bad === 0 && verdicts.length > 0 ? 0 : 1;
  } finally {
    await server.dispose();
  }
}

async function look(files: Files, expected: Expected): Promise<Verdict> {
  const sent = await files.send(expected.bytes, { mode: 'commit', ...expected.fields });
  const found: FileImport | Refused = 'id' in sent ? await files.ended(sent.id) : sent;
  return judged(expected, found, 'id' in found ? await files.rows(found.id, 'rejected') : []);
}

async function expectations(): Promise<readonly Expected[]> {
  const children = join('samples', 'eppgbm');
  const variants = read(join(children, 'header_variants.json'));
  return [
    ...list('areas.csv', (text) => ({ state: 'done', format: 'areas', accepted: linesOf(text) - 1, rejected: 0 })),
    ...list('areas.csv', (text) => ({ state: 'done', duplicate: linesOf(text) - 1, accepted: 0 }), 'areas.csv again'),
    { name: 'a Puskesmas of its own', bytes: Buffer.from(UNITS), outcome: { state: 'done', format: 'units', accepted: 1, rejected: 0 } },
    ...['boundaries-17.04.geojson', 'boundaries-35.07.geojson', 'boundaries-kecamatan-17.04.geojson', 'boundaries-kecamatan-35.07.geojson'].flatMap((name) =>
      list(name, (text) => ({ state: 'done', format: 'boundaries', accepted: (JSON.parse(text) as { features: unknown[] }).features.length, rejected: 0, quarantined: 0 })),
    ),
    ...list(join(children, 'eppgbm_status_gizi.xlsx'), () => ({ ...CHILDREN }), 'e-PPGBM workbook', WRONG_ROW),
    ...list(join(children, 'eppgbm_status_gizi.xlsx'), () => ({ ...SAME_CHILDREN }), 'e-PPGBM workbook again', WRONG_ROW),
    ...list(join(children, 'eppgbm_status_gizi.csv'), () => ({ ...SAME_CHILDREN }), 'e-PPGBM text: the same rows', WRONG_ROW),
    ...(variants ? await headerVariants(variants.toString()) : []),
    ...list(join('samples', 'skdr', 'skdr_mingguan.xlsx'), () => ({ refusedWith: 'E_FORMAT' }), 'a table that no format knows'),
    ...list(join('samples', 'kobo', 'kobo_v2_data.json'), () => ({ refusedWith: 'E_GEOMETRY' }), 'JSON that is no GeoJSON'),
  ];
}

/** The file with what it must come to, if it is there. */
function list(path: string, outcome: (text: string) => Expected['outcome'], name = path, problems?: readonly string[]): readonly Expected[] {
  const bytes = read(path);
  return bytes ? [{ name, bytes, outcome: outcome(bytes.toString()), ...(problems && { problems }) }] : [];
}

function read(path: string): Buffer | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : null;
}

function linesOf(text: string): number {
  return text.split(/\r?\n/).filter((line) => line !== '').length;
}
