/** People in trouble visited in time. */
import { bilingual } from '../../../basics/index.js';
import { waitingFor, words } from '../../writing/index.js';

export const kunjunganPrioritas = waitingFor(bilingual('Menunggu daftar tugas kunjungan', 'Waits for the duties of visiting'), {
  code: 'kunjungan_prioritas',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Sasaran bermasalah dikunjungi', 'Priority visits done'),
  words: words(bilingual('Tugas kunjungan yang dilakukan dalam batas waktunya', 'Visits done within their limit'), bilingual('Tugas kunjungan yang jatuh tempo', 'Visits due'), bilingual('Setiap tugas sekali', 'Each task once')),
  source: 'Default of the catalogue',
  timeRule: 'monthly',
  basis: 'riil',
  target: { percent: 90, source: 'default of the catalogue' },
});
