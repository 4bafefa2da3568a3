/** Units whose month was closed at all. */
import { bilingual } from '../../../basics/index.js';
import { reportingUnits } from '../../timely-reports.js';
import { derived, words } from '../../writing/index.js';

export const lapLengkap = derived({
  code: 'lap_lengkap',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Kelengkapan laporan', 'Reports complete'),
  words: words(
    bilingual('Unit yang menutup laporan bulan itu, kapan pun', 'Units that closed the month, whenever'),
    bilingual('Puskesmas, pustu dan posyandu yang terdaftar', 'Registered Puskesmas, pustu and posyandu'),
    bilingual('Sekali per unit per bulan', 'Once per unit and month'),
  ),
  source: 'SP2TP; default of the catalogue',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: { percent: 100, source: 'default of the catalogue' },
  looksAt: { parts: ['lapor_tutup'], indicators: [] },
  derive: (look) => reportingUnits(look, 'lapor_tutup'),
  examples: [
    { says: bilingual('Tiga jenis unit dijumlahkan', 'Three kinds of units add up'), at: { units: [{ counts: { lapor_tutup: 1 } }, {}] }, gives: { numerator: 3, denominator: 6 } },
    { says: bilingual('Tanpa unit terdaftar', 'None registered'), at: { units: [] }, gives: { numerator: 0, denominator: 0 } },
  ],
});
