/** A file of outlines that goes in, or is only tried out; with a verdict for each feature. */
import { ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Millis } from '@pantau/shared/period';
import { boundaryTable, type Store } from '../../store/index.js';
import type { Atlas } from './atlas.js';

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

export async function takeOutlines(bytes: Uint8Array, { store, atlas, at, tryOut }: OutlineTerms): Promise<Result<readonly OutlineVerdict[], readonly Problem[]>> {
  const checked = await atlas.check(bytes);
  if (!checked.ok) return checked;
  const { good, bad } = checked.value;
  const current = new Map((await boundaryTable.current(store.database.reads)).map(({ area, geometry }) => [area, geometry]));
  const waiting = new Set(good.map(({ line }) => line));
  const listed = bad.map(({ line, problem }): OutlineVerdict => ({ line, status: waiting.has(line) ? 'waiting' : 'refused', problem }));
  const told = new Set(bad.map(({ line }) => line));
  const taken = good.filter(({ line }) => !told.has(line)).map(({ line, area, geometry }): OutlineVerdict => ({ line, status: changeOf(current.get(area), geometry) }));
  if (!tryOut) await atlas.take(checked.value, { at });
  return ok([...listed, ...taken].sort((a, b) => a.line - b.line));
}

const changeOf = (before: string | undefined, after: string) => (before === undefined ? 'inserted' : before === after ? 'unchanged' : 'updated');
