/** The entries of the dictionary: everything that the catalogue names, in its order, found by name, code and words. Pure. */
import type { Language } from '@pantau/shared/basics';
import { definitions, waiting, type IndicatorDefinition, type WaitingDefinition } from '@pantau/shared/indicator';

export type Entry = IndicatorDefinition | WaitingDefinition;

export const entries: readonly Entry[] = [...definitions, ...waiting];
export const entryOf = (code: string): Entry | undefined => entries.find((entry) => entry.code === code);
/** False of what waits for something. */
export const isDefined = (entry: Entry): entry is IndicatorDefinition => 'value' in entry;

export const KLASTER = [1, 2, 3, 4, 5] as const;

const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '');

/** Every word that was typed stands in the name, the code or what is counted, whole or as a beginning. */
export function matching(typed: string, language: Language, among: readonly Entry[] = entries): readonly Entry[] {
  const wanted = plain(typed).split(/\s+/).filter((word) => word !== '');
  return among.filter(({ code, names, words }) => {
    const text = ` ${plain([names[language], code, code.replaceAll('_', ' '), words.numerator[language]].join(' '))}`;
    return wanted.every((word) => text.includes(` ${word}`) || (word.length > 2 && text.includes(word)));
  });
}

/** The indicators whose numbers a derived one is made of, and whose part is its denominator. */
export function restsOn(entry: Entry): readonly IndicatorDefinition[] {
  if (!isDefined(entry)) return [];
  const { value } = entry;
  const parts = value.kind === 'derived' ? value.looksAt.parts : value.denominator.kind === 'part' ? [value.denominator.part] : [];
  const codes = new Set(value.kind === 'derived' ? value.looksAt.indicators : []);
  const gives = (definition: IndicatorDefinition) => parts.some((part) => part in partsOf(definition));
  return definitions.filter((definition) => definition.code !== entry.code && (codes.has(definition.code) || gives(definition)));
}

const partsOf = ({ value }: IndicatorDefinition): Readonly<Record<string, unknown>> => (value.kind === 'counted' ? value.parts : (value.own?.parts ?? {}));
