/** Danger signs reported within a day. */
import { bilingual } from '../../../basics/index.js';
import { waitingFor, words } from '../../writing/index.js';

export const temuanDilaporPustu = waitingFor(bilingual('Menunggu daftar tugas temuan', 'Waits for the duties of findings'), {
  code: 'temuan_dilapor_pustu',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Temuan tanda bahaya dilaporkan ke Pustu', 'Danger signs reported to the pustu'),
  words: words(bilingual('Temuan yang dilaporkan dalam 24 jam', 'Findings reported within 24 hours'), bilingual('Temuan tanda bahaya', 'Danger signs found'), bilingual('Setiap tugas sekali', 'Each task once')),
  source: 'Default of the catalogue',
  timeRule: 'monthly',
  basis: 'riil',
  target: { percent: 100, source: 'default of the catalogue' },
});
