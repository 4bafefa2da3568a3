/** Deaths of children before their fifth birthday. */
import { bilingual } from '../../../basics/index.js';
import { balitaEnd, childDeaths } from '../../child-deaths.js';

export const kematianBalita = childDeaths({
  code: 'kematian_balita',
  lifeStage: 'balita',
  names: bilingual('Kematian balita', 'Deaths under five'),
  numerator: bilingual('Kematian pada umur 0-59 bulan; tanpa tanggal lahir, menurut golongan yang dilaporkan', 'Deaths at an age of 0-59 months; without a birth date, by the class reported'),
  until: balitaEnd,
  classes: ['neonatal', 'bayi', 'balita'],
  edge: ['2030-01-31', '2030-02-01'],
});
