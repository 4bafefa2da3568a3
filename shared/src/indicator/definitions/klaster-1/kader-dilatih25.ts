/** Kader trained in all 25 skills. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import { hasEverySkill, stateOfSkills, trainedSkills } from '../../kader-skills.js';
import { counted, localTarget, part, words } from '../../writing/index.js';

const roster: WorkedExample['story'][number] = { type: 'unit_roster', on: '2026-01-02', subject: { kind: 'posyandu', key: 'posyandu:1' }, data: { kader: [{ id: 'subjek' }] } };
const trained = (count: number): WorkedExample['story'] =>
  Array.from({ length: count }, (_, index) => ({ type: 'kader_skill', on: '2026-02-01', subject: { kind: 'kader', key: 'subjek' }, data: { skill: index + 1, trained: true } }));

export const kaderDilatih25 = counted({
  code: 'kader_dilatih25',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Kader dilatih 25 keterampilan', 'Kader trained in all 25 skills'),
  words: words(
    bilingual('Kader yang sudah dilatih (atau cakap) pada semua 25 keterampilan dasar', 'Kader trained in (or passed) all 25 basic skills'),
    bilingual('Kader yang terdata di unitnya', 'Kader on the roster of their unit'),
    bilingual('Sekali per kader, keadaan pada akhir periode', 'Once per kader, as of the end of the period'),
  ),
  source: 'Panduan 25 keterampilan dasar kader',
  timeRule: 'point',
  place: 'service',
  ofUnits: true,
  basis: 'riil',
  target: localTarget(100),
  summing: 'stock',
  denominator: part('kader_terdaftar'),
  reading: { from: 'kader', types: ['kader_skill'], read: (kader) => stateOfSkills(kader, 'kader_dilatih25', (events) => hasEverySkill(trainedSkills(events))) },
  examples: [
    { says: bilingual('Semua dua puluh lima', 'All twenty-five'), story: [roster, ...trained(25)], gives: [['kader_dilatih25', '2026-02-01', 1]] },
    { says: bilingual('Dua puluh empat belum', 'Twenty-four are not enough'), story: [roster, ...trained(24)], gives: [] },
  ],
});
