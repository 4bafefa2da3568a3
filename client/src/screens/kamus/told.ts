/** What an event of a story tells, in the words of its type: `Berat badan 7,1 kg`. Pure. */
import { eventTypeOf, type Field, type Fields } from '@pantau/shared/event';
import type { Text } from '../../text/index.js';

export interface Told {
  readonly label: string;
  readonly value: string;
}

/** In the order of the type's fields; what it does not know is left out. */
export function toldFields(text: Text, type: string, data: object): readonly Told[] {
  return toldOf(text, eventTypeOf(type)?.fields ?? {}, data);
}

export const typeName = ({ say }: Text, type: string): string => {
  const known = eventTypeOf(type);
  return known ? say(known.labels) : type;
};

function toldOf(text: Text, fields: Fields, data: object): readonly Told[] {
  const values = new Map<string, unknown>(Object.entries(data));
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values.get(name);
    return value === undefined || value === null ? [] : [{ label: text.say(field.label), value: valueOf(text, field, value) }];
  });
}

function valueOf(text: Text, field: Field, value: unknown): string {
  const { t, format, say } = text;
  if (Array.isArray(value)) return value.length === 0 ? t('kamus.nobody') : value.map((each) => entryText(text, field, each)).join(', ');
  if (typeof value === 'boolean') return t(value ? 'kamus.yes' : 'kamus.no');
  if (typeof value === 'number') return `${format.upTo(value)}${field.unit === undefined ? '' : ` ${field.unit}`}`;
  if (typeof value === 'object' && value !== null) return groupText(text, field.items ?? {}, value);
  const word = String(value);
  const choice = field.choices?.[word];
  if (choice) return say(choice);
  return field.kind === 'day' ? format.day(word) : word;
}

const entryText = (text: Text, field: Field, entry: unknown): string =>
  typeof entry === 'object' && entry !== null ? `(${groupText(text, field.items ?? {}, entry)})` : valueOf(text, field.of ?? field, entry);

/** Fields of a group; of one that has none described, its plain values. */
function groupText(text: Text, fields: Fields, group: object): string {
  const told = toldOf(text, fields, group);
  return told.length > 0 ? told.map(({ label, value }) => `${label} ${value}`).join('; ') : Object.values(group).map(String).join(' ');
}
