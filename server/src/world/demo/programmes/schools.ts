/** School health: screening when the school year begins, haemoglobin and iron tablets of girls, and the school immunization months. */
import type { EventDataByType } from '@pantau/shared/event';
import { monthOfYear, type Happening, type MonthNumber } from '../happening.js';
import { asWritten, inTurn, lately, residentOf, tellOf, type Resident, type Turn } from '../residents.js';
import type { Random } from '../random.js';
import type { Programme, Scene } from '../teller.js';
import { keepsNames } from './paper.js';
import { told, type Yearly } from './yearly.js';

const PUPILS = { series: 5, ages: [7.6, 15.4] } as const;
/** Beyond the age of compulsory school on every day of the school year. */
const SENIORS = { series: 6, ages: [16.6, 17.9] } as const;
const TESTED = { series: 8, ages: [16.6, 17.9], sex: 'P' } as const;
const GIRLS = { series: 7, ages: [13.2, 17.9], sex: 'P' } as const;

/** In its months the year's work is done; where names are not kept it is told on paper. */
const inSeason = (of: Yearly, months: readonly number[]) => (scene: Scene, month: MonthNumber): number =>
  keepsNames(scene) && months.includes(monthOfYear(month)) ? (told(scene, of) * 12) / months.length : 0;

export const schools: Programme = (scene, window) => [pupils, seniors, girlsTested, iron].flatMap((programme) => programme(scene, window));

const pupils = inTurn({ what: 'sekolah', since: lately, usual: inSeason('school', [6, 7, 8]), happen: (scene, turn) => screen(scene, residentOf(scene, PUPILS, turn.number), turn) });

/** Those of the upper secondary schools are few, and screened by name everywhere. */
const seniors = inTurn({
  what: 'sekolah atas',
  since: lately,
  usual: (scene, month) => (monthOfYear(month) > 5 && monthOfYear(month) < 10 ? told(scene, 'adolescents') * 0.3 : 0),
  happen: (scene, turn) => screen(scene, residentOf(scene, SENIORS, turn.number), turn),
});

function screen(scene: Scene, one: Resident, { day, random }: Turn): readonly Happening[] {
  const years = (scene.plan.began - one.born) / 365.25;
  const grade = Math.max(1, Math.min(12, Math.floor(years) - 6));
  const smokes = one.sex === 'L' && years > 12 && random.chance(0.13);
  const data: EventDataByType['school_screen'] = {
    setting: 'sekolah',
    grade,
    heightCm: Math.round(random.around(72 + years * 5.6, 5)),
    weightKg: Math.max(14, Math.round(random.around(years * 3.1 - 3, 4))),
    vision: random.chance(0.93) ? 'normal' : 'terganggu',
    hearing: random.chance(0.97) ? 'normal' : 'terganggu',
    teeth: random.chance(0.55) ? 'sehat' : 'bermasalah',
    ...(years > 10 ? { smoking: smokes ? 'aktif' : 'tidak' } : {}),
    completeness: 'lengkap',
    ...asWritten(one),
  };
  return [tellOf(scene, one, { what: 'sekolah', day, at: 'puskesmas', by: 'perawat', content: { type: 'school_screen', data } })];
}

/** Girls of grade 10, in the first months of the school year. */
const girlsTested = inTurn({
  what: 'hb',
  since: lately,
  usual: (scene, month) => (monthOfYear(month) > 5 && monthOfYear(month) < 10 ? told(scene, 'girlsTested') * 2 : 0),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, TESTED, number);
    return [tellOf(scene, one, { what: 'hb', day, at: 'puskesmas', by: 'bidan', content: { type: 'school_screen', data: { setting: 'sekolah', grade: 10, hb: hbOf(random), smoking: 'tidak', ...asWritten(one) } } })];
  },
});

const hbOf = (random: Random): number => Math.round(random.around(12.9, 1.1) * 10) / 10;

/** A package of half a year's tablets. */
const iron = inTurn({
  what: 'ttd',
  since: lately,
  usual: inSeason('ironGirls', [2, 8]),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, GIRLS, number);
    return [tellOf(scene, one, { what: 'ttd', day, at: 'puskesmas', by: 'bidan', content: { type: 'supplement', data: { kind: 'ttd', amount: random.chance(0.94) ? 26 : 13, taken: random.chance(0.7), ...asWritten(one) } } })];
  },
});
