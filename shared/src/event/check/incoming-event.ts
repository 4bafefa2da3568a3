/** The event as it is sent: the shape that the wire and its documentation share. `data` is checked by its event type. */
import { z } from 'zod';
import { subjectKinds } from '../subject.js';
import { daySchema, instantSchema, residenceSchema, subjectKeySchema, trimmed, unitIdSchema } from '../text-schema.js';
import { isData } from './data-walk.js';
import { identitySchema } from './identity.js';
import { holdsNik } from './nik.js';

const eventIdSchema = z
  .string()
  .refine((id) => /^[A-Za-z0-9._:-]{1,128}$/.test(id) && !holdsNik(id), { params: { code: 'E_EVENT_ID' } })
  .meta({ description: 'Made by the sender; with the source it names the event. 1-128 of A-Z a-z 0-9 . _ : -, no NIK in it.' });
const sourceSchema = z
  .string()
  .max(64)
  .refine((source) => /^[A-Za-z0-9._:-]+$/.test(source) && !holdsNik(source), { params: { code: 'E_TEXT' } });
const revisionSchema = z.number().int().min(0).nullish();
const trimmedText = (max: number) => z.string().trim().min(1).max(max);

export const liveEventSchema = z.strictObject({
  id: eventIdSchema,
  source: sourceSchema,
  revision: revisionSchema,
  voided: z.boolean().nullish(),
  type: z.preprocess(trimmed, z.string().max(64)),
  occurredOn: daySchema.nullish(),
  occurredAt: instantSchema.nullish(),
  recordedAt: instantSchema.nullish(),
  subject: z.object({
    kind: z.preprocess(trimmed, z.enum(subjectKinds)),
    key: subjectKeySchema,
    of: z.object({ kind: z.literal('person').default('person'), key: subjectKeySchema }).nullish(),
  }),
  residence: residenceSchema.nullish(),
  servedAt: z.object({ unit: unitIdSchema.nullish() }).nullish(),
  reporter: z.object({ id: trimmedText(128), role: z.string().trim().max(40).nullish() }).nullish(),
  data: z
    .unknown()
    .refine((data) => data == null || isData(data), { params: { code: 'E_TYPE' } })
    .meta({ type: 'object', description: 'Fields of the event type.' })
    .optional(),
  identity: identitySchema.nullish().meta({ description: 'Goes to the person vault, never into the event; dropped where there is no vault.' }),
});
export type LiveEvent = z.output<typeof liveEventSchema>;

/** A void needs only its name and revision; whatever else comes with it is not read. */
export const voidEventSchema = z.strictObject({
  ...Object.fromEntries(Object.keys(liveEventSchema.shape).map((name) => [name, z.unknown().optional()])),
  id: eventIdSchema,
  source: sourceSchema,
  revision: revisionSchema,
  voided: z.literal(true),
});

export const incomingEventSchema = z.union([liveEventSchema, voidEventSchema]);
