/** Units whose month was closed by the 5th of the next. */
import { bilingual } from '../../../basics/index.js';
import { readClosing, reportingUnits } from '../../timely-reports.js';
import { derived, words } from '../../writing/index.js';

export const lapTepatWaktu = derived({
  code: 'lap_tepat_waktu',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Ketepatan laporan', 'Reports in time'),
  words: words(
    bilingual('Unit yang menutup laporan bulan itu paling lambat tanggal 5 bulan berikutnya', 'Units that closed the month by the 5th of the next'),
    bilingual('Puskesmas, pustu dan posyandu yang terdaftar', 'Registered Puskesmas, pustu and posyandu'),
    bilingual('Sekali per unit per bulan', 'Once per unit and month'),
  ),
  source: 'SP2TP; default of the catalogue',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: { percent: 90, source: 'default of the catalogue' },
  own: { parts: { lapor_tutup: 'flow', lapor_tepat: 'flow' }, reading: { from: 'evidence', types: ['report_close'], read: readClosing } },
  looksAt: { parts: ['lapor_tepat'], indicators: [] },
  derive: (look) => reportingUnits(look, 'lapor_tepat'),
  examples: [
    { says: bilingual('Tiga jenis unit dijumlahkan', 'Three kinds of units add up'), at: { units: [{ counts: { lapor_tepat: 1 } }, {}] }, gives: { numerator: 3, denominator: 6 } },
    { says: bilingual('Tanpa unit terdaftar', 'None registered'), at: { units: [] }, gives: { numerator: 0, denominator: 0 } },
  ],
});
