/** What the demo tells: single happenings in villages, before it is known how and when each reaches the server. */
import type { EventDataByType, EventTypeCode, SubjectRef } from '@pantau/shared/event';
import { dayFromNumber, type Day } from '@pantau/shared/period';
import type { Village } from './villages.js';

/** Days since 1970. */
export type DayNumber = number;

/** First and last day, both inside. */
export interface Window {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Type and data of an event, matching each other. */
export type Content = { [C in EventTypeCode]: { readonly type: C; readonly data: EventDataByType[C] } }[EventTypeCode];

export interface Happening {
  /** The same in every telling; makes the id of the event. */
  readonly key: string;
  readonly village: Village;
  readonly day: DayNumber;
  /** Minute of the local day, where the time is known. */
  readonly minute?: number;
  readonly subject: SubjectRef;
  /** null = nobody noted where the person lives. */
  readonly home: { readonly desa: string; readonly dusun: string | null } | null;
  readonly unit: string | null;
  readonly reporter: { readonly id: string; readonly role: string };
  readonly content: Content;
}

const texts = new Map<DayNumber, Day>();

export function dayText(day: DayNumber): Day {
  let text = texts.get(day);
  if (text === undefined) texts.set(day, (text = dayFromNumber(day)));
  return text;
}

/** `2026-11-21T09:20:00+07:00` of a minute of the local day. */
export const instantText = (day: DayNumber, minute: number): string =>
  `${dayText(day + Math.floor(minute / 1440))}T${two(Math.floor((minute % 1440) / 60))}:${two(Math.floor(minute) % 60)}:00+07:00`;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Months as whole numbers, so that they can be counted on. */
export type MonthNumber = number;
export const monthNumberOf = (day: DayNumber): MonthNumber => Number(dayText(day).slice(0, 4)) * 12 + Number(dayText(day).slice(5, 7)) - 1;
/** 0 = January. */
export const monthOfYear = (month: MonthNumber): number => month % 12;

const firsts = new Map<MonthNumber, DayNumber>();

export function firstDayOf(month: MonthNumber): DayNumber {
  let first = firsts.get(month);
  if (first === undefined) firsts.set(month, (first = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000));
  return first;
}

export const monthsIn = ({ first, last }: Window): readonly MonthNumber[] => {
  const from = monthNumberOf(first);
  return Array.from({ length: monthNumberOf(last) - from + 1 }, (_, i) => from + i);
};
