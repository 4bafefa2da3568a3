/** TB: people with symptoms are examined, some are found ill and treated for half a year, their contacts get preventive therapy. */
import type { EventDataByType } from '@pantau/shared/event';
import { dayText, type Content, type DayNumber, type Happening } from '../happening.js';
import { asWritten, inTurn, lately, residentOf, tellOf, type Resident } from '../residents.js';
import type { Random } from '../random.js';
import { tell, type Programme, type Scene } from '../teller.js';
import { told, yearly } from './yearly.js';

const PRESUMED = { series: 33, ages: [12, 74] } as const;
const PATIENTS = { series: 34, ages: [15, 72] } as const;
const CONTACTS = { series: 35, ages: [3, 60] } as const;
const TREATED_DAYS = 178;

type Outcome = NonNullable<EventDataByType['tb_followup']['outcome']>;
const OUTCOMES: Readonly<Partial<Record<Outcome, number>>> = { sembuh: 62, lengkap: 27, putus: 5, meninggal: 3, gagal: 1, pindah: 2 };

/** A kader asks, a health worker examines. */
const presumed = inTurn({
  what: 'terduga',
  since: lately,
  usual: (scene) => told(scene, 'presumptiveTb'),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, PRESUMED, number);
    const exam = tellOf(scene, one, { what: 'tcm', day: day + random.int(1, 6), at: 'puskesmas', by: 'dokter', content: { type: 'tb_exam', data: { test: random.chance(0.85) ? 'tcm' : 'rontgen', result: random.chance(0.9) ? 'negatif' : 'positif', ...asWritten(one) } } });
    const asked = tellOf(scene, one, { what: 'gejala', day, at: 'posyandu', by: 'kader', content: { type: 'tb_screen', data: { cough: true, fever: random.chance(0.3), weightLoss: random.chance(0.4), presumptive: true, referred: true, ...asWritten(one) } } });
    return random.chance(0.2) ? [asked, exam] : [exam];
  },
});

/** Few of a village: told in full, whatever the size. */
const patients = inTurn({
  what: 'tbc',
  after: 7,
  usual: (scene) => yearly(scene, 'tb'),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, PATIENTS, number);
    const begin = ofCase(scene, one, { step: 'mulai', day, content: { type: 'tb_case', data: { notifiedOn: dayText(day - 1), startedOn: dayText(day), site: random.chance(0.88) ? 'paru' : 'ekstraparu', confirmation: random.chance(0.6) ? 'bakteriologis' : 'klinis', history: random.chance(0.94) ? 'baru' : 'kambuh', resistance: 'so', hiv: 'diperiksa', ...asWritten(one) } } });
    return [begin, ...treatment(scene, one, { day, random }), ...contacts(scene, number, { day, random })];
  },
});

function treatment(scene: Scene, one: Resident, { day, random }: { day: DayNumber; random: Random }): readonly Happening[] {
  const outcome = random.weighted(OUTCOMES as Record<Outcome, number>);
  return [ofCase(scene, one, { step: 'akhir', day: day + TREATED_DAYS + random.int(0, 12), content: { type: 'tb_followup', data: { treatmentMonth: 6, outcome } } })];
}

function contacts(scene: Scene, patient: number, { day, random }: { day: DayNumber; random: Random }): readonly Happening[] {
  return Array.from({ length: random.int(0, 2) }, (_, i) => {
    const one = residentOf(scene, CONTACTS, (patient * 4 + i) % 100_000);
    const seen = day + random.int(4, 25);
    const data = { relation: 'serumah', presumptive: random.chance(0.1), eligible: random.chance(0.8), ...asWritten(one) } as const;
    return tellOf(scene, one, { what: 'kontak', day: seen, at: 'pustu', by: 'perawat', content: { type: 'tb_contact', data: data.eligible && random.chance(0.72) ? { ...data, tptStartedOn: dayText(seen) } : data } });
  });
}

function ofCase(scene: Scene, { id, key, home }: Resident, { step, day, content }: { step: string; day: DayNumber; content: Content }): Happening {
  return tell(scene, { key: `${scene.village.number}.tbc.${id}.${step}`, day, subject: { kind: 'case', key: `tbc-${id}`, of: { kind: 'person', key } }, home, at: 'puskesmas', by: 'dokter', content });
}

export const tuberculosis: Programme = (scene, window) => [...presumed(scene, window), ...patients(scene, window)];
