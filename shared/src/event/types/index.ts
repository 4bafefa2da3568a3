/** The list of event types: a new one is one file and one line here. */
import type { DataOf, EventType } from '../event-type.js';
import { ancVisit } from './anc-visit.js';
import { delivery } from './delivery.js';
import { personMoved } from './person-moved.js';
import { personRegistered } from './person-registered.js';
import { pregnancyEnded } from './pregnancy-ended.js';
import { subjectLink } from './subject-link.js';

const listed = [ancVisit, delivery, personMoved, personRegistered, pregnancyEnded, subjectLink] as const;

type Listed = (typeof listed)[number];
export type EventTypeCode = Listed['code'];
/** The shape of `data` by event type. */
export type EventDataByType = { [T in Listed as T['code']]: DataOf<T['fields']> };

export const eventTypes: readonly EventType[] = listed as unknown as readonly EventType[];
const byCode = new Map(eventTypes.map((type) => [type.code, type]));

export const eventTypeOf = (code: string): EventType | undefined => byCode.get(code);
