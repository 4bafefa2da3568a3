/** HT terkendali: registered hypertension patients whose last blood pressure is fresh and below 140/90. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import { addMonths, type Day } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { stockOf, type Stay } from '../../stay.js';
import { counted, part } from '../../writing/index.js';

/** Blood pressure (mmHg) from which it is not controlled, and how long a reading counts. Source: programme definition of controlled hypertension. */
const HT_CONTROLLED = { sbpBelow: 140, dbpBelow: 90, months: 3 } as const;

type Visit = HealthEvent<'chronic_visit'>;
const isForHt = ({ data }: Visit): boolean => data.condition === 'ht';

const listsHt = (event: HealthEvent): boolean => isOfType(event, 'person_registered') && (event.data.chronic?.includes('ht') ?? false);

/** What puts the person on the register, in the order of history: visits for it, and registrations that list it. */
function evidenceIn(patient: History, visits: readonly HealthEvent[]): readonly HealthEvent[] {
  return patient.events.filter((event) => listsHt(event) || visits.includes(event));
}

/** Of all days of the evidence and all days of diagnosis that it tells. */
function firstDayOf(evidence: readonly HealthEvent[]): Day | undefined {
  const diagnoses = evidence.flatMap((event) => (isOfType(event, 'chronic_visit') ? (event.data.diagnosedOn ?? []) : []));
  return [...evidence.map(({ occurredOn }) => occurredOn), ...diagnoses].sort()[0];
}

/** Where the patient lives; where nobody has told, the place of the first evidence. */
const homesOf = (patient: History, first: HealthEvent, from: Day): readonly Stay[] =>
  patient.isHomeTold() ? patient.stays() : [{ from: patient.birth()?.day ?? from, to: null, place: patient.placeOf(first), by: first }];

/** Each reading holds until the next one, three months at most. */
function controlled(visits: readonly Visit[], homes: readonly Stay[]): Contribution[] {
  const measured = visits.filter(({ data }) => data.sbp !== undefined && data.dbp !== undefined);
  return measured.flatMap((visit, index) => {
    const { sbp = 0, dbp = 0 } = visit.data;
    if (sbp >= HT_CONTROLLED.sbpBelow || dbp >= HT_CONTROLLED.dbpBelow) return [];
    const stale = addMonths(visit.occurredOn, HT_CONTROLLED.months);
    const next = measured[index + 1]?.occurredOn ?? stale;
    return stockOf('ht_terkendali', homes, { from: visit.occurredOn, to: next < stale ? next : stale }).map((share) => ({ ...share, by: visit }));
  });
}

function read(patient: History): readonly Contribution[] {
  const visits = patient.sinceBirth('chronic_visit').filter(isForHt);
  const evidence = evidenceIn(patient, visits);
  const from = firstDayOf(evidence);
  const [first] = evidence;
  if (!first || !from) return [];
  const homes = homesOf(patient, first, from);
  return [...stockOf('ht_terdaftar', homes, { from, to: null }), ...controlled(visits, homes)];
}

export const htTerkendali = counted({
  code: 'ht_terkendali',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Hipertensi terkendali', 'Controlled hypertension'),
  words: {
    numerator: bilingual(
      'Penderita hipertensi yang tekanan darah terakhirnya, paling lama 3 bulan lalu, di bawah 140/90',
      'Hypertension patients whose last blood pressure, at most 3 months old, is below 140/90',
    ),
    denominator: bilingual('Penderita hipertensi yang terdaftar tinggal di wilayah itu', 'Hypertension patients registered as living there'),
    distinctness: bilingual('Sekali per orang, keadaan pada akhir periode', 'Once per person, as of the end of the period'),
  },
  source: 'Programme definition of controlled hypertension (PTM)',
  timeRule: 'point',
  basis: 'riil',
  summing: 'stock',
  parts: { ht_terdaftar: 'stock' },
  denominator: part('ht_terdaftar'),
  reading: { from: 'person', types: ['chronic_visit'], read },
  examples: [
    {
      says: bilingual('Terkendali sejak kontrol, paling lama tiga bulan', 'Controlled from the visit on, for three months at most'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'P' } },
        { type: 'chronic_visit', on: '2026-01-31', data: { condition: 'ht', sbp: 132, dbp: 84 } },
      ],
      gives: [
        ['ht_terdaftar', '2026-01-31', 1],
        ['ht_terkendali', '2026-01-31', 1],
        ['ht_terkendali', '2026-04-30', -1],
      ],
    },
    {
      says: bilingual('Kontrol berikutnya yang tinggi mengakhirinya; 140/90 tidak terkendali', 'A high reading at the next visit ends it; 140/90 is not controlled'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'L', chronic: ['ht'] } },
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht', sbp: 138, dbp: 88 } },
        { type: 'chronic_visit', on: '2026-02-20', data: { condition: 'ht' } },
        { type: 'chronic_visit', on: '2026-03-10', data: { condition: 'ht', sbp: 140, dbp: 88 } },
      ],
      gives: [
        ['ht_terdaftar', '2025-01-10', 1],
        ['ht_terkendali', '2026-02-10', 1],
        ['ht_terkendali', '2026-03-10', -1],
      ],
    },
    {
      says: bilingual('Dua kali berturut-turut terkendali dihitung satu orang; kontrol diabetes tidak ikut', 'Controlled twice running is one person; a diabetes visit takes no part'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'P' } },
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht', sbp: 130, dbp: 80, diagnosedOn: '2025-12-01' } },
        { type: 'chronic_visit', on: '2026-03-01', data: { condition: 'dm', sbp: 150, dbp: 95 } },
        { type: 'chronic_visit', on: '2026-03-12', data: { condition: 'ht', sbp: 128, dbp: 82 } },
      ],
      gives: [
        ['ht_terdaftar', '2025-12-01', 1],
        ['ht_terkendali', '2026-02-10', 1],
        ['ht_terkendali', '2026-03-12', -1],
        ['ht_terkendali', '2026-03-12', 1],
        ['ht_terkendali', '2026-06-12', -1],
      ],
    },
    {
      says: bilingual('Pindah keluar wilayah mengakhiri keduanya', 'Moving away ends both'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'P' } },
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht', sbp: 130, dbp: 80 } },
        { type: 'person_moved', on: '2026-03-05', data: { out: true } },
      ],
      gives: [
        ['ht_terdaftar', '2026-02-10', 1],
        ['ht_terdaftar', '2026-03-05', -1],
        ['ht_terkendali', '2026-02-10', 1],
        ['ht_terkendali', '2026-03-05', -1],
      ],
    },
  ],
});
