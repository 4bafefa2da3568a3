/** Adults and adolescents from 15 years who smoke, of those asked. */
import { bilingual } from '../../../basics/index.js';
import { smokers } from '../../smokers.js';
import { years } from '../../writing/index.js';

export const merokok = smokers({
  code: 'merokok',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Perokok aktif usia 15 tahun ke atas', 'Smokers aged 15 and over'),
  numerator: bilingual('Orang 15 tahun ke atas yang menurut jawaban terakhir merokok', 'Persons aged 15 and over who smoke by their latest answer'),
  ages: years(15, null),
  bornOn: '1980-03-15',
});
