/** Villages that fell since the month before (into jelek, or past the threshold where lower is better), and silent ones. */
import type { Situation, SituationRow } from '@pantau/shared/protocol';

interface Months {
  readonly now: readonly SituationRow[];
  readonly before: readonly SituationRow[];
}

type Judged = Pick<SituationRow, 'status' | 'line'>;

const JUDGED = ['baik', 'kurang', 'cukup'];
const isDown = { up: ({ status }: Judged) => status === 'jelek', down: ({ status, line }: Judged) => status !== 'belum_lapor' && line === 'above' };
/** Who had not reported or could not be judged has not fallen. */
const wasUp = { up: ({ status }: Judged) => status !== null && JUDGED.includes(status), down: ({ status, line }: Judged) => status !== 'belum_lapor' && line === 'below' };

/** Their codes, in the order of the rows. */
export function slipped({ now, before }: Months, direction: 'up' | 'down', places: ReadonlySet<string>): readonly string[] {
  const well = new Set(before.filter(wasUp[direction]).map(({ area }) => area));
  return now.filter((row) => places.has(row.area) && isDown[direction](row) && well.has(row.area)).map(({ area }) => area);
}

/** Villages without any report of the month. No indicator decides on that, but only those with a status tell it. */
export const silentIn = (rows: readonly SituationRow[], places: ReadonlySet<string>): readonly string[] =>
  rows.filter(({ area, status }) => status === 'belum_lapor' && places.has(area)).map(({ area }) => area);

/** The rows of a period and indicator among several situations. */
export const rowsOf = (situations: readonly Situation[] | undefined, period: string, indicator: string): readonly SituationRow[] =>
  situations?.find((situation) => situation.period === period)?.rows.filter((row) => row.indicator === indicator) ?? [];
