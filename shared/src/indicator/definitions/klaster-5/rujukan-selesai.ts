/** Referrals completed in time. */
import { bilingual } from '../../../basics/index.js';
import { waitingFor, words } from '../../writing/index.js';

export const rujukanSelesai = waitingFor(bilingual('Menunggu daftar tugas rujukan', 'Waits for the duties of referral'), {
  code: 'rujukan_selesai',
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Rujukan tuntas', 'Referrals completed'),
  words: words(bilingual('Rujukan yang diterima dan selesai dalam batas waktunya', 'Referrals received and completed within their limit'), bilingual('Rujukan yang jatuh tempo', 'Referrals due'), bilingual('Setiap tugas sekali', 'Each task once')),
  source: 'Default of the catalogue',
  timeRule: 'monthly',
  basis: 'riil',
  target: { percent: 90, source: 'default of the catalogue' },
});
