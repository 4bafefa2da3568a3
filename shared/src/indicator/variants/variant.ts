/** A point on which the field disagrees: its options, which one holds by default, and who says so. */
import type { Bilingual } from '../../basics/index.js';

export interface Variant<Key extends string = string, Option extends string = string> {
  readonly key: Key;
  readonly names: Bilingual;
  readonly options: Readonly<Record<Option, { readonly names: Bilingual; readonly source: string }>>;
  readonly default: NoInfer<Option>;
}

export const defineVariant = <const Key extends string, const Option extends string>(variant: Variant<Key, Option>): Variant<Key, Option> => variant;
