/** A file of outlines that goes in, or is only tried out; with a verdict for each feature. */
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import { boundaryTable, type Store } from '../../store/index.js';
import type { Atlas } from './atlas.js';
import { checkBoundaries } from './geojson.js';

export type OutlineVerdict =
  /** `line`: number of the feature. */
  | { readonly line: number; readonly status: 'inserted' | 'updated' | 'unchanged' }
  /** `waiting`: kept for an area that is not registered yet. */
  | { readonly line: number; readonly status: 'refused' | 'waiting'; readonly problem: Problem };

export interface OutlineTerms {
  readonly store: Store;
  readonly atlas: Atlas;
  readonly at: Millis;
  readonly tryOut: boolean;
}

export async function takeOutlines(body: unknown, { store, atlas, at, tryOut }: OutlineTerms): Promise<Result<readonly OutlineVerdict[], readonly Problem[]>> {
  const checked = checkBoundaries(body, (code) => store.facts().places.area(code) !== undefined);
  if (!checked.ok) return fail(checked.error);
  const current = new Map((await boundaryTable.current(store.database.reads)).map(({ area, geometry }) => [area, geometry]));
  const { good, bad } = checked.value;
  const problems = new Map(bad.map(({ line, problem }) => [line, problem]));
  const refused = new Set(bad.filter(({ problem }) => problem.code.startsWith('E_')).map(({ line }) => line));
  const verdicts: OutlineVerdict[] = [];
  let next = 0;
  for (let line = 1; line <= good.length + refused.size; line++) {
    const problem = problems.get(line);
    const row = refused.has(line) ? undefined : good[next++];
    const before = row && current.get(row.area);
    if (problem) verdicts.push({ line, status: refused.has(line) ? 'refused' : 'waiting', problem });
    else verdicts.push({ line, status: before === undefined ? 'inserted' : before === row?.geometry ? 'unchanged' : 'updated' });
  }
  if (tryOut) return ok(verdicts);
  const put = await atlas.put(body, { at });
  return put.ok ? ok(verdicts) : fail(put.error);
}
