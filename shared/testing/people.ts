/** Someone to tell a story about: events with the subject, residence and unit filled in. */
import type { EventDataByType, EventTypeCode, Residence } from '@pantau/shared/event';
import { anEvent, subjectFor, type EventDetails, type LiveRevision } from './events.js';

export interface Someone {
  readonly key: string;
  /** An event of this one's life, with the residence and unit known by then. */
  does: <C extends EventTypeCode>(type: C, on: string, data: EventDataByType[C], details?: EventDetails<C>) => LiveRevision<C>;
}

interface Home {
  readonly residence?: Residence | null;
  readonly unit?: string | null;
}

const someone = (key: string, { residence = null, unit = null }: Home = {}): Someone => ({
  key,
  does: (type, on, data, details = {}) => anEvent(type, { occurredOn: on, subject: subjectFor(type, key), residence, unit, data, ...details }),
});

export const aWoman = (key = 'ibu-1', home: Home = {}): Someone => someone(key, home);
export const aChild = (key = 'anak-1', home: Home = {}): Someone => someone(key, home);
export const aHousehold = (key = 'kk-1', home: Home = {}): Someone => someone(key, home);

/** As the test NIK of the project begin: with a province that does not exist. */
export const testNik = (serial: number): string => `9904024101${String(serial).padStart(6, '0')}`;
