/** How often diseases occur: acute diarrhoea, malaria, suspects of what vaccines prevent, leprosy and filariasis; new cases by the week. */
import { countedOn, episodes, episodesOf, newReports, type Asked } from './diseases.js';
import { everyPatient, type Life } from './lives.js';
import { sinceBirth } from './person.js';
import type { NaiveCount, NaiveWorld } from './world.js';

const casesOf = (disease: string, days: number): Asked => ({ isCounted: ({ data }) => data.disease === disease, days });

export const diareInsiden = (world: NaiveWorld): NaiveCount[] => episodes(world, 'diare_insiden', casesOf('diare', 14));

/** Each disease has episodes of its own. Choice: of any classification; tetanus only that of newborns. */
export const pd3iSuspek = (world: NaiveWorld): NaiveCount[] =>
  ['campak', 'difteri', 'pertusis', 'afp', 'tetanus_neonatorum'].flatMap((disease) => episodes(world, 'pd3i_suspek', casesOf(disease, 30)));

/**
 * Confirmed malaria, and what of it was brought from elsewhere.
 * Choice: reports that do not confirm are no part of a case, nor of its onset; a case is imported where any report that
 * confirms it says so.
 */
export const malariaApi = (world: NaiveWorld): NaiveCount[] =>
  everyPatient(world, 'disease_case').flatMap((life) => {
    const confirmed: Asked = { isCounted: ({ data }) => data.disease === 'malaria' && data.classification === 'konfirmasi', days: 30 };
    return episodesOf(life, confirmed).flatMap((episode) => {
      const isImported = episode.reports.some(({ data }) => data.origin === 'impor');
      return (isImported ? ['malaria_api', 'malaria_impor'] : ['malaria_api']).map((part) => countedOn(part, life, episode));
    });
  });

/** Once in a life each. Choice: on the day of the first report, not of the onset: it began long ago. */
export const tbcKustaFilaria = (world: NaiveWorld): NaiveCount[] =>
  everyPatient(world, 'disease_case').flatMap((life) =>
    ['kusta', 'filariasis'].flatMap((disease) => {
      const first = sinceBirth(newReports(life.history), life.birth).find(({ data }) => data.disease === disease);
      return first ? [life.counted('tbc_kusta_filaria', first)] : [];
    }),
  );

/** After fewer days than for other diseases what is short and frequent is a new case. */
const FREQUENT = ['diare', 'diare_berdarah', 'ili', 'pneumonia'];

/** Of every disease apart, of any classification. */
export const kasus = (world: NaiveWorld): NaiveCount[] =>
  everyPatient(world, 'disease_case').flatMap((life) =>
    diseasesOf(life).flatMap((disease) => episodesOf(life, casesOf(disease, FREQUENT.includes(disease) ? 14 : 30)).map((episode) => countedOn(`kasus:${disease}`, life, episode))),
  );

const diseasesOf = ({ history }: Life): string[] => [...new Set(newReports(history).map(({ data }) => data.disease))];
