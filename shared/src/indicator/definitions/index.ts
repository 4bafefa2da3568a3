/** The list of indicators: a new one is one file and one line here. */
import type { IndicatorDefinition } from '../definition.js';
import { ancK1Akses } from './klaster-2/anc-k1-akses.js';

export const definitions: readonly IndicatorDefinition[] = [ancK1Akses];

/** A set of definitions in force; tests and benches may hand in a smaller one. */
export type Catalogue = readonly IndicatorDefinition[];

const byCode = new Map(definitions.map((definition) => [definition.code, definition]));

export const definitionOf = (code: string): IndicatorDefinition | undefined => byCode.get(code);
