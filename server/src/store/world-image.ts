/** Places, sasaran, targets and choices of variants in memory, as numbers are judged by them. */
import { Places } from '@pantau/shared/area';
import { NO_CHOICES, type VariantBook } from '@pantau/shared/indicator';
import { SasaranBook, TargetBook } from '@pantau/shared/sasaran';

export interface WorldImage {
  readonly places: Places;
  readonly sasaran: SasaranBook;
  readonly targets: TargetBook;
  readonly variants: VariantBook;
}

export const emptyWorld = (): WorldImage => ({ places: new Places([], []), sasaran: new SasaranBook([]), targets: new TargetBook([]), variants: NO_CHOICES });
