/** Kader of the tiers madya and utama, by the skills that they have passed; nobody types a tier. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import { isMadya, passedSkills, stateOfSkills } from '../../kader-skills.js';
import { stockOf } from '../../stay.js';
import { counted, localTarget, part, words } from '../../writing/index.js';

const roster: WorkedExample['story'][number] = { type: 'unit_roster', on: '2026-01-02', subject: { kind: 'posyandu', key: 'posyandu:1' }, data: { kader: [{ id: 'subjek' }] } };
const passes = (on: string, skills: readonly number[]): WorkedExample['story'] => skills.map((skill) => ({ type: 'kader_skill', on, subject: { kind: 'kader', key: 'subjek' }, data: { skill, passed: true } }));
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

export const kaderTierMadyaUp = counted({
  code: 'kader_tier_madya_up',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Kader madya dan utama', 'Kader of tier madya and utama'),
  words: words(
    bilingual('Kader yang cakap mengelola posyandu, melayani bayi-balita, dan dua kelompok keterampilan lain', 'Kader who passed running the posyandu, infants and under-fives, and two further groups of skills'),
    bilingual('Kader yang terdata di unitnya', 'Kader on the roster of their unit'),
    bilingual('Sekali per kader, keadaan pada akhir periode', 'Once per kader, as of the end of the period'),
  ),
  source: 'Panduan 25 keterampilan dasar kader',
  timeRule: 'point',
  place: 'service',
  ofUnits: true,
  basis: 'riil',
  target: localTarget(50),
  summing: 'stock',
  parts: { kader_terdaftar: 'stock' },
  denominator: part('kader_terdaftar'),
  reading: {
    from: 'kader',
    types: ['kader_skill'],
    read: (kader) => [
      ...stockOf('kader_terdaftar', kader.posts(), { from: '0001-01-01', to: null }),
      ...stateOfSkills(kader, 'kader_tier_madya_up', (events) => isMadya(passedSkills(events))),
    ],
  },
  examples: [
    {
      says: bilingual('Keterampilan 1-17 baru purwa, dengan 18-20 menjadi madya', 'Skills 1-17 are purwa, with 18-20 it is madya'),
      story: [roster, ...passes('2026-02-01', upTo(17)), ...passes('2026-06-01', [18, 19, 20])],
      gives: [
        ['kader_terdaftar', '2026-01-02', 1],
        ['kader_tier_madya_up', '2026-06-01', 1],
      ],
    },
    {
      says: bilingual('Tidak lagi cakap satu keterampilan: turun', 'One skill not passed any more: down again'),
      story: [roster, ...passes('2026-02-01', upTo(20)), { type: 'kader_skill', on: '2026-08-01', subject: { kind: 'kader', key: 'subjek' }, data: { skill: 4, passed: false } }],
      gives: [
        ['kader_terdaftar', '2026-01-02', 1],
        ['kader_tier_madya_up', '2026-02-01', 1],
        ['kader_tier_madya_up', '2026-08-01', -1],
      ],
    },
  ],
});
