/** Which option holds where and when: as a kabupaten has set it, valid from a day on, else the default. */
import { kabupatenOf } from '../../area/index.js';
import { must } from '../../basics/index.js';
import type { Day } from '../../period/index.js';
import { variants, type OptionOf, type VariantKey } from './index.js';

export interface VariantChoice {
  readonly variant: string;
  readonly kabupaten: string;
  readonly validFrom: Day;
  readonly option: string;
  /** Who decided it. */
  readonly source: string;
}

export class VariantBook {
  private readonly byPlace = new Map<string, VariantChoice[]>();

  /** @param choices of known variants and options; of two for one place and day the later in the list holds */
  constructor(readonly choices: readonly VariantChoice[]) {
    for (const choice of choices) {
      const name = `${choice.variant}|${choice.kabupaten}`;
      this.byPlace.set(name, [...(this.byPlace.get(name) ?? []), choice].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0)));
    }
  }

  /** @param area any code inside of the kabupaten; one that is not known takes the default */
  option<Key extends VariantKey>(key: Key, area: string, day: Day): OptionOf<Key> {
    const chosen = this.byPlace.get(`${key}|${kabupatenOf(area)}`)?.findLast(({ validFrom }) => validFrom <= day);
    return (chosen?.option ?? must(defaults.get(key), `variant ${key}`)) as OptionOf<Key>;
  }
}

const defaults: ReadonlyMap<string, string> = new Map(variants.map((variant) => [variant.key, variant.default]));

/** Where nobody has chosen anything. */
export const NO_CHOICES = new VariantBook([]);
