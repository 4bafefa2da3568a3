/** What is asked about the quarantine and what is answered, as it is documented. No person can be named in it. */
import { z } from 'zod';
import { placeAt, unitOfEvent } from '@pantau/shared/event';
import { pageQuery } from '../../http/index.js';
import type { WaitingRevision } from '../../projection/index.js';

export const quarantineQuery = pageQuery.extend({ unit: z.string().max(128).optional(), code: z.string().max(40).optional() });
export type QuarantineWish = z.output<typeof quarantineQuery>;

/** Nobody gives a reason in eight digits or more; a NIK or a telephone number may slip in. */
const LONG_NUMBER = /[0-9](?:[ .-]?[0-9]){7}/;

export const decision = z.strictObject({
  action: z.enum(['release', 'map', 'reject']),
  to: z.string().trim().min(1).max(128).optional().describe('The registered area or unit that was meant; to map with.'),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .refine((text) => !LONG_NUMBER.test(text), { params: { code: 'E_TEXT' } })
    .describe('Why; it is kept. No names and no long numbers.'),
});
export type DecisionWish = z.output<typeof decision>;

const text = z.string();
const nullable = text.nullable();

export const quarantinedRow = z
  .object({
    id: text.describe('Names it for decisions.'),
    source: text,
    eventId: text,
    revision: z.number(),
    type: text,
    occurredOn: text,
    unit: nullable,
    desa: nullable,
    code: text,
    pointer: text,
    sent: nullable.describe('The code of the area or unit that is not registered.'),
    clock: z.number(),
    at: text.describe('When it was received.'),
  })
  .meta({ id: 'QuarantinedEvent' });

export const aliasRow = z.object({ source: text, kind: z.enum(['area', 'unit']), code: text, to: text, at: text }).meta({ id: 'PlaceAlias' });

const problem = z.object({ code: text, pointer: text, title: text, detail: text, retryable: z.boolean(), hint: text.optional() });

export const settled = z
  .object({
    id: text,
    status: z.enum(['accepted', 'quarantined', 'superseded', 'rejected']),
    clock: z.number(),
    others: z.number().describe('How many others were let out along with it.'),
    problem: problem.optional().describe('Why it waits on.'),
  })
  .meta({ id: 'QuarantineDecision' });

export function shown({ seq, source, id, revision, event, code, pointer, clock }: WaitingRevision, at: number): z.output<typeof quarantinedRow> {
  const { type, occurredOn, residence } = event;
  const sent = code === 'Q_AREA_UNKNOWN' || code === 'Q_UNIT_UNKNOWN' ? placeAt(event, pointer) : null;
  return { id: String(seq), source, eventId: id, revision, type, occurredOn, unit: unitOfEvent(event), desa: residence?.desa ?? null, code, pointer, sent, clock, at: new Date(at).toISOString() };
}
