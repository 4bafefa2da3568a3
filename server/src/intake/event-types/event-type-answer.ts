/** The catalogue of event types as it is documented; its types are those of the protocol. */
import { z } from 'zod';
import { fieldKinds } from '@pantau/shared/event';
import type { EventTypeRow, FieldRow, ValueRow } from '@pantau/shared/protocol';

const words = z.object({ id: z.string(), en: z.string() });
const range = z.tuple([z.number(), z.number()]).readonly();

const value = z
  .object({
    kind: z.enum(fieldKinds),
    label: words,
    unit: z.string().optional(),
    whole: z.boolean().optional(),
    hard: range.optional().describe('Beyond it the event is kept aside.'),
    soft: range.optional().describe('Beyond it the event is taken with a flag.'),
    choices: z.array(z.object({ value: z.string(), label: words })).optional().describe('All values of a choice; of a code the well known ones.'),
    sensitive: z.literal(true).optional(),
    keyOf: z.string().optional().describe('The kind of subject whose key it is.'),
    get of(): z.ZodOptional<z.ZodType<ValueRow>> {
      return value.optional();
    },
    get items(): z.ZodOptional<z.ZodArray<z.ZodType<FieldRow>>> {
      return z.array(field).optional();
    },
  })
  .meta({ id: 'EventValue' });
const field: z.ZodType<FieldRow> = value.extend({ name: z.string(), required: z.boolean() }).meta({ id: 'EventField' });

export const eventTypeAnswer: z.ZodType<EventTypeRow> = z
  .object({
    code: z.string(),
    klaster: z.number(),
    labels: words,
    subjects: z.array(z.string()).describe('The kinds of subject that it may be about.'),
    privacy: z.enum(['plain', 'health', 'sensitive']),
    fields: z.array(field),
    needsOneOf: z.array(z.array(z.string())).describe('Groups of fields of which one at least is needed.'),
    ordered: z.array(z.array(z.string())).describe('Pairs of fields of which the first must not exceed the second.'),
    distinguishedBy: z.array(z.string()).describe('Fields that tell two events of one subject and day apart.'),
    sample: z.record(z.string(), z.unknown()).describe('A valid data object.'),
  })
  .meta({ id: 'EventType' });
