/** What the last screening of the last year said of adults and elders: waist, body mass, smoking, daily activities. */
import type { HealthEvent } from '@pantau/shared/event';
import { AFTER_ALL, monthsAfter } from './calendar.js';
import { birthFor, everyLife, sexFor, type Life } from './lives.js';
import { stateCounts, type StateMeasure } from './states.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Of those who are so many years old or older. Choice: without a known age it counts in no part, and ends the one before. */
export function fromAge(life: Life, event: HealthEvent, { age, parts }: { age: number; parts: readonly string[] }): StateMeasure {
  const birth = birthFor(life, event);
  return birth ? { event, parts, span: [monthsAfter(birth.day, 12 * age), AFTER_ALL] } : { event, parts: [] };
}

const both = (base: string, also: string, holds: boolean): string[] => (holds ? [base, also] : [base]);

/** From 90 cm for men, 80 for women. Choice: without a known sex it is no measure at all. */
export const obesitasSentral = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'ptm_screen', 'ckg_screen').flatMap((life) => {
    const measures = life.of('ptm_screen', 'ckg_screen').flatMap((event) => {
      const sex = sexFor(life, event);
      const { waistCm } = event.data;
      if (waistCm === undefined || sex === null) return [];
      return [fromAge(life, event, { age: 15, parts: both('obesitas_sentral_diukur', 'obesitas_sentral', waistCm >= (sex === 'L' ? 90 : 80)) })];
    });
    return stateCounts(life, measures, 12);
  });

/** Above 27 kg for each square metre. */
export const obesitasImt = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'ptm_screen', 'ckg_screen').flatMap((life) => {
    const measures = life.of('ptm_screen', 'ckg_screen').flatMap((event) => {
      const { weightKg, heightCm } = event.data;
      if (weightKg === undefined || heightCm === undefined) return [];
      return [fromAge(life, event, { age: 18, parts: both('obesitas_imt_diukur', 'obesitas_imt', weightKg / (heightCm / 100) ** 2 > 27) })];
    });
    return stateCounts(life, measures, 12);
  });

export const merokok = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'ptm_screen', 'ckg_screen', 'school_screen').flatMap((life) => {
    const answers = life.of('ptm_screen', 'ckg_screen', 'school_screen').filter(({ data }) => data.smoking !== undefined);
    return stateCounts(life, answers.map((event) => fromAge(life, event, { age: 15, parts: both('merokok_ditanya', 'merokok', event.data.smoking === 'aktif') })), 12);
  });

/** Independent by the full score. */
export const lansiaMandiri = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'elderly_assess').flatMap((life) => {
    const scored = life.of('elderly_assess').filter(({ data }) => data.adl !== undefined);
    return stateCounts(life, scored.map((event) => fromAge(life, event, { age: 60, parts: both('lansia_adl', 'lansia_mandiri', event.data.adl === 20) })), 12);
  });
