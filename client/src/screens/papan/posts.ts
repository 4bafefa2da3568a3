/** Posyandu today: which have told that they are open, and whether data comes from there. */
import type { SituationRow } from '@pantau/shared/protocol';

export const SESSIONS = 'posyandu_sesi';
export const WEIGHED = 'ds';

export interface Post {
  readonly unit: string;
  /** Children weighed there today; 0 = open, without data so far. */
  readonly weighed: number;
}

type Counted = Pick<SituationRow, 'area' | 'indicator' | 'numerator'>;

/** What is counted now and was not at midnight is of today. Of posyandu only: other rows hold what was told of no posyandu. */
export function postsToday(now: readonly Counted[], midnight: readonly Counted[], isPosyandu: (unit: string) => boolean): readonly Post[] {
  const counts = (rows: readonly Counted[], indicator: string) => new Map(rows.filter((row) => row.indicator === indicator && isPosyandu(row.area)).map(({ area, numerator }) => [area, numerator]));
  const [sessions, sessionsBefore, weighed, weighedBefore] = [counts(now, SESSIONS), counts(midnight, SESSIONS), counts(now, WEIGHED), counts(midnight, WEIGHED)];
  return [...sessions].flatMap(([unit, held]) => {
    const children = Math.max(0, (weighed.get(unit) ?? 0) - (weighedBefore.get(unit) ?? 0));
    return held > (sessionsBefore.get(unit) ?? 0) || children > 0 ? [{ unit, weighed: children }] : [];
  });
}

/** Those that moved last come first, then those with most data. */
export function newestFirst(posts: readonly Post[], moved: readonly string[]): readonly Post[] {
  const place = ({ unit }: Post) => (moved.includes(unit) ? moved.indexOf(unit) : moved.length);
  return [...posts].sort((a, b) => place(a) - place(b) || b.weighed - a.weighed || (a.unit < b.unit ? -1 : 1));
}

const MOST_MOVED = 40;

/** The units that moved, newest first, never more than a few. */
export const withMoved = (moved: readonly string[], changed: readonly string[]): readonly string[] =>
  changed.length === 0 ? moved : [...new Set([...changed, ...moved])].slice(0, MOST_MOVED);
