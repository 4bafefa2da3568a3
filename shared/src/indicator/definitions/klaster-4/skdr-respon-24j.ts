/** Signals verified within a day. */
import { bilingual } from '../../../basics/index.js';
import { waitingFor, words } from '../../writing/index.js';

export const skdrRespon24j = waitingFor(
  bilingual('Menunggu daftar sinyal SKDR dan tindak lanjutnya', 'Waits for the list of signals and their follow-up'),
  {
    code: 'skdr_respon_24j',
    klaster: 4,
    lifeStage: 'semua',
    names: bilingual('Sinyal SKDR direspons dalam 24 jam', 'Signals answered within 24 hours'),
    words: words(bilingual('Sinyal yang diverifikasi dalam 24 jam', 'Signals verified within 24 hours'), bilingual('Sinyal yang muncul', 'Signals raised'), bilingual('Setiap sinyal sekali', 'Each signal once')),
    source: 'SKDR',
    target: { percent: 80, source: 'SKDR' },
  },
);
