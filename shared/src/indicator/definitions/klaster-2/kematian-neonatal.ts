/** Deaths of newborns up to day 28. */
import { bilingual } from '../../../basics/index.js';
import { childDeaths, neonatalEnd } from '../../child-deaths.js';

export const kematianNeonatal = childDeaths({
  code: 'kematian_neonatal',
  lifeStage: 'neonatus',
  names: bilingual('Kematian neonatal', 'Neonatal deaths'),
  numerator: bilingual('Kematian pada umur 0-28 hari; tanpa tanggal lahir, menurut golongan yang dilaporkan', 'Deaths at an age of 0-28 days; without a birth date, by the class reported'),
  until: neonatalEnd,
  classes: ['neonatal'],
  edge: ['2025-03-01', '2025-03-02'],
});
