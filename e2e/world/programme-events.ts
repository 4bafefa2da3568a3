/** Events of children and of sick people, as registers and posts send them. */
import { PUSKESMAS } from './small-world.js';

interface Told {
  readonly id: string;
  readonly day: string;
  readonly person: string;
  readonly village: string;
}

const event = (type: string, { id, day, person, village }: Told, data: object) => ({
  id, revision: 0, type, occurredOn: day, subject: { kind: 'person', key: person }, residence: { desa: village }, servedAt: { unit: PUSKESMAS }, source: 'uji-program', data,
});

export const registration = (told: Told, birthDate: string) => event('person_registered', told, { birthDate, sex: 'P' });
export const weighing = (told: Told, weightKg: number) => event('growth_measure', told, { weightKg });
export const dose = (told: Told, antigen: string, number: number) => event('immunization', told, { antigen, dose: number });
export const sickness = (told: Told, disease: string) => event('disease_case', told, { disease });
