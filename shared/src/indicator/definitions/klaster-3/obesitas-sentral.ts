/** Central obesity among adults whose waist was measured. */
import { bilingual } from '../../../basics/index.js';
import type { WorkedExample } from '../../definition.js';
import { ADULT_SCREENS } from '../../screening.js';
import { AS_OF_THE_END, counted, latestState, part, sexFor, words, years } from '../../writing/index.js';

/** cm. Source: PTM programme. */
const LIMITS = { L: 90, P: 80 } as const;
/** How long a measure speaks, in months. */
const MONTHS = 12;

const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2026-01-05', data: { birthDate: '1980-03-15', sex: 'P' } };

export const obesitasSentral = counted({
  code: 'obesitas_sentral',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Obesitas sentral', 'Central obesity'),
  words: words(
    bilingual('Orang 15 tahun ke atas dengan lingkar perut terakhir paling sedikit 90 cm (laki-laki) atau 80 cm (perempuan)', 'Persons aged 15 and over whose latest waist is at least 90 cm (men) or 80 cm (women)'),
    bilingual('Yang lingkar perutnya diukur dalam 12 bulan terakhir', 'Those whose waist was measured in the last 12 months'),
    AS_OF_THE_END,
  ),
  source: 'PTM programme',
  direction: 'down',
  timeRule: 'point',
  basis: 'riil',
  summing: 'stock',
  parts: { obesitas_sentral_diukur: 'stock' },
  denominator: part('obesitas_sentral_diukur'),
  reading: latestState({
    from: 'person',
    types: ADULT_SCREENS,
    measures: (person) => person.sinceBirth(...ADULT_SCREENS).filter((event) => event.data.waistCm !== undefined && sexFor(person, event) !== null),
    months: MONTHS,
    ages: years(15, null),
    parts: {
      obesitas_sentral_diukur: () => true,
      obesitas_sentral: (screen, person) => (screen.data.waistCm ?? 0) >= LIMITS[sexFor(person, screen) ?? 'L'],
    },
  }),
  examples: [
    {
      says: bilingual('80 cm pada perempuan sudah obesitas sentral', '80 cm of a woman is central obesity'),
      story: [born, { type: 'ptm_screen', on: '2026-02-05', data: { waistCm: 80 } }],
      gives: [
        ['obesitas_sentral_diukur', '2026-02-05', 1],
        ['obesitas_sentral', '2026-02-05', 1],
        ['obesitas_sentral_diukur', '2027-02-05', -1],
        ['obesitas_sentral', '2027-02-05', -1],
      ],
    },
    {
      says: bilingual('79,9 cm belum', '79.9 cm is not'),
      story: [born, { type: 'ckg_screen', on: '2026-02-05', data: { status: 'sebagian', waistCm: 79.9 } }],
      gives: [
        ['obesitas_sentral_diukur', '2026-02-05', 1],
        ['obesitas_sentral_diukur', '2027-02-05', -1],
      ],
    },
  ],
});
