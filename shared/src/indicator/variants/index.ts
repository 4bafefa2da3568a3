/** The list of variants: a new one is one file and one line here. */
import { k6Spread } from './k6-spread.js';
import type { Variant } from './variant.js';

export type { Variant } from './variant.js';

const list = [k6Spread] as const;
export const variants: readonly Variant[] = list;

export type VariantKey = (typeof list)[number]['key'];
export type OptionOf<Key extends VariantKey> = keyof Extract<(typeof list)[number], { key: Key }>['options'] & string;
