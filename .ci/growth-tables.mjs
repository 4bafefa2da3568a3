/**
 * Carries the growth references that WHO publishes over into the project's own compact form, `shared/src/growth/tables/`:
 *   node .ci/growth-tables.mjs <folder with the published text files>
 * The figures are kept as whole numbers (value times ten to the number of decimals) and written as second differences,
 * which are mostly one digit long. A test unfolds each table into the published text again and compares its checksum.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STANDARDS = 'WHO Child Growth Standards, 0-5 years (2006, 2007), as kept in WorldHealthOrganization/anthro b776d8a; carried over 2026-11-21';
const REFERENCE = 'WHO Reference 2007, 5-19 years, as kept in WorldHealthOrganization/anthroplus 799a7de; carried over 2026-11-21';

/** Published file -> file here, what it says, and the unit of its steps. */
const TABLES = [
  ['weianthro.txt', 'weight-for-age', 'Weight (kg) for age, 0-5 years, by day', STANDARDS],
  ['lenanthro.txt', 'height-for-age', 'Length (to day 730) or height (cm) for age, 0-5 years, by day', STANDARDS],
  ['bmianthro.txt', 'bmi-for-age', 'Body mass index (kg/m2) for age, 0-5 years, by day', STANDARDS],
  ['hcanthro.txt', 'head-for-age', 'Head circumference (cm) for age, 0-5 years, by day', STANDARDS],
  ['acanthro.txt', 'arm-for-age', 'Arm circumference (cm) for age, 3 months to 5 years, by day', STANDARDS],
  ['wflanthro.txt', 'weight-for-length', 'Weight (kg) for length, 45-110 cm, by 0.1 cm', STANDARDS],
  ['wfhanthro.txt', 'weight-for-height', 'Weight (kg) for height, 65-120 cm, by 0.1 cm', STANDARDS],
  ['wfawho2007.txt', 'school-weight-for-age', 'Weight (kg) for age, 5-10 years, by month', REFERENCE],
  ['hfawho2007.txt', 'school-height-for-age', 'Height (cm) for age, 5-19 years, by month', REFERENCE],
  ['bfawho2007.txt', 'school-bmi-for-age', 'Body mass index (kg/m2) for age, 5-19 years, by month', REFERENCE],
];
const SEXES = { L: '1', P: '2' };

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node .ci/growth-tables.mjs <folder with the published text files>');
const target = join(import.meta.dirname, '../shared/src/growth/tables');
mkdirSync(target, { recursive: true });

function writeTable([file, name, says, source]) {
  const bytes = readFileSync(join(folder, file));
  const rows = bytes.toString('utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split('\t'));
  const decimals = [2, 3, 4].map((column) => Math.max(...rows.map((row) => decimalsOf(row[column]))));
  const axis = rows.filter(([sex]) => sex === SEXES.L).map((row) => Number(row[1]));
  const bySex = Object.entries(SEXES).map(([sex, code]) => `  ${sex}: {\n${columnsOf(rows.filter((row) => row[0] === code), decimals)}\n  },`);
  writeFileSync(
    join(target, `${name}.ts`),
    [
      `/** ${says}. Made by .ci/growth-tables.mjs; not to be edited by hand. */`,
      "import type { PublishedTable } from '../published-table.js';",
      '',
      `export const ${camel(name)}: PublishedTable = {`,
      `  source: '${source}',`,
      `  file: '${file}',`,
      `  sha256: '${createHash('sha256').update(bytes).digest('hex')}',`,
      `  first: ${axis[0]},`,
      `  step: ${Number((axis[1] - axis[0]).toFixed(6))},`,
      `  decimals: [${decimals.join(', ')}],`,
      ...bySex,
      '};',
      '',
    ].join('\n'),
  );
}

const decimalsOf = (text) => text.split('.')[1]?.length ?? 0;
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const columnsOf = (rows, decimals) =>
  ['l', 'm', 's'].map((letter, i) => `    ${letter}: '${folded(rows.map((row) => Math.round(Number(row[i + 2]) * 10 ** decimals[i])))}',`).join('\n');

/** Second differences, each with its sign: "+33464-291-2+0". */
function folded(values) {
  let [last, slope] = [0, 0];
  return values
    .map((value) => {
      const bend = value - last - slope;
      [last, slope] = [value, value - last];
      return bend < 0 ? String(bend) : `+${bend}`;
    })
    .join('');
}

for (const table of TABLES) writeTable(table);
