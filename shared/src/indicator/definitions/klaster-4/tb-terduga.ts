/** Presumptive TB examined; and the steps before it, symptom screening and presumption. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import { addMonths, yearOf } from '../../../period/index.js';
import type { History } from '../../history.js';
import { counted, firstOfEachSpan, notSoonAgain, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

/** A test sooner than that belongs to the same suspicion. */
const EPISODE_MONTHS = 6;

/** A screen for TB, or a free health check that answers for TB; undefined = says nothing of it. */
function presumption(event: HealthEvent): boolean | undefined {
  if (isOfType(event, 'tb_screen')) return event.data.presumptive;
  return isOfType(event, 'ckg_screen') ? event.data.tbPresumptive : undefined;
}

function read(person: History) {
  const screens = person.sinceBirth('tb_screen', 'ckg_screen').filter((event) => presumption(event) !== undefined);
  const exams = person.sinceBirth('tb_exam');
  const ofYear = ({ occurredOn }: HealthEvent): number => yearOf(occurredOn);
  return [
    ...firstOfEachSpan(screens, ofYear).map((screen) => person.count('tb_diskrining', screen)),
    ...firstOfEachSpan(screens.filter(presumption), ofYear).map((screen) => person.count('tb_bergejala', screen)),
    ...notSoonAgain(exams, ({ occurredOn }) => addMonths(occurredOn, EPISODE_MONTHS)).map((exam) => person.count('tb_terduga', exam)),
  ];
}

export const tbTerduga = counted({
  code: 'tb_terduga',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Terduga TBC diperiksa', 'Presumptive TB examined'),
  words: words(
    bilingual('Orang terduga TBC yang diperiksa (TCM, mikroskopis, biakan, rontgen atau klinis)', 'Persons with presumptive TB who were examined'),
    yearlySasaran('terduga TBC', 'persons with presumptive TB'),
    bilingual('Sekali per dugaan; pemeriksaan dalam 6 bulan adalah dugaan yang sama', 'Once per suspicion; tests within 6 months are the same one'),
  ),
  source: 'SPM; Permenkes 67/2016',
  target: SPM_TARGET,
  denominator: sasaran('tb_terduga'),
  parts: { tb_diskrining: 'flow', tb_bergejala: 'flow' },
  reading: { from: 'person', types: ['tb_screen', 'ckg_screen', 'tb_exam'], read },
  examples: [
    {
      says: bilingual('Diskrining, bergejala, lalu diperiksa; TCM dan rontgen adalah satu', 'Screened, presumptive, then examined; two tests are one'),
      story: [
        { type: 'tb_screen', on: '2026-02-05', data: { presumptive: true, cough: true } },
        { type: 'tb_exam', on: '2026-02-08', data: { test: 'tcm' } },
        { type: 'tb_exam', on: '2026-03-08', data: { test: 'rontgen' } },
      ],
      gives: [
        ['tb_diskrining', '2026-02-05', 1],
        ['tb_bergejala', '2026-02-05', 1],
        ['tb_terduga', '2026-02-08', 1],
      ],
    },
    {
      says: bilingual('Skrining saja bukan pemeriksaan; enam bulan kemudian adalah dugaan baru', 'A screen alone is no examination; six months later it is a new suspicion'),
      story: [
        { type: 'ckg_screen', on: '2026-01-05', data: { status: 'selesai', tbPresumptive: false } },
        { type: 'tb_exam', on: '2026-02-08', data: { test: 'tcm' } },
        { type: 'tb_exam', on: '2026-08-08', data: { test: 'tcm' } },
      ],
      gives: [
        ['tb_diskrining', '2026-01-05', 1],
        ['tb_terduga', '2026-02-08', 1],
        ['tb_terduga', '2026-08-08', 1],
      ],
    },
  ],
});
