import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentNames } from './index.js';

it('.env.example names every setting, and no other', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8').split('\n');
  const named = lines.flatMap((line) => /^(?:# ?)?([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect([...named].sort()).toEqual([...environmentNames].sort());
});
