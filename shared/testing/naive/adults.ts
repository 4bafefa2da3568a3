/** Adults and elders seen by programme: screenings of the year, each person once in it unless it says otherwise. */
import type { HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { everyLife, isAged, sexFor, years } from './lives.js';
import { apart, firstOfEach, yearOf } from './reaching.js';
import type { NaiveCount, NaiveWorld } from './world.js';

const AND_OLDER = 999;

/** Choice: any age, also unknown; a check that was broken off counts nowhere. */
export const ckgCakupan = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'ckg_screen').flatMap((life) =>
    firstOfEach(life.of('ckg_screen').filter(({ data }) => data.status === 'selesai'), yearOf).map((screen) => life.counted('ckg_cakupan', screen)),
  );

export const odgjStandar = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'chronic_visit').flatMap((life) =>
    firstOfEach(life.of('chronic_visit').filter(({ data }) => data.condition === 'odgj'), yearOf).map((visit) => life.counted('odgj_standar', visit)),
  );

export const jiwaSkrining = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'mental_screen').flatMap((life) =>
    firstOfEach(life.of('mental_screen').filter((screen) => isAged(life, screen, years(18, AND_OLDER))), yearOf).map((screen) => life.counted('jiwa_skrining', screen)),
  );

export const lansiaSkrining = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'elderly_assess', 'ptm_screen', 'ckg_screen').flatMap((life) => {
    const screens = life.of('elderly_assess', 'ptm_screen', 'ckg_screen').filter((screen) => isAged(life, screen, years(60, AND_OLDER)));
    return firstOfEach(screens, yearOf).map((screen) => life.counted('lansia_skrining', screen));
  });

/** Each check of each of the two. */
export const catin = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'premarital_check').flatMap((life) => life.of('premarital_check').map((check) => life.counted('catin', check)));

/** Women tested by IVA or SADANIS, again not before three years have passed. Choice: an HPV test alone is neither. */
export const ivaSadanis = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'ptm_screen', 'ckg_screen').flatMap((life) => {
    const tested = life
      .of('ptm_screen', 'ckg_screen')
      .filter(({ data }) => data.iva !== undefined || data.sadanis !== undefined)
      .filter((screen) => sexFor(life, screen) === 'P' && isAged(life, screen, years(30, 69)));
    return apart(tested, (day) => monthsAfter(day, 36)).map((screen) => life.counted('iva_sadanis', screen));
  });

/**
 * Pressure measured in those not known to have hypertension, and found high: the first of each in the year.
 * Choice: known by the day of a visit or of a registration that lists it, whatever day of diagnosis it tells, and for ever.
 */
export const tdTinggiBaru = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'ptm_screen', 'ckg_screen', 'chronic_visit').flatMap((life) => {
    const known = [
      ...life.of('chronic_visit').filter(({ data }) => data.condition === 'ht'),
      ...life.history.filter((event) => event.type === 'person_registered' && (event as HealthEvent<'person_registered'>).data.chronic?.includes('ht')),
    ];
    const measured = life
      .of('ptm_screen', 'ckg_screen')
      .filter(({ data }) => data.sbp !== undefined && data.dbp !== undefined)
      .filter((screen) => isAged(life, screen, years(15, AND_OLDER)) && !known.some(({ occurredOn }) => occurredOn <= screen.occurredOn));
    const high = measured.filter(({ data: { sbp = 0, dbp = 0 } }) => sbp >= 140 || dbp >= 90);
    return [
      ...firstOfEach(measured, yearOf).map((screen) => life.counted('td_diperiksa', screen)),
      ...firstOfEach(high, yearOf).map((screen) => life.counted('td_tinggi_baru', screen)),
    ];
  });
