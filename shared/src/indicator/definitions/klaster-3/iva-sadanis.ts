/** Early detection of cancer of cervix and breast: every woman once in three years. */
import { bilingual } from '../../../basics/index.js';
import { addMonths } from '../../../period/index.js';
import type { History } from '../../history.js';
import { ADULT_SCREENS, adultScreens, isWoman, type AdultScreen } from '../../screening.js';
import { counted, localTarget, notSoonAgain, sasaran, words, years } from '../../writing/index.js';

const AGES = years(30, 69);
/** Source: IVA every three years. */
const INTERVAL_MONTHS = 36;

const isTested = ({ data }: AdultScreen): boolean => data.iva !== undefined || data.sadanis !== undefined;

function read(person: History) {
  const tests = adultScreens(person, AGES).filter((screen) => isTested(screen) && isWoman(person, screen));
  return notSoonAgain(tests, (last) => addMonths(last.occurredOn, INTERVAL_MONTHS)).map((screen) => person.count('iva_sadanis', screen));
}

export const ivaSadanis = counted({
  code: 'iva_sadanis',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Deteksi dini kanker (IVA, SADANIS)', 'Early detection of cancer of women'),
  words: words(
    bilingual('Perempuan 30-69 tahun yang diperiksa IVA atau SADANIS', 'Women aged 30-69 examined by IVA or SADANIS'),
    bilingual('Sepertiga perempuan 30-69 tahun', 'A third of the women aged 30-69'),
    bilingual('Sekali dalam 36 bulan', 'Once in 36 months'),
  ),
  source: 'Permenkes 34/2015 (kanker leher rahim dan payudara)',
  target: localTarget(70),
  denominator: sasaran('perempuan_30_69', 1 / 3),
  reading: { from: 'person', types: ADULT_SCREENS, read },
  examples: [
    {
      says: bilingual('Dua tahun kemudian belum dihitung lagi, tiga tahun kemudian sudah', 'Two years later it does not count again, three years later it does'),
      story: [
        { type: 'person_registered', on: '2023-01-05', data: { birthDate: '1980-03-15', sex: 'P' } },
        { type: 'ptm_screen', on: '2023-02-05', data: { iva: 'negatif' } },
        { type: 'ptm_screen', on: '2025-02-05', data: { iva: 'negatif' } },
        { type: 'ckg_screen', on: '2026-02-05', data: { status: 'selesai', sadanis: 'normal' } },
      ],
      gives: [
        ['iva_sadanis', '2023-02-05', 1],
        ['iva_sadanis', '2026-02-05', 1],
      ],
    },
    {
      says: bilingual('Umur 29 tahun belum', 'At 29 not yet'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1996-03-15', sex: 'P' } },
        { type: 'ptm_screen', on: '2026-03-14', data: { iva: 'negatif' } },
      ],
      gives: [],
    },
  ],
});
