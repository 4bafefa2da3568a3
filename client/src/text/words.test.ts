/** Both languages say everything that the screens ask for, with the same blanks to fill. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en.js';
import { id } from './id.js';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`)));

const PLURAL = /_(one|other)$/;
const blanks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
const words = { id: new Map(flat(id)), en: new Map(flat(en)) };
const keysOf = (map: ReadonlyMap<string, string>) => new Set([...map.keys()].map((key) => key.replace(PLURAL, '')));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const everything = sources(join(__dirname, '..')).join('\n');
/** Keys written out, and the beginnings of those that end in a value: `status.${word}`. */
const asked = [...everything.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? '');
const begun = [...everything.matchAll(/\bt\(\s*`([\w.]+)\.\$\{/g)].map(([, key]) => `${key}.`);

describe('words', () => {
  it('have the same keys in both languages', () => {
    expect([...keysOf(words.en)].sort()).toEqual([...keysOf(words.id)].sort());
  });

  it('leave the same blanks in both languages', () => {
    for (const [key, text] of words.en) {
      const other = words.id.get(key) ?? words.id.get(key.replace(/_one$/, '_other'));
      expect([key, blanks(text)]).toEqual([key, blanks(other ?? '')]);
    }
  });

  it('are never empty, but for the noun of whom nobody counts', () => {
    const empty = [...words.id, ...words.en].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect([...new Set(empty)]).toEqual(['noun.none']);
  });

  it('exist for every key that a screen asks for', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !keysOf(words.id).has(key))).toEqual([]);
    expect(begun.filter((prefix) => ![...keysOf(words.id)].some((key) => key.startsWith(prefix)))).toEqual([]);
  });

  it('are all asked for', () => {
    const mentioned = (key: string) => everything.includes(`'${key}'`) || begun.some((prefix) => key.startsWith(prefix));
    expect([...keysOf(words.id)].filter((key) => !mentioned(key))).toEqual([]);
  });
});
