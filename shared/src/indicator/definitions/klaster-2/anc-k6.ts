/** K6: six antenatal contacts spread over the trimesters, two of them with a doctor. */
import { bilingual } from '../../../basics/index.js';
import type { Day } from '../../../period/index.js';
import { gestationalWeeks, professionalVisits, trimesterOf, type AncVisit, type Trimester } from '../../antenatal.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import type { Pregnancy } from '../../pregnancy.js';
import type { OptionOf } from '../../variants/index.js';
import { oncePerPregnancy, SPM_TARGET, counted, sasaran } from '../../writing/index.js';

/** Contacts needed in each trimester, by variant. */
const K6_CONTACTS: Readonly<Record<OptionOf<'k6_spread'>, Readonly<Record<Trimester, number>>>> = {
  '1-2-3': { 1: 1, 2: 2, 3: 3 },
  '2-1-3': { 1: 2, 2: 1, 3: 3 },
};
/** Trimesters in which one contact must be with a doctor. Source: Permenkes 21/2021. */
const K6_DOCTOR_IN: readonly Trimester[] = [1, 3];

/** The visit that completes the six; several contacts on one day are one (rule R14). */
function completing(pregnancy: Pregnancy, woman: History): AncVisit | undefined {
  const [first] = professionalVisits(pregnancy);
  const needed = K6_CONTACTS[first ? woman.variant('k6_spread', first) : '1-2-3'];
  const trimesterOfDay = new Map<Day, Trimester>();
  const doctorIn = new Set<Trimester>();
  return professionalVisits(pregnancy).find((visit) => {
    const weeks = gestationalWeeks(visit, pregnancy.anchor);
    if (weeks === null) return false;
    const trimester = trimesterOfDay.get(visit.occurredOn) ?? trimesterOf(weeks);
    trimesterOfDay.set(visit.occurredOn, trimester);
    if (visit.data.provider === 'dokter') doctorIn.add(trimester);
    return K6_DOCTOR_IN.every((each) => doctorIn.has(each)) && hasContacts(needed, [...trimesterOfDay.values()]);
  });
}

const hasContacts = (needed: Readonly<Record<Trimester, number>>, trimesters: readonly Trimester[]): boolean =>
  ([1, 2, 3] as const).every((each) => trimesters.filter((trimester) => trimester === each).length >= needed[each]);

const fiveVisits: WorkedExample['story'] = [
  { type: 'anc_visit', on: '2026-01-12', data: { gaWeeks: 10, provider: 'dokter' } },
  { type: 'anc_visit', on: '2026-02-23', data: { gaWeeks: 16, provider: 'bidan' } },
  { type: 'anc_visit', on: '2026-04-06', data: { gaWeeks: 22, provider: 'bidan' } },
  { type: 'anc_visit', on: '2026-05-18', data: { gaWeeks: 28, provider: 'bidan' } },
  { type: 'anc_visit', on: '2026-06-29', data: { gaWeeks: 34, provider: 'dokter' } },
];

export const ancK6 = counted({
  code: 'anc_k6',
  variants: ['k6_spread'],
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('K6', 'Six antenatal contacts'),
  words: {
    numerator: bilingual(
      'Kehamilan dengan kontak di hari berbeda: 1 sampai minggu ke-12, 2 pada minggu 13-27, 3 sejak minggu 28, dengan dokter di trimester I dan III',
      'Pregnancies with contacts on different days: 1 up to week 12, 2 in weeks 13-27, 3 from week 28 on, with a doctor in the first and third trimester',
    ),
    denominator: bilingual('Sasaran ibu hamil setahun', 'Expected pregnancies of the year'),
    distinctness: bilingual('Sekali per kehamilan, pada hari syaratnya terpenuhi', 'Once per pregnancy, on the day the condition is met'),
  },
  source: 'Permenkes 21/2021',
  target: SPM_TARGET,
  denominator: sasaran('bumil'),
  reading: oncePerPregnancy({ part: 'anc_k6', types: ['anc_visit'], decidedBy: completing }),
  examples: [
    {
      says: bilingual('Enam kontak 1-2-3 dengan dokter dua kali: pada kontak keenam', 'Six contacts 1-2-3 with a doctor twice: at the sixth'),
      story: [...fiveVisits, { type: 'anc_visit', on: '2026-07-20', data: { gaWeeks: 37, provider: 'bidan' } }],
      gives: [['anc_k6', '2026-07-20', 1]],
    },
    {
      says: bilingual('Dua kontak pada hari yang sama adalah satu', 'Two contacts on one day are one'),
      story: [...fiveVisits, { type: 'anc_visit', on: '2026-06-29', at: '2026-06-29T09:00:00.000Z', data: { gaWeeks: 34, provider: 'bidan' } }],
      gives: [],
    },
    {
      says: bilingual('Satu hari dengan dua umur kehamilan adalah satu kontak, trimester yang dicatat lebih dulu', 'One day with two gestational ages is one contact, of the trimester noted first'),
      story: [
        ...fiveVisits.slice(0, 2),
        { type: 'anc_visit', on: '2026-05-17', at: '2026-05-17T02:00:00.000Z', data: { gaWeeks: 27, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-05-17', at: '2026-05-17T03:00:00.000Z', data: { gaWeeks: 28, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-06-15', data: { gaWeeks: 32, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-06-29', data: { gaWeeks: 34, provider: 'dokter' } },
      ],
      gives: [],
    },
    {
      says: bilingual('Tanpa dokter di trimester III belum terpenuhi; terpenuhi ketika dokter memeriksa', 'Without a doctor in the third trimester not yet; met once a doctor has seen her'),
      story: [
        ...fiveVisits.slice(0, 4),
        { type: 'anc_visit', on: '2026-06-15', data: { gaWeeks: 32, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-06-29', data: { gaWeeks: 34, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-07-20', data: { gaWeeks: 37, provider: 'dokter' } },
      ],
      gives: [['anc_k6', '2026-07-20', 1]],
    },
    {
      says: bilingual('Umur kehamilan yang tidak tercatat dihitung dari HPHT kehamilan itu', 'A gestational age that was not noted follows from the LMP of the pregnancy'),
      story: [...fiveVisits, { type: 'anc_visit', on: '2026-07-20', data: { provider: 'bidan' } }],
      gives: [['anc_k6', '2026-07-20', 1]],
    },
  ],
});
