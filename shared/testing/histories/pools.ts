/** The few people and places of all generated stories: few, so that they meet, collide and merge. */
import fc from 'fast-check';
import type { Residence } from '@pantau/shared/event';
import { dayFromNumber, dayNumber, type Day } from '@pantau/shared/period';
import type { Circumstances } from './draft.js';

const storyDesa = ['17.04.02.2009', '17.04.02.2010', '17.04.01.2001'] as const;
export const storyPosyandu = ['posyandu:melati-1', 'posyandu:melati-2', 'posyandu:anggrek'] as const;
const units = [...storyPosyandu, 'puskesmas:17.04.02', null] as const;

const numbered = (name: string, count: number) => fc.integer({ min: 0, max: count - 1 }).map((number) => `${name}-${number}`);
export const women = numbered('ibu', 3);
export const children = numbered('anak', 5);
export const adults = numbered('orang', 3);
export const households = numbered('kk', 3);
/** Anyone; also the wrong one. */
export const persons = fc.oneof(women, children, adults);
/** Keys made from a NIK. */
export const numbersOfNik = fc.constantFrom('nik~a', 'nik~b');
export const kader = fc.constantFrom('kader:1', 'kader:2', 'kader:3');

const home = (desa: string, dusun: number): Residence => ({ desa, dusun: dusun === 0 ? null : `${desa}/${dusun}` });
export const homes = fc.tuple(fc.constantFrom(...storyDesa), fc.integer({ min: 0, max: 2 })).map(([desa, dusun]) => home(desa, dusun));
/** Known mostly. */
export const mayBeHome = fc.oneof({ weight: 3, arbitrary: homes }, { weight: 1, arbitrary: fc.constant(null) });
const mayBeUnit = fc.constantFrom(...units);

export const daysBetween = (first: Day, last: Day) => fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dayFromNumber);
/** Two years and their turn. */
export const anyDay = daysBetween('2025-01-01', '2026-12-31');
/** A few times of day, so that ties are common; mostly unknown. */
const hours = fc.constantFrom(null, null, null, 1, 1, 3, 10);

export interface Where {
  readonly residence: Residence | null;
  readonly unit: string | null;
  readonly hour: number | null;
}
export const where: fc.Arbitrary<Where> = fc.record({ residence: mayBeHome, unit: mayBeUnit, hour: hours });

/** Time, residence and unit of something on this day. */
export const circumstances = (day: Day, { residence, unit, hour }: Where): Circumstances => ({ residence, unit, occurredAt: hour === null ? null : instant(day, hour) });

/** So many hours after 00:00 UTC of the day. */
export const instant = (day: Day, hour: number): string => new Date(Date.parse(day) + hour * 3_600_000).toISOString();

/** Null three times in four. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 1 }).chain((told) => fc.constantFrom(told, null));

/** True so many times in ten. */
export const often = (tenths: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: 10 }).map((n) => n <= tenths);
