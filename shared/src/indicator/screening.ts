/** Shared by the indicators that read screenings of school children, adults and elders. */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { History } from './history.js';
import { isAged, sexFor, type AgeBand } from './writing/index.js';

export const ADULT_SCREENS = ['ptm_screen', 'ckg_screen'] as const;
export type AdultScreen = HealthEvent<'ptm_screen'> | HealthEvent<'ckg_screen'>;

/** Screens of adults at that age, in the order of history. */
export const adultScreens = (person: History, band: AgeBand): readonly AdultScreen[] =>
  person.events.filter((event): event is AdultScreen => isAdultScreen(event) && isAged(person, band, event));
export const isAdultScreen = (event: HealthEvent): event is AdultScreen => isOfType(event, 'ptm_screen') || isOfType(event, 'ckg_screen');

export const SMOKING_ANSWERS = [...ADULT_SCREENS, 'school_screen'] as const;
export type SmokingAnswer = AdultScreen | HealthEvent<'school_screen'>;
/** The screens that say whether someone smokes. */
export const smokingAnswers = (person: History): readonly SmokingAnswer[] =>
  person.events.filter((event): event is SmokingAnswer => (isAdultScreen(event) || isOfType(event, 'school_screen')) && event.data.smoking !== undefined);

export const isWoman = (person: History, event: HealthEvent): boolean => sexFor(person, event) === 'P';
