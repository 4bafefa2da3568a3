/** The command, against a real server. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childRow } from '@pantau/shared/testing';
import { childCsv, ImportClient } from '../../../../testing/import-client.js';
import { TestClock } from '../../../../testing/test-server.js';
import { importFile } from './import-file.js';

let client: ImportClient;
beforeAll(async () => {
  client = await ImportClient.start(new TestClock(Date.parse('2026-07-01T03:00:00Z')));
});
afterAll(() => client.close());

async function told(bytes: Uint8Array, fields: Readonly<Record<string, string>>, most = 50) {
  const file = join(client.server.config.dataDir, 'anak.csv');
  writeFileSync(file, bytes);
  const lines: string[] = [];
  const url = `http://127.0.0.1:${await client.server.listen()}`;
  const code = await importFile({ url, token: client.server.config.adminToken, language: 'en', file, fields, most, say: (line) => lines.push(line) });
  return { code, lines };
}

it('tells counts, then every bad row with its cell and what to do', async () => {
  const file = childCsv(childRow(1), childRow(2, { Berat: 'x', 'Tgl Lahir': null }), childRow(3, { Berat: 132 }));
  expect(await told(file, { mode: 'preview' })).toEqual({
    code: 2,
    lines: [
      '3 rows (eppgbm, CSV, preview, nothing stored): 1 accepted, 0 changed, 0 known, 1 kept aside, 1 refused',
      '  CSV!E6  rejected  E_REQUIRED: A required field is missing.; E_TYPE CSV!T6',
      '  CSV!T7  quarantined  Q_RANGE: The value is implausible; kept for review. (0.5-40 kg)',
    ],
  });
  expect(await client.weighed()).toBe(0);
  expect((await told(childCsv(childRow(1)), {})).code).toBe(0);
  expect(await client.weighed()).toBe(1);
});

it('tells no more rows than asked for, but how many there are', async () => {
  const { lines } = await told(childCsv(...[1, 2, 3].map((number) => childRow(number, { Berat: 'x' }))), { mode: 'preview' }, 1);
  expect(lines.slice(1)).toEqual(['  CSV!T5  rejected  E_TYPE: The field has the wrong type. (12,5)', '  … 2 more (refused)']);
});

it('tells why a file is refused', async () => {
  expect(await told(Buffer.from('%PDF'), {})).toEqual({ code: 1, lines: [expect.stringMatching(/^415 E_FILE_TYPE: .*\n {2}\/file \(PDF\)$/) as unknown] });
});
