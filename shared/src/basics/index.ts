/** Small words used everywhere: bugs throw (`must`, `assert`), expected trouble returns (`Result`). */
export { assert, must } from './must.js';
export type { Result } from './result.js';
export { ok, fail } from './result.js';
export { problemCatalogue, textOf, type Problem, type ProblemCode } from './problem.js';
export { bilingual, type Bilingual, type Language } from './bilingual.js';
export { canonicalJson } from './canonical-json.js';
