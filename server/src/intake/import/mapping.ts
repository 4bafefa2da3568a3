/**
 * A mapping says which columns of somebody's own table tell what of an event. It is made once for a table, kept under a
 * name, and used for every file of that kind.
 */
import { z } from 'zod';
import type { Problem } from '@pantau/shared/basics';
import { eventTypeOf } from '@pantau/shared/event';

/** What a column may tell besides `data.<field of the event type>`. */
const mappableFields = [
  'id', 'occurredOn', 'occurredAt', 'subject.key', 'subject.nik', 'subject.name', 'subject.birthDate',
  'residence.kabupaten', 'residence.kecamatan', 'residence.puskesmas', 'residence.desa', 'residence.dusun', 'servedAt.unit',
  'identity.address', 'identity.phone', 'reporter.id', 'reporter.role',
] as const;

const fieldName = z.string().max(60).regex(/^[A-Za-z][A-Za-z0-9.]*$/);
const title = z.string().trim().min(1).max(120);

/** As it is handed in; its name stands in the address. */
export const mappingOrder = z.strictObject({
  type: z.string().max(64).describe('Code of an event type.'),
  source: z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/).describe('The source that its events come under.'),
  columns: z.record(fieldName, title).describe('Title of the column by field: `occurredOn`, `subject.nik`, `residence.desa`, `data.gaWeeks` …'),
  constants: z.record(fieldName, z.union([z.string().max(120), z.number(), z.boolean()])).default({}).describe('What is the same in every row, by field.'),
});
export type MappingOrder = z.output<typeof mappingOrder>;
export interface Mapping extends MappingOrder {
  readonly name: string;
}

export const mappingName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);

/** Fields that it names and no event of its type has; and what every event needs. */
export function mappingProblems({ type, columns, constants }: MappingOrder): readonly Problem[] {
  const known = eventTypeOf(type);
  if (!known) return [{ code: 'E_EVENT_TYPE', pointer: '/type' }];
  const isField = (field: string): boolean => (mappableFields as readonly string[]).includes(field) || (field.startsWith('data.') && Object.hasOwn(known.fields, field.slice(5)));
  const strangers = Object.entries({ columns, constants }).flatMap(([place, fields]) => Object.keys(fields).filter((field) => !isField(field)).map((field): Problem => ({ code: 'E_ENUM', pointer: `/${place}/${field.replaceAll('.', '_')}`, hint: mappableFields.join(' ') })));
  const told = new Set([...Object.keys(columns), ...Object.keys(constants)]);
  const lacking = [['occurredOn', 'occurredAt'], ['subject.key', 'subject.nik', 'subject.name', 'servedAt.unit']].filter((group) => !group.some((field) => told.has(field)));
  return [...strangers, ...lacking.map(([field = '']): Problem => ({ code: 'E_REQUIRED', pointer: '/columns', hint: field }))];
}
