/** How a birth comes to be known, or not: by registrations early, late, wrong or guessed, and by the sheets of services. */
import fc from 'fast-check';
import { addDays, addMonths, type Day } from '@pantau/shared/period';
import { aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { circumstances, homes, often, where } from '../pools.js';

const anyone = fc.record({
  told: fc.constantFrom('exact', 'exact', 'exact', 'exact', 'put right', 'estimate', 'on the sheet', 'on the sheet', 'guessed on the sheet', 'ahead on the sheet', 'nowhere'),
  sex: fc.constantFrom('L', 'P', 'P'),
  /** The sheet may be silent about the sex, and wrong. */
  sexOnSheet: fc.constantFrom(undefined, undefined, 'L', 'P', 'P'),
  /** Days after birth; a mistake where it is before. */
  registeredAfter: fc.constantFrom(0, 5, 30, 200, -2),
  moves: fc.option(fc.record({ after: fc.integer({ min: 0, max: 700 }), to: fc.option(homes, { freq: 3 }) }), { freq: 2 }),
  hasHome: often(8),
  where,
});
export type Somebody = typeof anyone extends fc.Arbitrary<infer T> ? T : never;

/** The same with nothing amiss, so that what needs birth and sex is reached. */
const wellKnown = anyone.map((told): Somebody => ({ ...told, told: 'exact', sex: 'P', registeredAfter: 5, moves: null }));
export const somebody: fc.Arbitrary<Somebody> = fc.oneof(anyone, wellKnown);

/** Who, born when, known how. */
export interface Told extends Somebody {
  readonly key: string;
  readonly born: Day;
}

/** Registrations, and perhaps a move within the years that follow. */
export function recordsOf({ key, born, told, sex, registeredAfter, moves, hasHome, where: at }: Told): Draft[] {
  const subject = aPersonRef(key);
  const registered = (on: Day, birth: { birthDate?: Day; dobEstimated?: Day }) =>
    draft('person_registered', on, { subject, data: { sex, ...birth }, more: hasHome ? circumstances(on, at) : {} });
  const first = addDays(born, registeredAfter);
  const move = moves ? [draft('person_moved', addDays(born, moves.after), { subject, data: moves.to ? { to: moves.to } : { out: true } })] : [];
  if (told === 'exact') return [registered(first, { birthDate: born }), ...move];
  if (told === 'estimate') return [registered(first, { dobEstimated: `${born.slice(0, 4)}-01-01` }), ...move];
  return told === 'put right' ? [registered(first, { birthDate: addMonths(born, -3) }), registered(addDays(born, 500), { birthDate: born }), ...move] : [];
}

/** What the sheet of a service on that day says of it. */
export function sheetOf({ told, born, sexOnSheet }: Told, on: Day): { birthDate?: Day; dobEstimated?: Day; sex?: 'L' | 'P' } {
  const sex = sexOnSheet === undefined ? {} : { sex: sexOnSheet };
  if (told === 'on the sheet') return { birthDate: born, ...sex };
  if (told === 'guessed on the sheet') return { dobEstimated: born, ...sex };
  return told === 'ahead on the sheet' ? { birthDate: addDays(on, 1), ...sex } : sex;
}

/** Of ages mostly well inside, else on the edge or a day beside it: days after a birthday in months. */
export const beside = fc.constantFrom(-1, 0, 0, 1, 10);
export const dayAtAge = (born: Day, months: number, days: number): Day => addDays(addMonths(born, months), days);
