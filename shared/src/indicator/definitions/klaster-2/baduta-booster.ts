/** Booster doses of the second year: DPT4 and MR2. */
import { bilingual } from '../../../basics/index.js';
import { addMonths, type Day } from '../../../period/index.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { completedBy, dosesGiven } from '../../immunization.js';
import { counted, localTarget, ONCE_PER_CHILD, oncePerPerson, sasaran, words } from '../../writing/index.js';

/** Completed months; both must be given before. */
const BADUTA_MONTHS = 24;

function completing(child: History) {
  const birth = child.birth();
  const last = completedBy(dosesGiven(child), ['dpt_hb_hib:4', 'mr:2']);
  return last && birth && !birth.isEstimate && last.occurredOn < addMonths(birth.day, BADUTA_MONTHS) ? last : undefined;
}

const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2024-08-12', data: { birthDate: '2024-08-10', sex: 'L' } };
const dose = (on: Day, antigen: 'dpt_hb_hib' | 'mr', number: number): WorkedExample['story'][number] => ({ type: 'immunization', on, data: { antigen, dose: number } });

export const badutaBooster = counted({
  code: 'baduta_booster',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Imunisasi lanjutan baduta', 'Booster doses of the second year'),
  words: words(
    bilingual('Anak yang mendapat DPT-HB-Hib 4 dan MR 2 sebelum umur 24 bulan', 'Children given DPT-HB-Hib 4 and MR 2 before 24 months of age'),
    bilingual('Anak 12-23 bulan: separuh sasaran baduta', 'Children aged 12-23 months: half of the children under two'),
    ONCE_PER_CHILD,
  ),
  source: 'Immunization schedule printed on the ILP checklist (18 months)',
  target: localTarget(95),
  denominator: sasaran('baduta', 0.5),
  reading: oncePerPerson({ part: 'baduta_booster', types: ['immunization'], decidedBy: completing }),
  examples: [
    {
      says: bilingual('Dosis kedua dari keduanya melengkapi', 'The second of the two completes it'),
      story: [born, dose('2026-02-10', 'dpt_hb_hib', 4), dose('2026-03-10', 'mr', 2)],
      gives: [['baduta_booster', '2026-03-10', 1]],
    },
    { says: bilingual('Pada ulang tahun kedua terlambat', 'On the second birthday it is too late'), story: [born, dose('2026-02-10', 'dpt_hb_hib', 4), dose('2026-08-10', 'mr', 2)], gives: [] },
  ],
});
