/**
 * The data of an event from the cells that a mapping names, understood by the kind of each field: numbers with a comma, days
 * in any spelling, ya and tidak, choices by code or word; "140/90" where one column tells two numbers.
 */
import type { EventType, Field } from '@pantau/shared/event';
import { decimalIn } from './cells/decimal-cell.js';
import { squeezed } from './cells/text-cell.js';
import type { Mapping } from './mapping.js';
import type { RowLook } from './row-look.js';

interface On {
  readonly mapping: Mapping;
  readonly type: EventType;
}

export function mappedData(look: RowLook, { mapping, type }: On): Readonly<Record<string, unknown>> {
  const fields = [...new Set([...Object.keys(mapping.columns), ...Object.keys(mapping.constants)])].filter((field) => field.startsWith('data.'));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const name = field.slice('data.'.length);
      const value = Object.hasOwn(mapping.columns, field) ? valueIn(look, field, { mapping, kind: type.fields[name] }) : mapping.constants[field];
      return value === null ? [] : [[name, value]];
    }),
  );
}

function valueIn(look: RowLook, field: string, { mapping, kind }: { readonly mapping: Mapping; readonly kind: Field | undefined }): unknown {
  const text = look.text(field);
  if (text === '') return null;
  if (kind?.kind === 'number') return numberIn(look, field, { columns: mapping.columns, whole: kind.whole === true });
  if (kind?.kind === 'day') return look.day(field);
  if (kind?.kind === 'truth') return truthIn(text) ?? look.refuse(field, 'E_TYPE', 'ya / tidak');
  return kind?.choices ? chosen(text, kind.choices) : text;
}

/** Of a column that tells two numbers ("140/90") the first field of the mapping has the first. */
function numberIn(look: RowLook, field: string, { columns, whole }: { readonly columns: Mapping['columns']; readonly whole: boolean }): number | null {
  const sharing = Object.keys(columns).filter((other) => columns[other] === columns[field]);
  if (sharing.length === 1) return whole ? look.count(field) : look.decimal(field);
  return decimalIn((look.text(field).split('/')[sharing.indexOf(field)] ?? '').trim()) ?? look.refuse(field, 'E_TYPE', '140/90');
}

function truthIn(text: string): boolean | null {
  if (/^(?:ya|y|yes|true|t|1|v|x|✓|✔|√|ada|sudah)$/i.test(text)) return true;
  return /^(?:tidak|tdk|no|n|false|f|0|belum|tidak ada)$/i.test(text) ? false : null;
}

/** A code, or one of its words in either language; what is neither is left to the check of the event. */
function chosen(text: string, choices: NonNullable<Field['choices']>): string {
  const wanted = squeezed(text);
  const found = Object.entries(choices).find(([code, { id, en }]) => [code, id, en].some((word) => squeezed(word) === wanted));
  return found?.[0] ?? text;
}
