/** Suspected vaccine-preventable diseases: one case is a signal. */
import { bilingual } from '../../../basics/index.js';
import { casesOf, countEpisodes, episodesOf } from '../../disease-cases.js';
import { counted, NO_DENOMINATOR, NONE, words } from '../../writing/index.js';

const DISEASES = ['campak', 'difteri', 'pertusis', 'afp', 'tetanus_neonatorum'] as const;
const EPISODE_DAYS = 30;

export const pd3iSuspek = counted({
  code: 'pd3i_suspek',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Suspek PD3I', 'Suspected vaccine-preventable diseases'),
  words: words(
    bilingual('Suspek campak, difteri, pertusis, AFP dan tetanus neonatorum', 'Suspected measles, diphtheria, pertussis, AFP and neonatal tetanus'),
    NONE,
    bilingual('Sekali per penyakit per episode (30 hari)', 'Once per disease and episode (30 days)'),
  ),
  source: 'Surveilans PD3I; SKDR',
  unit: 'count',
  direction: 'down',
  timeRule: 'count',
  denominator: NO_DENOMINATOR,
  reading: {
    from: 'person',
    types: ['disease_case'],
    read: (person) => DISEASES.flatMap((disease) => countEpisodes(person, 'pd3i_suspek', episodesOf(casesOf(person, ({ data }) => data.disease === disease), EPISODE_DAYS))),
  },
  examples: [
    {
      says: bilingual('Dua penyakit pada satu orang adalah dua', 'Two diseases of one person are two'),
      story: [
        { type: 'disease_case', on: '2026-02-01', data: { disease: 'campak' } },
        { type: 'disease_case', on: '2026-02-03', data: { disease: 'campak' } },
        { type: 'disease_case', on: '2026-02-05', data: { disease: 'pertusis' } },
      ],
      gives: [
        ['pd3i_suspek', '2026-02-01', 1],
        ['pd3i_suspek', '2026-02-05', 1],
      ],
    },
    { says: bilingual('Tetanus pada orang dewasa tidak ikut', 'Tetanus of adults takes no part'), story: [{ type: 'disease_case', on: '2026-02-01', data: { disease: 'tetanus' } }], gives: [] },
  ],
});
