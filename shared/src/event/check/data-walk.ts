/** Walks the data of an event along the fields of its type. */
import type { Field, Fields } from '../field.js';
import { pointerTo } from './pointer.js';

export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that was given. */
export interface FoundField {
  readonly field: Field;
  readonly name: string;
  readonly value: unknown;
  /** The object that holds the value, for writing it back. */
  readonly holder: Data;
  /** Of the holder. */
  readonly pointer: string;
}

/** Calls back for every field that is given, those of lists of groups included. */
export function eachField(fields: Fields, data: Data, visit: (found: FoundField) => void, pointer = '/data'): void {
  for (const name of Object.keys(data)) {
    const field = fields[name];
    const value = data[name];
    if (!field || value === undefined) continue;
    visit({ field, name, value, holder: data, pointer });
    const { items } = field;
    if (!items || !Array.isArray(value)) continue;
    const at = pointerTo(pointer, name);
    value.forEach((group: Data, index) => eachField(items, group, visit, pointerTo(at, String(index))));
  }
}

/** True where a name is given that the type does not know; such values are not kept. */
export function hasUnknownField(fields: Fields, data: Data): boolean {
  return Object.entries(data).some(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const { items } = field ?? {};
    return !field || (!!items && Array.isArray(value) && value.some((group: unknown) => isData(group) && hasUnknownField(items, group)));
  });
}

export function rangeVerdict({ field: { hard, soft }, value }: FoundField): 'implausible' | 'unusual' | null {
  if (typeof value !== 'number') return null;
  if (hard && (value < hard[0] || value > hard[1])) return 'implausible';
  return soft && (value < soft[0] || value > soft[1]) ? 'unusual' : null;
}
