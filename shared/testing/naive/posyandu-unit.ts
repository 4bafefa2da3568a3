/** Posyandu that are active, cover all stages of life, have kader enough; pustu that are staffed. */
import { daysAfter, monthsAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { codeOf } from './place.js';
import { everyService, isHeld, kaderCount, toldBy, whileHolding, type Unit } from './rosters.js';
import type { NaiveCount, NaiveWorld } from './world.js';

const MAIN_SERVICES = ['gizi', 'kia', 'kb', 'imunisasi'];

/** On the days on which it may change: sessions, rosters, and the first of each month until none of the sessions is of the last year. */
export const posyanduAktif = (world: NaiveWorld): NaiveCount[] =>
  everyService(world).flatMap((unit) => {
    const days = [...unit.sessions, ...unit.rosters].map(({ occurredOn }) => occurredOn);
    return whileHolding('posyandu_aktif', unit.unit, { days: [...days, ...firstsOfMonths(unit)], holds: (day) => isActive(unit, day) });
  });

function firstsOfMonths({ sessions }: Unit): string[] {
  const [first, last] = [sessions[0], sessions.at(-1)];
  const firsts: string[] = [];
  if (first && last) for (let day = firstOfMonth(first.occurredOn); day <= monthsAfter(last.occurredOn, 13); day = monthsAfter(day, 1)) firsts.push(day);
  return firsts;
}

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/**
 * Sessions in 8 of the 12 months that end with that of the day, five kader with a decree, growth tools, and three of the four
 * main services in 8 of those months.
 * Choice: sessions later in the month do not count yet; the months with the services need not be all months with a session.
 */
function isActive(unit: Unit, day: string): boolean {
  const since = monthsAfter(firstOfMonth(day), -11);
  const sessions = unit.sessions.filter(({ occurredOn }) => occurredOn >= since && occurredOn <= day);
  const months = [...new Set(sessions.map(({ occurredOn }) => occurredOn.slice(0, 7)))];
  const full = months.filter((month) => {
    const offered = sessions.filter(({ occurredOn }) => occurredOn.startsWith(month)).flatMap(({ data }) => data.services ?? []);
    return MAIN_SERVICES.filter((service) => offered.includes(service)).length >= 3;
  });
  const decreed = toldBy(unit, day, 'kader')?.filter(({ decree }) => decree === true);
  return months.length >= 8 && full.length >= 8 && kaderCount(decreed) >= 5 && toldBy(unit, day, 'growthTools') === true;
}

/** Open days that served five stages of life or more, each by itself. */
export const posyanduSesiSiklus = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'posyandu_session')
    .filter((session) => isHeld(session) && new Set(session.data.stages).size >= 5)
    .map(({ occurredOn, residence, subject }) => ({ part: 'posyandu_sesi_siklus', day: occurredOn, residence: codeOf(residence), unit: subject.key, value: 1 }));

/** Choice: lists of posyandu alone; a list of a Puskesmas says nothing of a posyandu. */
export const kaderCukup = (world: NaiveWorld): NaiveCount[] =>
  everyService(world).flatMap((unit) => {
    const posyandu = { ...unit, rosters: unit.rosters.filter(({ subject }) => subject.kind === 'posyandu') };
    return whileHolding('kader_cukup', unit.unit, { days: daysOf(posyandu), holds: (day) => kaderCount(toldBy(posyandu, day, 'kader')) >= 5 });
  });

/** Choice: any unit again; a nurse or midwife told by one roster and two kader told by another go together. */
export const pustuSiap = (world: NaiveWorld): NaiveCount[] =>
  everyService(world).flatMap((unit) =>
    whileHolding('pustu_siap', unit.unit, {
      days: daysOf(unit),
      holds: (day) =>
        toldBy(unit, day, 'staff')?.some(({ profession, count }) => ['bidan', 'perawat'].includes(profession) && count >= 1) === true &&
        kaderCount(toldBy(unit, day, 'kader')) >= 2,
    }),
  );

const daysOf = ({ rosters }: Unit): string[] => rosters.map(({ occurredOn }) => occurredOn);

/** Months closed, each closing by itself: dated the last day of the month that it closes, in time up to the 5th of the next. */
export const tutupLaporan = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'report_close')
    .filter(({ data }) => data.programme === undefined)
    .flatMap(({ occurredOn, residence, subject, data }) => {
      const nextMonth = monthsAfter(`${data.month ?? occurredOn.slice(0, 7)}-01`, 1);
      const count = (part: string): NaiveCount => ({ part, day: daysAfter(nextMonth, -1), residence: codeOf(residence), unit: subject.key, value: 1 });
      return occurredOn <= daysAfter(nextMonth, 4) ? [count('lapor_tutup'), count('lapor_tepat')] : [count('lapor_tutup')];
    });
