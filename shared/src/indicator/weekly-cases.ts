/**
 * New cases of every disease of SKDR, by residence and day of onset: what weekly counts and signals are read from. They
 * stand in parts of their own and are on no list of indicators.
 */
import type { HealthEvent } from '../event/index.js';
import type { Contribution } from './contribution.js';
import type { HistoryReading } from './definition.js';
import { casesOf, countEpisodes, episodesOf } from './disease-cases.js';
import type { History } from './history.js';

const PREFIX = 'kasus:';
/** Days after which a new onset is a new case. Source: new cases only (SKDR); the span is the house's. */
const EPISODE_DAYS = 30;
const SHORT_EPISODE_DAYS = 14;
const SHORT: ReadonlySet<string> = new Set(['diare', 'diare_berdarah', 'ili', 'pneumonia']);

/** The part in which the new cases of a disease are counted. */
export const casePart = (disease: string): string => `${PREFIX}${disease}`;
export const isCasePart = (part: string): boolean => part.startsWith(PREFIX);

export const weeklyCases: HistoryReading = {
  from: 'person',
  types: ['disease_case'],
  read: (person) => [...diseasesOf(person)].flatMap((disease) => newCases(person, disease)),
};

const diseasesOf = (person: History): ReadonlySet<string> => new Set(person.ofType('disease_case').map(({ data }) => data.disease));

function newCases(person: History, disease: string): readonly Contribution[] {
  const cases = casesOf(person, ({ data }: HealthEvent<'disease_case'>) => data.disease === disease);
  return countEpisodes(person, casePart(disease), episodesOf(cases, SHORT.has(disease) ? SHORT_EPISODE_DAYS : EPISODE_DAYS));
}
