/** New cases of acute diarrhoea, counted by the week. */
import { bilingual } from '../../../basics/index.js';
import { casesOf, countEpisodes, episodesOf } from '../../disease-cases.js';
import { counted, NO_DENOMINATOR, NONE, words } from '../../writing/index.js';

const EPISODE_DAYS = 14;

export const diareInsiden = counted({
  code: 'diare_insiden',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Kasus baru diare', 'New cases of diarrhoea'),
  words: words(bilingual('Kasus diare akut menurut tempat tinggal dan tanggal mulai sakit', 'Cases of acute diarrhoea by residence and day of onset'), NONE, bilingual('Sekali per episode (14 hari)', 'Once per episode (14 days)')),
  source: 'SKDR',
  unit: 'count',
  direction: 'down',
  timeRule: 'count',
  denominator: NO_DENOMINATOR,
  reading: {
    from: 'person',
    types: ['disease_case'],
    read: (person) => countEpisodes(person, 'diare_insiden', episodesOf(casesOf(person, ({ data }) => data.disease === 'diare'), EPISODE_DAYS)),
  },
  examples: [
    {
      says: bilingual('Empat belas hari kemudian kasus baru', 'Fourteen days later it is a new case'),
      story: [
        { type: 'disease_case', on: '2026-02-01', data: { disease: 'diare' } },
        { type: 'disease_case', on: '2026-02-14', data: { disease: 'diare' } },
        { type: 'disease_case', on: '2026-02-15', data: { disease: 'diare' } },
      ],
      gives: [
        ['diare_insiden', '2026-02-01', 1],
        ['diare_insiden', '2026-02-15', 1],
      ],
    },
    { says: bilingual('Kunjungan ulang bukan kasus baru', 'A repeat visit is no new case'), story: [{ type: 'disease_case', on: '2026-02-01', data: { disease: 'diare', repeatVisit: true } }], gives: [] },
  ],
});
