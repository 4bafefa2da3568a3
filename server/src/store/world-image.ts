/** Places, sasaran and targets in memory, as numbers are judged by them. */
import { Places } from '@pantau/shared/area';
import { SasaranBook, TargetBook } from '@pantau/shared/sasaran';

export interface WorldImage {
  readonly places: Places;
  readonly sasaran: SasaranBook;
  readonly targets: TargetBook;
}

export const emptyWorld = (): WorldImage => ({ places: new Places([], []), sasaran: new SasaranBook([]), targets: new TargetBook([]) });
