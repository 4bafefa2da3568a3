/** API: confirmed malaria per 1,000; the imported ones beside. */
import { bilingual } from '../../../basics/index.js';
import { casesOf, countEpisodes, episodesOf } from '../../disease-cases.js';
import type { History } from '../../history.js';
import { counted, sasaran, words } from '../../writing/index.js';

const EPISODE_DAYS = 30;

function read(person: History) {
  const episodes = episodesOf(casesOf(person, ({ data }) => data.disease === 'malaria' && data.classification === 'konfirmasi'), EPISODE_DAYS);
  return [...countEpisodes(person, 'malaria_api', episodes), ...countEpisodes(person, 'malaria_impor', episodes.filter(({ reports }) => reports.some(({ data }) => data.origin === 'impor')))];
}

export const malariaApi = counted({
  code: 'malaria_api',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Annual Parasite Incidence malaria (API)', 'Malaria annual parasite incidence'),
  words: words(
    bilingual('Kasus malaria terkonfirmasi menurut tempat tinggal dan tanggal mulai sakit, termasuk impor', 'Confirmed malaria cases by residence and day of onset, imported ones included'),
    bilingual('Penduduk, per 1.000', 'Population, per 1,000'),
    bilingual('Sekali per episode; episode baru bila mulai sakit 30 hari atau lebih sesudahnya', 'Once per episode; a new one begins 30 days or more after the last onset'),
  ),
  source: 'Programme of malaria elimination',
  unit: 'per_1000',
  direction: 'down',
  timeRule: 'rate',
  target: { percent: 1, source: 'API below 1 per 1,000' },
  denominator: sasaran('penduduk'),
  parts: { malaria_impor: 'flow' },
  reading: { from: 'person', types: ['disease_case'], read },
  examples: [
    {
      says: bilingual('Suspek tidak dihitung, konfirmasi dihitung; yang impor juga terpisah', 'A suspected one does not count, a confirmed one does; an imported one beside as well'),
      story: [
        { type: 'disease_case', on: '2026-02-10', data: { disease: 'malaria', classification: 'suspek' } },
        { type: 'disease_case', on: '2026-05-10', data: { disease: 'malaria', classification: 'konfirmasi', onsetOn: '2026-05-06', origin: 'impor' } },
      ],
      gives: [
        ['malaria_api', '2026-05-06', 1],
        ['malaria_impor', '2026-05-06', 1],
      ],
    },
    {
      says: bilingual('Dalam 30 hari satu episode', 'Within 30 days one episode'),
      story: [
        { type: 'disease_case', on: '2026-02-10', data: { disease: 'malaria', classification: 'konfirmasi' } },
        { type: 'disease_case', on: '2026-03-11', data: { disease: 'malaria', classification: 'konfirmasi' } },
      ],
      gives: [['malaria_api', '2026-02-10', 1]],
    },
  ],
});
