/** The list of event types: every file of the folders is on it, and lookups go by code. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { eventTypeCodes, eventTypeOf, eventTypes, subjectKinds } from '../index.js';

const folders = [1, 2, 3, 4, 5].map((klaster) => ({ klaster, folder: `klaster-${klaster}` }));

describe('the list of event types', () => {
  it('names every file of the folders, each type in the folder of its klaster', () => {
    const list = readFileSync(join(import.meta.dirname, 'index.ts'), 'utf8');
    const files = folders.flatMap(({ klaster, folder }) => readdirSync(join(import.meta.dirname, folder)).map((file) => ({ klaster, path: `./${folder}/${file.replace(/\.ts$/, '.js')}` })));
    expect(files.filter(({ path }) => !list.includes(`'${path}'`))).toEqual([]);
    expect(eventTypes.map(({ code, klaster }) => `./klaster-${klaster}/${code.replaceAll('_', '-')}.js`).sort()).toEqual(files.map(({ path }) => path).sort());
  });

  it('finds each type by its code alone', () => {
    expect(eventTypeCodes.map((code) => eventTypeOf(code)?.code)).toEqual(eventTypeCodes);
    expect(new Set(eventTypeCodes).size).toBe(eventTypeCodes.length);
    expect(eventTypeOf('toString')).toBeUndefined();
  });

  it('has a type for every kind of subject', () => {
    const kinds = new Set(eventTypes.flatMap(({ subject }) => subject));
    expect(subjectKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
