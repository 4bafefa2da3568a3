/** Dependent elders (class C) visited at home in the month. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { addMonths, monthOf, type Day } from '../../../period/index.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { counted, firstOfEachSpan, homesOf, latestState, localTarget, part, spanOfAge, words, years, type Span } from '../../writing/index.js';

/** Barthel index up to which someone depends on others heavily or wholly. Source: AKS as used by the elderly programme. */
const DEPENDENT_UP_TO = 8;
const MONTHS = 12;
const LANSIA = years(60, null);

type Assessment = HealthEvent<'elderly_assess'>;
const assessments = (person: History): readonly Assessment[] => person.sinceBirth('elderly_assess').filter(({ data }) => data.adl !== undefined);
const isDependent = ({ data }: Assessment): boolean => (data.adl ?? DEPENDENT_UP_TO + 1) <= DEPENDENT_UP_TO;

const register = latestState({ from: 'person', types: ['elderly_assess'], measures: assessments, months: MONTHS, ages: LANSIA, parts: { lansia_c: isDependent } });

/** By the latest assessment before or on that day. */
function isDependentOn(person: History, { occurredOn }: HealthEvent): boolean {
  const latest = assessments(person).findLast((assessment) => assessment.occurredOn <= occurredOn);
  if (!latest || !isDependent(latest) || occurredOn >= addMonths(latest.occurredOn, MONTHS)) return false;
  return [spanOfAge(person, latest, LANSIA)].some(holds(occurredOn)) && homesOf(person, 'person', latest).some(holds(occurredOn));
}

const holds =
  (day: Day) =>
  (span: Span | null): boolean =>
    span !== null && day >= span.from && (span.to === null || day < span.to);

function visits(person: History) {
  const done = person.ofType('home_visit').filter((visit) => visit.data.outcome === 'selesai' && isDependentOn(person, visit));
  return firstOfEachSpan(done, ({ occurredOn }) => monthOf(occurredOn)).map((visit) => person.count('lansia_homecare', visit));
}

const story: WorkedExample['story'] = [
  { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1940-03-15', sex: 'P' } },
  { type: 'elderly_assess', on: '2026-02-05', data: { adl: 8 } },
];
const seen = (on: string): WorkedExample['story'][number] => ({ type: 'home_visit', on, subject: { kind: 'household', key: 'kk' }, data: { outcome: 'selesai', personsSeen: [{ key: 'subjek' }] } });

export const lansiaHomecare = counted({
  code: 'lansia_homecare',
  klaster: 3,
  lifeStage: 'lansia',
  names: bilingual('Lansia bergantung dikunjungi di rumah', 'Dependent elders visited at home'),
  words: words(
    bilingual('Lansia AKS C (nilai 8 atau kurang) yang dikunjungi di rumah bulan itu', 'Elders of class C (a score of 8 or less) visited at home in the month'),
    bilingual('Lansia AKS C yang terdaftar', 'Elders of class C on the register'),
    bilingual('Sekali per orang per bulan', 'Once per person and month'),
  ),
  source: 'Panduan praktis lansia: perawatan di rumah',
  timeRule: 'monthly',
  basis: 'riil',
  target: localTarget(100),
  parts: { lansia_c: 'stock' },
  denominator: part('lansia_c'),
  reading: { from: 'person', types: ['elderly_assess', 'home_visit'], read: (person) => [...register.read(person), ...visits(person)] },
  examples: [
    {
      says: bilingual('Dua kunjungan sebulan dihitung sekali', 'Two visits of a month count once'),
      story: [...story, seen('2026-03-01'), seen('2026-03-20'), seen('2026-04-02')],
      gives: [
        ['lansia_c', '2026-02-05', 1],
        ['lansia_c', '2027-02-05', -1],
        ['lansia_homecare', '2026-03-01', 1],
        ['lansia_homecare', '2026-04-02', 1],
      ],
    },
    {
      says: bilingual('Sebelum dinilai, atau sesudah membaik: kunjungannya tidak dihitung', 'Before the assessment, or once better: the visit does not count'),
      story: [...story, seen('2026-02-01'), { type: 'elderly_assess', on: '2026-05-05', data: { adl: 9 } }, seen('2026-05-20')],
      gives: [
        ['lansia_c', '2026-02-05', 1],
        ['lansia_c', '2026-05-05', -1],
      ],
    },
  ],
});
