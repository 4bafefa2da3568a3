/** K4: four antenatal contacts with a health worker, 1-1-2 over the trimesters. */
import { bilingual } from '../../../basics/index.js';
import type { Day } from '../../../period/index.js';
import { gestationalWeeks, professionalVisits, trimesterOf, type AncVisit, type Trimester } from '../../antenatal.js';
import type { WorkedExample } from '../../definition.js';
import type { Pregnancy } from '../../pregnancy.js';
import { counted, oncePerPregnancy, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

/** Contacts needed in each trimester. Source: Pedoman PWS KIA. */
const K4_CONTACTS: Readonly<Record<Trimester, number>> = { 1: 1, 2: 1, 3: 2 };

/** The contact that completes the four; several on one day are one. */
function completing(pregnancy: Pregnancy): AncVisit | undefined {
  const trimesterOfDay = new Map<Day, Trimester>();
  return professionalVisits(pregnancy).find((visit) => {
    const weeks = gestationalWeeks(visit, pregnancy.anchor);
    if (weeks === null) return false;
    if (!trimesterOfDay.has(visit.occurredOn)) trimesterOfDay.set(visit.occurredOn, trimesterOf(weeks));
    const contacts = [...trimesterOfDay.values()];
    return ([1, 2, 3] as const).every((each) => contacts.filter((trimester) => trimester === each).length >= K4_CONTACTS[each]);
  });
}

const threeVisits: WorkedExample['story'] = [
  { type: 'anc_visit', on: '2026-01-12', data: { gaWeeks: 10, provider: 'bidan' } },
  { type: 'anc_visit', on: '2026-04-06', data: { gaWeeks: 22, provider: 'bidan' } },
  { type: 'anc_visit', on: '2026-05-18', data: { gaWeeks: 28, provider: 'dokter' } },
];

export const ancK4 = counted({
  code: 'anc_k4',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('K4', 'Four antenatal contacts'),
  words: words(
    bilingual(
      'Kehamilan dengan kontak tenaga kesehatan di hari berbeda: 1 sampai minggu ke-12, 1 pada minggu 13-27, 2 sejak minggu 28',
      'Pregnancies with contacts of a health worker on different days: 1 up to week 12, 1 in weeks 13-27, 2 from week 28 on',
    ),
    yearlySasaran('ibu hamil', 'pregnancies'),
    bilingual('Sekali per kehamilan, pada hari syaratnya terpenuhi', 'Once per pregnancy, on the day the condition is met'),
  ),
  source: 'Pedoman PWS KIA; SPM until 2023',
  target: SPM_TARGET,
  denominator: sasaran('bumil'),
  reading: oncePerPregnancy({ part: 'anc_k4', types: ['anc_visit'], decidedBy: completing }),
  examples: [
    {
      says: bilingual('Kontak kedua di trimester III melengkapi', 'The second contact of the third trimester completes it'),
      story: [...threeVisits, { type: 'anc_visit', on: '2026-06-29', data: { gaWeeks: 34, provider: 'bidan' } }],
      gives: [['anc_k4', '2026-06-29', 1]],
    },
    {
      says: bilingual('Kontak dengan kader dan kontak kedua pada hari yang sama tidak menambah', 'A contact with a kader and a second one on the same day add nothing'),
      story: [
        ...threeVisits,
        { type: 'anc_visit', on: '2026-05-18', at: '2026-05-18T05:00:00.000Z', data: { gaWeeks: 28, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-06-29', data: { gaWeeks: 34, provider: 'kader' } },
      ],
      gives: [],
    },
    {
      says: bilingual('Tanpa kontak di trimester I tidak menjadi K4', 'Without a contact in the first trimester there is no K4'),
      story: [
        ...threeVisits.slice(1),
        { type: 'anc_visit', on: '2026-02-10', data: { gaWeeks: 14, provider: 'bidan' } },
        { type: 'anc_visit', on: '2026-06-29', data: { gaWeeks: 34, provider: 'bidan' } },
      ],
      gives: [],
    },
  ],
});
