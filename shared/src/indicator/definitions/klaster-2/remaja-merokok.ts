/** Adolescents who smoke, of those asked. */
import { bilingual } from '../../../basics/index.js';
import { smokers } from '../../smokers.js';
import { years } from '../../writing/index.js';

export const remajaMerokok = smokers({
  code: 'remaja_merokok',
  klaster: 2,
  lifeStage: 'sekolah_remaja',
  names: bilingual('Remaja merokok', 'Adolescents who smoke'),
  numerator: bilingual('Remaja 10-17 tahun yang menurut jawaban terakhir merokok', 'Adolescents aged 10-17 who smoke by their latest answer'),
  ages: years(10, 17),
  bornOn: '2012-03-15',
});
