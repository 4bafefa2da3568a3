/** Infants who reached six months on breast milk alone. */
import { bilingual } from '../../../basics/index.js';
import { addMonths, type Day } from '../../../period/index.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { counted, homesOf, localTarget, ONCE_PER_CHILD, part, words } from '../../writing/index.js';

/** Completed months; the last answer must not be older than a month then. Source: Profil Kesehatan, exclusive breastfeeding. */
const MONTHS = 6;
const LAST_ANSWER_FROM = 5;

/** As asked when six months were over, else as the answers until then tell. */
function isExclusive(child: History, born: Day): boolean {
  const measures = child.sinceBirth('growth_measure');
  const asked = measures.find(({ data }) => data.exclusiveSixMonths !== undefined);
  if (asked) return asked.data.exclusiveSixMonths === true;
  const answers = measures.filter(({ occurredOn, data }) => data.onlyBreastMilk !== undefined && occurredOn < addMonths(born, MONTHS));
  return answers.every(({ data }) => data.onlyBreastMilk === true) && answers.some(({ occurredOn }) => occurredOn >= addMonths(born, LAST_ANSWER_FROM));
}

function read(child: History) {
  const birth = child.birth();
  if (!birth || birth.isEstimate) return [];
  const day = addMonths(birth.day, MONTHS);
  const home = homesOf(child, 'person', birth.by).find(({ from, to }) => from <= day && (to === null || day < to));
  if (!home) return [];
  const due = { part: 'asi_eksklusif_kohort', day, place: home.place, n: 1, by: home.by };
  return isExclusive(child, birth.day) ? [due, { ...due, part: 'asi_eksklusif' }] : [due];
}

const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2026-01-12', data: { birthDate: '2026-01-10', sex: 'P' } };
const asked = (on: Day, onlyBreastMilk: boolean): WorkedExample['story'][number] => ({ type: 'growth_measure', on, data: { weightKg: 6, onlyBreastMilk } });

export const asiEksklusif = counted({
  code: 'asi_eksklusif',
  klaster: 2,
  lifeStage: 'bayi',
  names: bilingual('ASI eksklusif 6 bulan', 'Exclusive breastfeeding for 6 months'),
  words: words(
    bilingual('Bayi yang mencapai 6 bulan dengan ASI saja, menurut jawaban terakhir sejak umur 5 bulan dan tanpa jawaban lain', 'Infants who reached 6 months on breast milk alone, by an answer from 5 months of age on and none against it'),
    bilingual('Bayi terdaftar yang mencapai umur 6 bulan pada periode itu', 'Registered infants who reached 6 months in the period'),
    ONCE_PER_CHILD,
  ),
  source: 'Profil Kesehatan: infants reaching 6 months',
  basis: 'riil',
  target: localTarget(80),
  parts: { asi_eksklusif_kohort: 'flow' },
  denominator: part('asi_eksklusif_kohort'),
  reading: { from: 'person', types: ['growth_measure'], read },
  examples: [
    {
      says: bilingual('Jawaban terakhir pada umur 5 bulan, semuanya ASI saja', 'The last answer at 5 months, all of them breast milk alone'),
      story: [born, asked('2026-03-10', true), asked('2026-06-10', true)],
      gives: [
        ['asi_eksklusif_kohort', '2026-07-10', 1],
        ['asi_eksklusif', '2026-07-10', 1],
      ],
    },
    {
      says: bilingual('Sekali dijawab tidak, atau jawaban terakhir terlalu dini: tidak lulus', 'One answer of no, or the last answer too early: not exclusive'),
      story: [born, asked('2026-03-10', false), asked('2026-06-09', true)],
      gives: [['asi_eksklusif_kohort', '2026-07-10', 1]],
    },
    {
      says: bilingual('Ditanyakan sesudah 6 bulan: itulah yang berlaku', 'Asked after 6 months: that holds'),
      story: [born, { type: 'growth_measure', on: '2026-07-15', data: { weightKg: 7, exclusiveSixMonths: true } }],
      gives: [
        ['asi_eksklusif_kohort', '2026-07-10', 1],
        ['asi_eksklusif', '2026-07-10', 1],
      ],
    },
  ],
});
