/** Deaths of infants before their first birthday. */
import { bilingual } from '../../../basics/index.js';
import { childDeaths, infancyEnd } from '../../child-deaths.js';

export const kematianBayi = childDeaths({
  code: 'kematian_bayi',
  lifeStage: 'bayi',
  names: bilingual('Kematian bayi', 'Infant deaths'),
  numerator: bilingual('Kematian pada umur 0-11 bulan; tanpa tanggal lahir, menurut golongan yang dilaporkan', 'Deaths at an age of 0-11 months; without a birth date, by the class reported'),
  until: infancyEnd,
  classes: ['neonatal', 'bayi'],
  edge: ['2026-01-31', '2026-02-01'],
});
