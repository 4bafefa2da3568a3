/** The catalogue of event types as it is told: what forms show and importers read. */
import type { Bilingual } from '../basics/index.js';

export interface ChoiceRow {
  readonly value: string;
  readonly label: Bilingual;
}

/** What a value is, whoever holds it. */
export interface ValueRow {
  readonly kind: string;
  readonly label: Bilingual;
  readonly unit?: string;
  readonly whole?: boolean;
  /** Beyond it the event is kept aside. */
  readonly hard?: readonly [min: number, max: number];
  /** Beyond it the event is taken with a flag. */
  readonly soft?: readonly [min: number, max: number];
  /** All values of a choice; of a code the well known ones. */
  readonly choices?: readonly ChoiceRow[];
  readonly sensitive?: true;
  /** The kind of subject whose key it is. */
  readonly keyOf?: string;
  /** Of a list: what its entries are. */
  readonly of?: ValueRow;
  /** Of a list of groups: the fields of an entry. */
  readonly items?: readonly FieldRow[];
}
export interface FieldRow extends ValueRow {
  readonly name: string;
  readonly required: boolean;
}

export interface EventTypeRow {
  readonly code: string;
  readonly klaster: number;
  readonly labels: Bilingual;
  /** The kinds of subject that it may be about. */
  readonly subjects: readonly string[];
  readonly privacy: 'plain' | 'health' | 'sensitive';
  readonly fields: readonly FieldRow[];
  /** Groups of fields of which one at least is needed. */
  readonly needsOneOf: readonly (readonly string[])[];
  /** Pairs of fields of which the first must not exceed the second. */
  readonly ordered: readonly (readonly string[])[];
  /** Fields that tell two events of one subject and day apart. */
  readonly distinguishedBy: readonly string[];
  /** A valid `data` object. */
  readonly sample: Readonly<Record<string, unknown>>;
}
