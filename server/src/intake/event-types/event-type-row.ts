/** An event type as it is told to the world. */
import { isRequired, type EventType, type Field, type Fields } from '@pantau/shared/event';
import type { EventTypeRow, FieldRow, ValueRow } from '@pantau/shared/protocol';

export const eventTypeRow = ({ code, klaster, labels, subject, privacy, fields, needsOneOf, ordered, distinguishedBy, sample }: EventType): EventTypeRow => ({
  code,
  klaster,
  labels,
  subjects: typeof subject === 'string' ? [subject] : subject,
  privacy,
  fields: fieldRows(fields),
  needsOneOf,
  ordered,
  distinguishedBy,
  sample,
});

const fieldRows = (fields: Fields): FieldRow[] =>
  Object.entries(fields).map(([name, field]) => ({ name, required: isRequired(field), ...valueRow(field) }));

/** What does not apply is left out. */
function valueRow({ kind, label, unit, whole, hard, soft, choices, privacy, keyOf, of, items }: Field): ValueRow {
  const known = Object.entries(choices ?? {}).map(([value, words]) => ({ value, label: words }));
  return {
    kind,
    label,
    ...(unit !== undefined && { unit }),
    ...(whole !== undefined && { whole }),
    ...(hard && { hard }),
    ...(soft && { soft }),
    ...(known.length > 0 && { choices: known }),
    ...(privacy && { sensitive: true as const }),
    ...(keyOf && { keyOf }),
    ...(of && { of: valueRow(of) }),
    ...(items && { items: fieldRows(items) }),
  };
}
