/** Couples using a modern method of family planning, as of the end of the month. */
import { bilingual } from '../../../basics/index.js';
import { isModern } from '../../obstetric.js';
import { counted, latestState, localTarget, sasaran, words } from '../../writing/index.js';

export const kbAktif = counted({
  code: 'kb_aktif',
  klaster: 2,
  lifeStage: 'dewasa',
  names: bilingual('Peserta KB aktif', 'Users of modern family planning'),
  words: words(
    bilingual('Orang yang memakai cara KB modern pada akhir bulan', 'Persons using a modern method at the end of the month'),
    bilingual('Sasaran pasangan usia subur', 'Couples of reproductive age'),
    bilingual('Sekali per pasangan; berhenti mengakhirinya', 'Once per couple; stopping ends it'),
  ),
  source: 'Family planning programme (CPR modern)',
  timeRule: 'point',
  target: localTarget(65),
  summing: 'stock',
  denominator: sasaran('pus'),
  reading: latestState({
    from: 'person',
    types: ['family_planning'],
    measures: (person) => person.sinceBirth('family_planning'),
    months: null,
    parts: { kb_aktif: ({ data }) => data.action !== 'stop' && isModern(data.method) },
  }),
  examples: [
    {
      says: bilingual('Mulai, ganti, lalu berhenti', 'Begins, changes, then stops'),
      story: [
        { type: 'family_planning', on: '2026-01-10', data: { action: 'start', method: 'suntik' } },
        { type: 'family_planning', on: '2026-04-10', data: { action: 'switch', method: 'iud' } },
        { type: 'family_planning', on: '2026-09-01', data: { action: 'stop', method: 'iud' } },
      ],
      gives: [
        ['kb_aktif', '2026-01-10', 1],
        ['kb_aktif', '2026-04-10', -1],
        ['kb_aktif', '2026-04-10', 1],
        ['kb_aktif', '2026-09-01', -1],
      ],
    },
    {
      says: bilingual('Cara tradisional tidak dihitung; berganti ke sana mengakhiri', 'Traditional methods do not count; changing to one ends it'),
      story: [
        { type: 'family_planning', on: '2026-01-10', data: { action: 'start', method: 'pil' } },
        { type: 'family_planning', on: '2026-03-10', data: { action: 'switch', method: 'tradisional' } },
      ],
      gives: [
        ['kb_aktif', '2026-01-10', 1],
        ['kb_aktif', '2026-03-10', -1],
      ],
    },
    {
      says: bilingual('Pindah keluar wilayah mengakhirinya', 'Moving away ends it'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1995-05-01', sex: 'P' } },
        { type: 'family_planning', on: '2026-01-10', data: { action: 'start', method: 'implan' } },
        { type: 'person_moved', on: '2026-02-01', data: { out: true } },
      ],
      gives: [
        ['kb_aktif', '2026-01-10', 1],
        ['kb_aktif', '2026-02-01', -1],
      ],
    },
  ],
});
