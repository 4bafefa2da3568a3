/** Stories through the readings, counts through the derivations. */
import { NO_CHOICES, type Contribution, type DerivedExample, type ExampleLook, type IndicatorDefinition, type Look, type Ratio, type VariantBook, type WorkedExample } from '../indicator/index.js';
import { ownerKey, Reader } from '../projection/index.js';
import { storyEvents, SUBJECT } from './story.js';

/** What a definition's own reading gives for the story, frame and declared types only. */
export function readStory(definition: IndicatorDefinition, example: WorkedExample, variants: VariantBook = NO_CHOICES): readonly Contribution[] {
  const reader = new Reader([definition], variants);
  const events = storyEvents(example);
  const own = ({ code }: { readonly code: string }) => code === definition.code;
  const histories = reader.histories.filter(own).flatMap((named) => reader.read(named, [ownerKey(named.reading.from, SUBJECT)], events));
  const evidence = reader.evidence.filter(own);
  return [...histories, ...events.flatMap((event) => evidence.flatMap(({ reading, types }) => (types.has(event.type) ? reading.read(event, variants) : [])))];
}

/** Null where the definition derives nothing. */
export function deriveExample(definition: IndicatorDefinition, example: DerivedExample, variants: VariantBook = NO_CHOICES): Ratio | null {
  return definition.value.kind === 'derived' ? definition.value.derive(lookAt(example.at, variants)) : null;
}

const lookAt = (at: ExampleLook, variants: VariantBook): Look => ({
  count: (part) => at.counts?.[part] ?? 0,
  indicator: (code) => at.indicators?.[code] ?? { numerator: 0, denominator: null },
  days: at.days ?? 30,
  variant: (key) => variants.option(key, '', '2026-01-01'),
  villages: () => (at.villages ?? []).map((village) => lookAt(village, variants)),
  units: () => (at.units ?? []).map((unit) => lookAt(unit, variants)),
});
