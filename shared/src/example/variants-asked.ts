/** Which choices of the field a definition rests on: those that its reading asks for while its examples run. */
import { VariantBook, type IndicatorDefinition, type OptionOf, type VariantKey } from '../indicator/index.js';
import type { Day } from '../period/index.js';
import { deriveExample, readStory } from './run.js';
import { isStory } from './story.js';

export function variantsAsked(definition: IndicatorDefinition): readonly VariantKey[] {
  const book = new ListeningBook([]);
  for (const example of definition.examples) {
    if (isStory(example)) readStory(definition, example, book);
    else deriveExample(definition, example, book);
  }
  return [...book.asked];
}

class ListeningBook extends VariantBook {
  readonly asked = new Set<VariantKey>();

  override option<Key extends VariantKey>(key: Key, area: string, day: Day): OptionOf<Key> {
    this.asked.add(key);
    return super.option(key, area, day);
  }
}
