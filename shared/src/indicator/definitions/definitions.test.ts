/** Every definition: on the list, complete, and true to its own worked examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveExample, readStory } from '@pantau/shared/testing';
import { definitions, waiting } from './index.js';
import type { Day } from '../../period/index.js';
import { partsGivenBy, VariantBook, variants, type Contribution, type DerivedExample, type IndicatorDefinition, type OptionOf, type VariantKey, type WorkedExample } from '../index.js';

const isStory = (example: WorkedExample | DerivedExample): example is WorkedExample => 'story' in example;
const cases = (definition: IndicatorDefinition) => definition.examples.map((example) => ({ says: example.says.en, example }));
const partNames = (definition: IndicatorDefinition): string[] => Object.keys(partsGivenBy(definition)?.parts ?? {});
const told = (share: Contribution) => `${share.part} ${share.day} ${share.n}`;

describe('the list of definitions', () => {
  it('names every file of the folders', () => {
    const folders = readdirSync(import.meta.dirname).filter((name) => name.startsWith('klaster-'));
    const files = folders.flatMap((folder) => readdirSync(join(import.meta.dirname, folder)).filter((name) => !name.includes('.test.')).map((name) => `./${folder}/${name.replace(/\.ts$/, '.js')}`));
    const list = readFileSync(join(import.meta.dirname, 'index.ts'), 'utf8');
    expect(files.filter((file) => !list.includes(`'${file}'`))).toEqual([]);
    expect([...definitions, ...waiting]).toHaveLength(files.length);
  });

  it('gives every number one name', () => {
    const names = [...definitions.map(({ code }) => code), ...definitions.flatMap((definition) => partNames(definition).filter((part) => part !== definition.code))];
    expect(new Set(names).size).toBe(names.length);
  });

  it('counts units by place of service, and all states of units so', () => {
    for (const { code, place, value } of definitions) {
      if (value.kind !== 'counted') continue;
      if (value.ofUnits) expect([code, place]).toEqual([code, 'service']);
      if (value.reading.from === 'unit' || value.reading.from === 'kader') expect([code, value.ofUnits]).toEqual([code, true]);
    }
  });

  it('looks only at parts and indicators that exist', () => {
    const parts = new Set(definitions.flatMap(partNames));
    for (const { value } of definitions) {
      if (value.kind === 'counted' && value.denominator.kind === 'part') expect(parts).toContain(value.denominator.part);
      if (value.kind !== 'derived') continue;
      value.looksAt.parts.forEach((part) => expect(parts).toContain(part));
      value.looksAt.indicators.forEach((code) => expect(definitions.map((each) => each.code)).toContain(code));
    }
  });
});

/** Remembers what it is asked for. */
class AskedBook extends VariantBook {
  readonly asked = new Set<VariantKey>();
  override option<Key extends VariantKey>(key: Key, area: string, day: Day): OptionOf<Key> {
    this.asked.add(key);
    return super.option(key, area, day);
  }
}

it('every variant belongs to some number', () => {
  expect(new Set(definitions.flatMap(({ variants: asked = [] }) => asked))).toEqual(new Set(variants.map(({ key }) => key)));
});

describe.each(definitions.map((definition) => ({ code: definition.code, definition })))('$code', ({ definition }) => {
  it('has a numerator among its parts and two examples at least', () => {
    if (definition.value.kind === 'counted') expect(Object.keys(definition.value.parts)).toContain(definition.code);
    expect(definition.examples.length).toBeGreaterThanOrEqual(2);
  });

  it('names the variants that it asks for', () => {
    const book = new AskedBook([]);
    for (const example of definition.examples) if (isStory(example)) readStory(definition, example, book); else deriveExample(definition, example, book);
    expect([...book.asked]).toEqual(definition.variants ?? []);
  });

  it.each(cases(definition))('$says', ({ example }) => {
    if (!isStory(example)) return expect(deriveExample(definition, example)).toEqual(example.gives);
    const expected = example.gives.map(([part, day, n]) => `${part} ${day} ${n}`);
    return expect(readStory(definition, example).map(told).sort()).toEqual(expected.sort());
  });
});
