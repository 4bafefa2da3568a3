/** One run of a row: in which world, in which language. */
import type { Language } from '@pantau/shared/basics';
import type { CorpusWorld } from './corpus-world.js';

export interface Turn {
  readonly world: CorpusWorld;
  readonly language: Language;
}
