/** The files of `docker/` as their parsers read them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, Keyword, type Instruction } from 'dockerfile-ast';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
export const inRepository = (path: string): boolean => existsSync(join(ROOT, path));
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export interface Stage {
  readonly name: string;
  readonly image: string;
  readonly steps: readonly Step[];
}
export interface Step {
  readonly keyword: string;
  readonly flags: readonly string[];
  /** As words; of the JSON form its strings. */
  readonly words: readonly string[];
}

/** The stages of the Dockerfile, each with what follows its FROM. */
export function stages(): readonly Stage[] {
  const file = DockerfileParser.parse(textOf('docker/Dockerfile'));
  const found: { name: string; image: string; steps: Step[] }[] = [];
  const names = file.getFROMs().map((from) => ({ name: from.getBuildStage() ?? '', image: from.getImage() ?? '' }));
  for (const instruction of file.getInstructions()) {
    const from = instruction.getKeyword() === Keyword.FROM ? names.shift() : undefined;
    if (from) found.push({ ...from, steps: [] });
    else found.at(-1)?.steps.push(stepOf(instruction));
  }
  return found;
}

function stepOf(instruction: Instruction): Step {
  const [, ...words] = instruction.getTextContent().split(/\s+/);
  const flags = words.filter((word) => /^--[a-z-]+=/.test(word) && instruction.getKeyword() !== Keyword.RUN);
  const told = words.filter((word) => !flags.includes(word));
  return { keyword: instruction.getKeyword(), flags, words: jsonOf(told.join(' ')) ?? told };
}

const jsonOf = (text: string): string[] | null => (text.startsWith('[') ? (JSON.parse(text) as string[]) : null);

export interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly extends?: { readonly file: string; readonly service: string };
  readonly env_file?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly stop_grace_period?: string;
}
export interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** A compose file with what its services extend. */
export function composition(path: string): Composition {
  const { services, volumes } = parse(textOf(`docker/${path}`)) as Composition;
  return { volumes, services: Object.fromEntries(Object.entries(services).map(([name, service]) => [name, extended(service)])) };
}

function extended({ extends: base, ...service }: Service): Service {
  return base ? { ...composition(base.file).services[base.service], ...service } : service;
}

/** The names that a file of settings sets, also those in comments. */
export const settingsIn = (path: string): readonly string[] => textOf(path).split('\n').flatMap((line) => /^(?:# ?)?([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? []);
