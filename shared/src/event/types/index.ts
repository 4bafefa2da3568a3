/** The list of event types: a new one is one file and one line here. */
import type { DataOf, EventType } from '../event-type.js';
import { ancVisit } from './anc-visit.js';
import { chronicVisit } from './chronic-visit.js';
import { delivery } from './delivery.js';
import { diseaseCase } from './disease-case.js';
import { growthMeasure } from './growth-measure.js';
import { homeVisit } from './home-visit.js';
import { householdRegistered } from './household-registered.js';
import { immunization } from './immunization.js';
import { neonatalVisit } from './neonatal-visit.js';
import { personMoved } from './person-moved.js';
import { personRegistered } from './person-registered.js';
import { pncVisit } from './pnc-visit.js';
import { posyanduSession } from './posyandu-session.js';
import { pregnancyEnded } from './pregnancy-ended.js';
import { subjectLink } from './subject-link.js';

const listed = [
  ancVisit,
  chronicVisit,
  delivery,
  diseaseCase,
  growthMeasure,
  homeVisit,
  householdRegistered,
  immunization,
  neonatalVisit,
  personMoved,
  personRegistered,
  pncVisit,
  posyanduSession,
  pregnancyEnded,
  subjectLink,
] as const;

type Listed = (typeof listed)[number];
export type EventTypeCode = Listed['code'];
/** The shape of `data` by event type. */
export type EventDataByType = { [T in Listed as T['code']]: DataOf<T['fields']> };

export const eventTypes: readonly EventType[] = listed as unknown as readonly EventType[];
export const eventTypeCodes: readonly EventTypeCode[] = listed.map(({ code }) => code);
const byCode = new Map(eventTypes.map((type) => [type.code, type]));

export const eventTypeOf = (code: string): EventType | undefined => byCode.get(code);
