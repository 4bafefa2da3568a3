/** Runs worked examples of the catalogue by the very readings that count: as tests, and before the eyes of a reader. */
export { isStory, storyEvents, subjectFor } from './story.js';
export { deriveExample, readStory } from './run.js';
export { verdictOf, type Share, type Verdict } from './verdict.js';
