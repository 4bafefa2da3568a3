/** TB cases whose treatment began, of those estimated. */
import { bilingual } from '../../../basics/index.js';
import { treatmentsOf } from '../../tuberculosis.js';
import { counted, localTarget, sasaran, words, yearlySasaran } from '../../writing/index.js';

export const tbTreatmentCoverage = counted({
  code: 'tb_treatment_coverage',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Cakupan pengobatan TBC', 'TB treatment coverage'),
  words: words(
    bilingual('Kasus TBC semua tipe yang mulai diobati, menurut tempat tinggal dan tanggal mulai', 'TB cases of all types whose treatment began, by residence and day of the start'),
    yearlySasaran('kasus TBC', 'TB cases'),
    bilingual('Sekali per kasus', 'Once per case'),
  ),
  source: 'Strategi nasional penanggulangan TBC',
  target: localTarget(90),
  denominator: sasaran('tb_kasus'),
  reading: {
    from: 'person',
    types: ['tb_case', 'tb_followup'],
    read: (person) => treatmentsOf(person).map(({ by, startedOn }) => ({ ...person.count('tb_treatment_coverage', by), day: startedOn })),
  },
  examples: [
    {
      says: bilingual('Pada tanggal mulai berobat; laporan kedua kasus yang sama tidak menambah', 'On the day the treatment began; a second report of the case adds nothing'),
      story: [
        { type: 'tb_case', on: '2026-02-05', subject: { kind: 'case', key: 'kasus-1', of: { kind: 'person', key: 'subjek' } }, data: { notifiedOn: '2026-02-05' } },
        { type: 'tb_case', on: '2026-02-12', subject: { kind: 'case', key: 'kasus-1', of: { kind: 'person', key: 'subjek' } }, data: { startedOn: '2026-02-10' } },
        { type: 'tb_case', on: '2026-03-12', subject: { kind: 'case', key: 'kasus-1', of: { kind: 'person', key: 'subjek' } }, data: { startedOn: '2026-03-10' } },
      ],
      gives: [['tb_treatment_coverage', '2026-02-10', 1]],
    },
    { says: bilingual('Dicatat tetapi belum berobat: tidak', 'Notified but not treated: no'), story: [{ type: 'tb_case', on: '2026-02-05', data: { notifiedOn: '2026-02-05' } }], gives: [] },
  ],
});
