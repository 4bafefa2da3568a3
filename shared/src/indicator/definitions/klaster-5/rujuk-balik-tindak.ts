/** Back-referrals acted upon. */
import { bilingual } from '../../../basics/index.js';
import { waitingFor, words } from '../../writing/index.js';

export const rujukBalikTindak = waitingFor(bilingual('Menunggu daftar tugas rujukan', 'Waits for the duties of referral'), {
  code: 'rujuk_balik_tindak',
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Rujuk balik ditindaklanjuti', 'Back-referrals acted upon'),
  words: words(bilingual('Rujuk balik yang ditindaklanjuti desa atau posyandu dalam 7 hari', 'Back-referrals acted upon by the village or posyandu within 7 days'), bilingual('Rujuk balik yang diterima', 'Back-referrals received'), bilingual('Setiap tugas sekali', 'Each task once')),
  source: 'Default of the catalogue',
  timeRule: 'monthly',
  basis: 'riil',
  target: { percent: 90, source: 'default of the catalogue' },
});
