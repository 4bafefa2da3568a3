/** Short words for telling the small stories of the tests beside: each makes one revision, already checked and normalised. */
import type { EventDataByType, EventRevision, EventTypeCode, HealthEvent, Residence, SubjectRef } from '@pantau/shared/event';
import { naiveCells } from './index.js';

export const DESA = '17.04.02.2009';
export const DUSUN = `${DESA}/2`;
export const OTHER_DESA = '17.04.02.2010';

export const inDesa = (desa: string): Residence => ({ desa, dusun: null });
export const inDusun: Residence = { desa: DESA, dusun: DUSUN };

type Rest = Partial<Omit<HealthEvent, 'type' | 'data'>> & { readonly data?: unknown };

let told = 0;

/** At home in DESA, served at no unit, without time; each call is another event. */
export function on<C extends EventTypeCode>(day: string, type: C, subject: SubjectRef, data: EventDataByType[C]): EventRevision {
  told += 1;
  return {
    source: 'app',
    id: `e-${String(told).padStart(5, '0')}`,
    revision: 0,
    voided: false,
    type,
    occurredOn: day,
    occurredAt: null,
    recordedAt: null,
    subject,
    residence: inDesa(DESA),
    unit: null,
    reporter: null,
    data,
  };
}

/** The same event, told differently. */
export const but = (event: EventRevision, rest: Rest): EventRevision => ({ ...event, ...rest }) as EventRevision;

/** The event corrected. */
export const again = (first: EventRevision, change: Rest): EventRevision =>
  ({ ...first, revision: first.revision + 1, ...change }) as EventRevision;

export const voided = ({ source, id, revision }: EventRevision): EventRevision => ({ source, id, revision: revision + 1, voided: true });

export const person = (key: string): SubjectRef => ({ kind: 'person', key });
export const household = (key: string): SubjectRef => ({ kind: 'household', key });
/** A pregnancy keyed by its mother, or by a label of its own. */
export const pregnancy = (mother: string, label = mother): SubjectRef => ({ kind: 'pregnancy', key: label, of: { kind: 'person', key: mother } });
export const linked = (a: SubjectRef, b: string): EventRevision =>
  on('2026-06-30', 'subject_link', a, { same: { kind: a.kind === 'household' ? 'household' : 'person', key: b } });

/** The cells of one part, as `{ 'day|residence|unit': sum }`. */
export function cellsOf(part: string, story: readonly EventRevision[]): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const [cell, sum] of naiveCells(story)) if (cell.startsWith(`${part}|`)) cells[cell.slice(part.length + 1)] = sum;
  return cells;
}
