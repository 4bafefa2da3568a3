/** What the check hands out, and what it needs to know. */
import type { Places } from '../../area/index.js';
import type { Problem } from '../../basics/index.js';
import type { Millis } from '../../period/index.js';
import type { EventRevision } from '../health-event.js';
import type { Identity } from './identity.js';

export interface CheckContext {
  readonly now: Millis;
  readonly places: Places;
  /** Keyed and one-way: the same NIK always gives the same text, and nobody without the key can tell whose it is. */
  readonly pseudonym: (nik: string) => string;
}

/** What is worth a second look but does not stop the event. `dob_estimated`: said to be an estimate, or 1 January, which registers write where only the year is known. */
export const checkFlags = ['late', 'day_from_time', 'unknown_field', 'unusual_value', 'date_after_event', 'dob_estimated', 'text_cleaned'] as const;
export type CheckFlag = (typeof checkFlags)[number];

export type Checked =
  | {
      readonly ok: true;
      readonly event: EventRevision;
      readonly flags: readonly CheckFlag[];
      /** Why it is kept aside; null = it counts. */
      readonly quarantine: Problem | null;
      /** The name, NIK or the like that it came with; no part of the event. */
      readonly identity: Identity | null;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };
