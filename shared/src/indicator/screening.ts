/** Shared by the indicators that read screenings of school children, adults and elders. */
import type { HealthEvent } from '../event/index.js';
import type { History } from './history.js';
import { isAged, sexFor, type AgeBand } from './writing/index.js';

export const ADULT_SCREENS = ['ptm_screen', 'ckg_screen'] as const;
export type AdultScreen = HealthEvent<(typeof ADULT_SCREENS)[number]>;

/** Screens of adults at that age, in the order of history. */
export const adultScreens = (person: History, band: AgeBand): readonly AdultScreen[] => person.sinceBirth(...ADULT_SCREENS).filter((event) => isAged(person, band, event));

export const SMOKING_ANSWERS = [...ADULT_SCREENS, 'school_screen'] as const;
type SmokingAnswer = HealthEvent<(typeof SMOKING_ANSWERS)[number]>;
/** The screens that say whether someone smokes. */
export const smokingAnswers = (person: History): readonly SmokingAnswer[] =>
  person.sinceBirth(...SMOKING_ANSWERS).filter(({ data }) => data.smoking !== undefined);

export const isWoman = (person: History, event: HealthEvent): boolean => sexFor(person, event) === 'P';
