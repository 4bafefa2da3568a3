/** People with high blood pressure or diabetes who are on the register: monthly control, better with time, often missed. */
import type { EventDataByType } from '@pantau/shared/event';
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { dayText, firstDayOf, monthNumberOf, monthsIn, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { digits } from '../pregnancy.js';
import { nikOf } from '../residents.js';
import { Random } from '../random.js';
import type { Dusun, Posyandu } from '../villages.js';

export interface Patient {
  readonly key: string;
  readonly sex: 'L' | 'P';
  readonly born: DayNumber;
  readonly condition: 'ht' | 'dm';
  readonly since: DayNumber;
  /** How often the patient comes, and the usual pressure at the beginning. */
  readonly faithful: number;
  readonly sbp: number;
  readonly dusun: Dusun;
  readonly posyandu: Posyandu;
}

const PER_HEAD = 0.0062;

export function patientsOf({ plan, village }: Scene): readonly Patient[] {
  const count = Math.max(1, Math.round(village.population * PER_HEAD * plan.size.share));
  return Array.from({ length: count }, (_, i): Patient => {
    const random = Random.of(plan.seed, 'patient', village.code, i);
    const posyandu = random.pick(village.posyandu);
    return {
      key: `p-${digits(village.number, 3)}9${digits(i, 4)}`,
      sex: random.chance(0.38) ? 'L' : 'P',
      born: plan.start - Math.floor(random.between(41, 76) * 365.25),
      condition: random.chance(0.8) ? 'ht' : 'dm',
      since: plan.start + Math.floor(random.next() * random.next() * plan.size.months * 28),
      faithful: random.between(0.25, 0.9),
      sbp: random.around(150, 11),
      posyandu,
      dusun: random.pick(posyandu.dusun),
    };
  });
}

export const chronic: Programme = (scene, window) =>
  patientsOf(scene).flatMap((patient) => {
    const from = monthNumberOf(patient.since);
    const visits = monthsIn(window).filter((month) => month >= from).flatMap((month) => controlIn(scene, patient, month));
    return [registration(scene, patient), ...visits].filter(({ day }) => isIn(window, day) && day >= patient.since);
  });

function registration(scene: Scene, patient: Patient): Happening {
  const data: EventDataByType['person_registered'] = { birthDate: dayText(patient.born), sex: patient.sex, chronic: [patient.condition], nikStatus: keyOf(patient) === patient.key ? 'belum_ada' : 'valid' };
  return tell(scene, { ...common(patient), key: `${scene.village.number}.daftar.${patient.key.slice(5)}`, day: patient.since, content: { type: 'person_registered', data } });
}

/** The control of that month, if the patient comes. */
export function controlIn(scene: Scene, patient: Patient, month: MonthNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'control', patient.key, month);
  if (!random.chance(patient.faithful * scene.character.zeal(month) * Math.min(1, scene.character.diligence + 0.05))) return [];
  return [controlOn(scene, patient, firstDayOf(month) + random.int(0, 27))];
}

export function controlOn(scene: Scene, patient: Patient, day: DayNumber): Happening {
  const random = Random.of(scene.plan.seed, 'pressure', patient.key, day);
  const better = Math.min(22, ((day - patient.since) / 30) * 1.6) * patient.faithful;
  const sbp = Math.round(random.around(patient.sbp - better, 8));
  return tell(scene, {
    ...common(patient),
    key: `${scene.village.number}.kontrol.${patient.key.slice(5)}.${day}`,
    day,
    at: random.weighted({ posyandu: 40, pustu: 25, puskesmas: 35 }),
    by: 'perawat',
    content: {
      type: 'chronic_visit',
      data: {
        condition: patient.condition,
        sbp: Math.max(95, sbp),
        dbp: Math.max(58, Math.round(sbp * 0.59 + random.int(-4, 4))),
        ...(patient.condition === 'dm' ? { gdsMgDl: Math.round(random.around(205 - better * 2, 35)), gdpMgDl: Math.round(random.around(148 - better, 24)) } : {}),
        education: random.chance(0.8),
        medication: random.chance(0.75),
      },
    },
  });
}

/** Most patients are known by their NIK. */
const keyOf = (patient: Patient): string => (Number(patient.key.slice(-1)) < 8 ? nikOf(patient.key.slice(2, 6), patient, Number(patient.key.slice(6))) : patient.key);

const common = (patient: Patient) => ({ subject: { kind: 'person' as const, key: keyOf(patient) }, home: { dusun: patient.dusun, posyandu: patient.posyandu }, at: 'puskesmas' as const, by: 'perawat' as const });
