<<<<<<< HEAD
/** The worked examples of the catalogue, run. */
export { deriveExample, readStory } from '@pantau/shared/example';
=======
/** Runs the worked examples of the catalogue: stories through the readings, counts through the derivations. */
import { compareInHistory, type HealthEvent } from '@pantau/shared/event';
import { NO_CHOICES, type Contribution, type DerivedExample, type ExampleLook, type IndicatorDefinition, type Look, type Ratio, type VariantBook, type WorkedExample } from '@pantau/shared/indicator';
import { ownerKey, Reader } from '@pantau/shared/projection';
import { anEvent, subjectFor } from './events.js';

const SUBJECT = 'subjek';

/** The live events of a story, in the order of history. */
function eventsOf({ story }: WorkedExample): HealthEvent[] {
  const told = story.map(({ type, on, at, data, subject, voided }) => ({
    voided,
    event: anEvent(type, { occurredOn: on, occurredAt: at ?? null, data, subject: subject ?? subjectFor(type, SUBJECT) }) as HealthEvent,
  }));
  return told.flatMap(({ event, voided }) => (voided ? [] : [event])).sort(compareInHistory);
}

/** What a definition's own reading gives for the story, frame and declared types only. */
export function readStory(definition: IndicatorDefinition, example: WorkedExample, variants = NO_CHOICES): readonly Contribution[] {
  const reader = new Reader([definition], variants);
  const events = eventsOf(example);
  const own = reader.histories.filter(({ code }) => code === definition.code);
  const histories = own.flatMap((named) => reader.read(named, [ownerKey(named.reading.from, SUBJECT)], events));
  const evidence = reader.evidence.filter(({ code }) => code === definition.code);
  return [...histories, ...events.flatMap((event) => evidence.flatMap(({ reading, types }) => (types.has(event.type) ? reading.read(event, variants) : [])))];
}

export function deriveExample(definition: IndicatorDefinition, example: DerivedExample, variants = NO_CHOICES): Ratio | null {
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
>>>>>>> 1e2d87f (feat(indicator): kabupaten choose where the field disagrees; what a choice changes is counted anew in one step)
