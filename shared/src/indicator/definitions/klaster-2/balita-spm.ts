/** Children under five served to the minimum standard: weighed, measured, screened, given vitamin A, and immunized by age. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import { addMonths, monthOf, yearOf } from '../../../period/index.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { basicSet, dosesGiven } from '../../immunization.js';
import { bornFor, counted, exactAgeInDays, firstOfEach, isAged, months, ONCE_PER_YEAR, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

/** In a calendar year. Source: Permenkes 6/2024 (SPM balita). */
const WEIGHED_MONTHS = 8;
const MEASURED_DAYS = 2;
const SCREENED_DAYS = 2;
/** Doses by age in completed months: none, one, two. */
const VITAMIN_A_FROM = { one: 6, two: 12 } as const;
const IMMUNIZED_FROM_MONTH = 12;
const BALITA = months(0, 59);
const TYPES = ['growth_measure', 'development_screen', 'supplement', 'immunization'] as const;

/** What one year holds so far. */
interface Year {
  readonly weighed: Set<string>;
  readonly measured: Set<string>;
  readonly screened: Set<string>;
  readonly vitaminA: Set<string>;
}
const newYear = (): Year => ({ weighed: new Set(), measured: new Set(), screened: new Set(), vitaminA: new Set() });

function note(year: Year, event: HealthEvent): void {
  if (isOfType(event, 'growth_measure')) {
    year.weighed.add(monthOf(event.occurredOn));
    if (event.data.heightCm !== undefined) year.measured.add(event.occurredOn);
  }
  if (isOfType(event, 'development_screen')) year.screened.add(event.occurredOn);
  if (isVitaminA(event)) year.vitaminA.add(event.occurredOn);
}

const isVitaminA = (event: HealthEvent): boolean => isOfType(event, 'supplement') && (event.data.kind === 'vit_a_biru' || event.data.kind === 'vit_a_merah');

/** The events after which everything has been given in their year. */
function complete(child: History): readonly HealthEvent[] {
  const years = new Map<number, Year>();
  return servicesOf(child).filter((event) => {
    const year = years.get(yearOf(event.occurredOn)) ?? newYear();
    years.set(yearOf(event.occurredOn), year);
    note(year, event);
    return isServed(child, event, year);
  });
}

const servicesOf = (child: History): readonly HealthEvent[] =>
  child.sinceBirth(...TYPES).filter((event) => exactAgeInDays(child, event) !== null && isAged(child, BALITA, event));

function isServed(child: History, event: HealthEvent, { weighed, measured, screened, vitaminA }: Year): boolean {
  const isOften = weighed.size >= WEIGHED_MONTHS && measured.size >= MEASURED_DAYS && screened.size >= SCREENED_DAYS;
  return isOften && vitaminA.size >= capsulesDue(child, event) && isImmunized(child, event);
}

function capsulesDue(child: History, event: HealthEvent): number {
  if (isAged(child, months(0, VITAMIN_A_FROM.one - 1), event)) return 0;
  return isAged(child, months(0, VITAMIN_A_FROM.two - 1), event) ? 1 : 2;
}

/** All of the basic set given by then, whatever the year. */
function isImmunized(child: History, event: HealthEvent): boolean {
  const born = bornFor(child, event)?.day;
  if (born === undefined || event.occurredOn < addMonths(born, IMMUNIZED_FROM_MONTH)) return true;
  const given = dosesGiven(child);
  const until = child.events.indexOf(event);
  return basicSet(child, born).every((dose) => {
    const by = given.get(dose);
    return by !== undefined && child.events.indexOf(by) <= until;
  });
}

const inMonths = (numbers: readonly number[]): WorkedExample['story'] =>
  numbers.map((month) => ({ type: 'growth_measure', on: `2026-${String(month).padStart(2, '0')}-10`, data: { weightKg: 7, heightCm: 66 } }));
const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2025-12-20', sex: 'P' } };
const screens: WorkedExample['story'] = [
  { type: 'development_screen', on: '2026-04-10', data: { kpsp: 9 } },
  { type: 'development_screen', on: '2026-07-10', data: { kpsp: 9 } },
];

export const balitaSpm = counted({
  code: 'balita_spm',
  variants: ['idl_set'],
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Balita dilayani sesuai standar', 'Children under five served to standard'),
  words: words(
    bilingual(
      'Balita yang dalam setahun ditimbang 8 bulan, diukur 2 kali, dipantau perkembangannya 2 kali, mendapat vitamin A dan imunisasi menurut umurnya',
      'Children under five who in the year were weighed in 8 months, measured twice, screened for development twice, and given vitamin A and vaccines by age',
    ),
    yearlySasaran('balita', 'children under five'),
    ONCE_PER_YEAR,
  ),
  source: 'Permenkes 6/2024 (SPM balita)',
  target: SPM_TARGET,
  denominator: sasaran('balita'),
  reading: firstOfEach({ part: 'balita_spm', types: TYPES, among: complete }),
  examples: [
    {
      says: bilingual('Lengkap pada penimbangan bulan kedelapan', 'Complete at the weighing of the eighth month'),
      story: [born, ...inMonths([1, 2, 3, 4, 5, 6, 7, 8, 9]), ...screens, { type: 'supplement', on: '2026-08-10', data: { kind: 'vit_a_biru' } }],
      gives: [['balita_spm', '2026-08-10', 1]],
    },
    {
      says: bilingual('Tanpa vitamin A sejak umur 6 bulan: belum', 'Without vitamin A from 6 months on: not yet'),
      story: [born, ...inMonths([1, 2, 3, 4, 5, 6, 7, 8, 9]), ...screens],
      gives: [],
    },
    { says: bilingual('Tujuh bulan ditimbang belum cukup', 'Seven months of weighing are not enough'), story: [born, ...inMonths([1, 2, 3, 4, 5, 6, 8]), ...screens, { type: 'supplement', on: '2026-08-12', data: { kind: 'vit_a_biru' } }], gives: [] },
    {
      says: bilingual('Sejak umur 12 bulan imunisasi dasar harus lengkap', 'From 12 months on the basic set must be complete'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2024-12-20', sex: 'P' } },
        { type: 'immunization', on: '2025-09-20', data: { antigen: 'mr', dose: 1 } },
        ...inMonths([1, 2, 3, 4, 5, 6, 7, 8]),
        ...screens,
        { type: 'supplement', on: '2026-02-10', data: { kind: 'vit_a_merah' } },
        { type: 'supplement', on: '2026-08-10', data: { kind: 'vit_a_merah' } },
      ],
      gives: [],
    },
  ],
});
