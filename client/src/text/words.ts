/** The shape that every language fills: the keys of Indonesian, with the plural forms that the other language may add. */
import type { id } from './id.js';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
type People = Shape<(typeof id)['people']> & Readonly<Record<string, string>>;

export type Words = Omit<Shape<typeof id>, 'people'> & { readonly people: People };
