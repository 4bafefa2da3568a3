/** `npm run doctor -- [folder] [--json] [--lang en] [--url http://…]`: exit code 1 where something is dangerous. */
import { parseArgs } from 'node:util';
import type { Language } from '@pantau/shared/basics';
import { ConfigError, programVersion, readUpkeep, surroundings } from '../config/index.js';
import { examined } from './doctor.js';
import { worstOf, type Finding } from './finding.js';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, lang: { type: 'string' }, url: { type: 'string' } } });
const language: Language = values.lang === 'en' ? 'en' : 'id';

try {
  const upkeep = readUpkeep(surroundings(), positionals[0]);
  const address = (values.url ?? `http://localhost:${upkeep.port}`).replace(/\/+$/, '');
  const findings = await examined({ upkeep, now: Date.now(), program: programVersion, node: process.version, address });
  process.stdout.write(values.json === true ? asJson(findings) : asLines(findings));
  process.exitCode = worstOf(findings) === 'BAHAYA' ? 1 : 0;
} catch (fault) {
  if (!(fault instanceof ConfigError)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}

function asLines(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ state, words, advice }) => [`${state.padEnd(9)}  ${words[language]}`, ...(advice ? [`${' '.repeat(9)}  → ${advice[language]}`] : [])]);
  return `${[...lines, '', worstOf(findings)].join('\n')}\n`;
}

function asJson(findings: readonly Finding[]): string {
  const told = findings.map(({ code, state, words, advice }) => ({ code, state, text: words[language], ...(advice && { advice: advice[language] }) }));
  return `${JSON.stringify({ at: new Date().toISOString(), state: worstOf(findings), findings: told })}\n`;
}
