/** Events of the demo as they go over the wire; every one of them names its source `simulasi`. */
import type { SubjectRef } from '@pantau/shared/event';
import type { Millis } from '@pantau/shared/period';
import { DEMO_SOURCE } from '../../store/index.js';
import { dayText, instantText, type Content, type Happening } from './happening.js';

interface WireIdentity {
  readonly id: string;
  readonly source: typeof DEMO_SOURCE;
  readonly revision: number;
}
interface WireBody {
  readonly voided: false;
  readonly occurredOn: string;
  readonly occurredAt?: string;
  readonly recordedAt: string;
  readonly subject: SubjectRef;
  readonly residence?: { readonly desa: string; readonly dusun?: string };
  readonly servedAt?: { readonly unit: string };
  readonly reporter: { readonly id: string; readonly role: string };
}
export type WireEvent = (WireIdentity & WireBody & Content) | (WireIdentity & { readonly voided: true });

export function wireOf({ key, day, minute, subject, home, unit, reporter, content }: Happening, { revision, recorded }: { revision: number; recorded: Millis }): WireEvent {
  return {
    id: key,
    source: DEMO_SOURCE,
    revision,
    voided: false,
    occurredOn: dayText(day),
    ...(minute === undefined ? {} : { occurredAt: instantText(day, minute) }),
    recordedAt: new Date(recorded).toISOString(),
    subject,
    ...(home === null ? {} : { residence: home.dusun === null ? { desa: home.desa } : { desa: home.desa, dusun: home.dusun } }),
    ...(unit === null ? {} : { servedAt: { unit } }),
    reporter,
    ...content,
  };
}

export const voidOf = ({ key }: Happening, revision: number): WireEvent => ({ id: key, source: DEMO_SOURCE, revision, voided: true });
