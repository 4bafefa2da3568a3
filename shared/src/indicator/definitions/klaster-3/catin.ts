/** Brides and grooms examined before the wedding. */
import { bilingual } from '../../../basics/index.js';
import { counted, EACH_EVENT, localTarget, sasaran, words, yearlySasaran } from '../../writing/index.js';

export const catin = counted({
  code: 'catin',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Calon pengantin diperiksa', 'Brides and grooms examined'),
  words: words(bilingual('Pemeriksaan calon pengantin', 'Premarital checks'), yearlySasaran('calon pengantin', 'brides and grooms'), EACH_EVENT),
  source: 'Permenkes 21/2021',
  target: localTarget(90),
  denominator: sasaran('catin'),
  reading: { from: 'person', types: ['premarital_check'], read: (person) => person.sinceBirth('premarital_check').map((event) => person.count('catin', event)) },
  examples: [
    { says: bilingual('Setiap pemeriksaan dihitung', 'Every check counts'), story: [{ type: 'premarital_check', on: '2026-02-05', data: { hb: 12 } }], gives: [['catin', '2026-02-05', 1]] },
    { says: bilingual('Yang dibatalkan tidak', 'A voided one does not'), story: [{ type: 'premarital_check', on: '2026-02-05', data: {}, voided: true }], gives: [] },
  ],
});
