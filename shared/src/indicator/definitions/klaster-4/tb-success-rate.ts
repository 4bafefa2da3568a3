/** TB treatments that ended well, of the cohort that began twelve months earlier. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent, type SubjectRef } from '../../../event/index.js';
import { addMonths } from '../../../period/index.js';
import { treatmentsOf } from '../../tuberculosis.js';
import { counted, localTarget, part, words } from '../../writing/index.js';

const COHORT_MONTHS = 12;
const isSuccess = (event: HealthEvent): boolean => isOfType(event, 'tb_followup') && (event.data.outcome === 'sembuh' || event.data.outcome === 'lengkap');

const aCase: SubjectRef = { kind: 'case', key: 'kasus-1', of: { kind: 'person', key: 'subjek' } };

export const tbSuccessRate = counted({
  code: 'tb_success_rate',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Keberhasilan pengobatan TBC', 'TB treatment success'),
  words: words(
    bilingual('Kasus kohort itu yang sembuh atau lengkap pengobatannya', 'Cases of the cohort that were cured or completed treatment'),
    bilingual('Kasus yang mulai berobat 12 bulan sebelumnya', 'Cases whose treatment began 12 months before'),
    bilingual('Sekali per kasus', 'Once per case'),
  ),
  source: 'Strategi nasional penanggulangan TBC',
  basis: 'riil',
  target: localTarget(90),
  parts: { tb_kohort: 'flow' },
  denominator: part('tb_kohort'),
  reading: {
    from: 'person',
    types: ['tb_case', 'tb_followup'],
    read: (person) =>
      treatmentsOf(person).flatMap(({ by, startedOn, events }) => {
        const due = { ...person.count('tb_kohort', by), day: addMonths(startedOn, COHORT_MONTHS) };
        return events.some(isSuccess) ? [due, { ...due, part: 'tb_success_rate' }] : [due];
      }),
  },
  examples: [
    {
      says: bilingual('Sembuh sesudah enam bulan, dihitung pada kohortnya', 'Cured after six months, counted with its cohort'),
      story: [
        { type: 'tb_case', on: '2025-02-12', subject: aCase, data: { startedOn: '2025-02-10' } },
        { type: 'tb_followup', on: '2025-08-12', subject: aCase, data: { outcome: 'sembuh' } },
      ],
      gives: [
        ['tb_kohort', '2026-02-10', 1],
        ['tb_success_rate', '2026-02-10', 1],
      ],
    },
    {
      says: bilingual('Putus berobat', 'Lost to follow-up'),
      story: [
        { type: 'tb_case', on: '2025-02-12', subject: aCase, data: { startedOn: '2025-02-10' } },
        { type: 'tb_followup', on: '2025-06-12', subject: aCase, data: { outcome: 'putus' } },
      ],
      gives: [['tb_kohort', '2026-02-10', 1]],
    },
  ],
});
