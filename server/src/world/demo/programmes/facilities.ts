/** What Puskesmas do beside their villages: emergencies, beds, and specimens sent away. */
import type { EventDataByType } from '@pantau/shared/event';
import { dayText, instantText, type Content, type DayNumber, type Happening } from '../happening.js';
import { inTurn, lately, residentOf, tellOf, type Resident } from '../residents.js';
import { DINKES } from '../kaur.js';
import type { Programme, Scene } from '../teller.js';
import type { Village } from '../villages.js';

const PATIENTS = { series: 39, ages: [3, 76] } as const;
const INPATIENTS = { series: 40, ages: [2, 78] } as const;
const SENT = { series: 41, ages: [1.5, 66] } as const;
/** A month and head. */
const EMERGENCIES = 0.0006;
const STAYS = 0.0022;
const SPECIMENS = 0.0004;

/** Every third Puskesmas has beds. */
export const hasBeds = ({ kecamatan }: Village): boolean => Number(kecamatan.slice(6)) % 3 === 1;

const part = ({ plan }: Scene): number => Math.max(0.5, plan.size.share);

const emergencies = inTurn({
  what: 'igd',
  since: lately,
  usual: (scene) => scene.village.population * EMERGENCIES * part(scene),
  happen: (scene, { number, day, random }) => {
    const minute = random.int(0, 1430);
    const triage = random.weighted({ merah: 15, kuning: 45, hijau: 40 });
    const waits = triage === 'merah' ? random.int(0, 3) : triage === 'kuning' ? random.int(1, 6) : random.int(1, 9);
    const data: EventDataByType['emergency_visit'] = { arrivedAt: instantText(day, minute), handledAt: instantText(day, minute + waits), triage, outcome: random.weighted({ pulang: 70, rawat_inap: 15, dirujuk: 15 }) };
    return [atPuskesmas(scene, residentOf(scene, PATIENTS, number), { what: 'igd', day: day + 1, content: { type: 'emergency_visit', data } })];
  },
});

/** Told on the way out. */
const stays = inTurn({
  what: 'inap',
  since: lately,
  usual: (scene) => (hasBeds(scene.village) ? scene.village.population * STAYS * part(scene) : 0),
  happen: (scene, { number, day, random }) => {
    const admitted = day - random.int(1, 5);
    return [atPuskesmas(scene, residentOf(scene, INPATIENTS, number), { what: 'inap', day, content: { type: 'inpatient_stay', data: { admittedOn: dayText(admitted), dischargedOn: dayText(day), outcome: random.chance(0.8) ? 'sembuh' : 'membaik' } } })];
  },
});

/** Told when the result is back; some never come. */
const specimens = inTurn({
  what: 'lab',
  since: lately,
  usual: (scene) => scene.village.population * SPECIMENS * part(scene),
  happen: (scene, { number, day, random }) => {
    const days = random.chance(0.82) ? random.int(2, 7) : random.int(8, 16);
    const test = random.pick(['tcm', 'hpv', 'shk', 'campak', 'dbd'] as const);
    const data: EventDataByType['lab_specimen'] = random.chance(0.03) ? { sentOn: dayText(day), test, sentTo: DINKES, unusable: true } : { sentOn: dayText(day), resultOn: dayText(day + days), test, sentTo: DINKES };
    return [atPuskesmas(scene, residentOf(scene, SENT, number), { what: 'lab', day: day + days, content: { type: 'lab_specimen', data } })];
  },
});

export const facilities: Programme = (scene, window) => [...emergencies(scene, window), ...stays(scene, window), ...specimens(scene, window)];

const atPuskesmas = (scene: Scene, one: Resident, { what, day, content }: { what: string; day: DayNumber; content: Content }): Happening =>
  tellOf(scene, one, { what, day, at: 'puskesmas', by: 'dokter', content });
