/** One row of weekly counts as small bars with the count above each, the threshold of the last week behind them. Drawn plainly: a table holds dozens. */
export interface WeekBarsProps {
  /** Oldest first; null = nothing was reported. */
  readonly counts: readonly (number | null)[];
  /** From so many cases on the last week is a signal; null = cannot be told. */
  readonly threshold: number | null;
  /** The highest of all rows that are compared. */
  readonly highest: number;
  readonly signal: boolean;
  readonly text: (count: number) => string;
}

const WIDTH = 26;
const HEIGHT = 44;
const HEAD = 14;

export function WeekBars({ counts, threshold, highest, signal, text }: WeekBarsProps) {
  const top = Math.max(1, highest, threshold ?? 0);
  const tall = (count: number) => (count / top) * (HEIGHT - HEAD);
  const last = counts.length - 1;
  return (
    <svg className="week-bars" width={counts.length * WIDTH} height={HEIGHT} viewBox={`0 0 ${counts.length * WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className="floor" x1={0} x2={counts.length * WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {counts.map((count, week) => (
        <g key={week} data-last={week === last || undefined} data-signal={(week === last && signal) || undefined}>
          {count === null ? <text className="silent" x={(week + 0.5) * WIDTH} y={HEIGHT - 4}>–</text> : <rect x={week * WIDTH + 4} width={WIDTH - 8} y={HEIGHT - Math.max(tall(count), count > 0 ? 2 : 0)} height={Math.max(tall(count), count > 0 ? 2 : 0)} />}
          {week === last && threshold !== null && <line className="threshold" x1={last * WIDTH} x2={(last + 1) * WIDTH} y1={HEIGHT - tall(threshold)} y2={HEIGHT - tall(threshold)} />}
          {count !== null && count > 0 && <text x={(week + 0.5) * WIDTH} y={HEIGHT - tall(count) - 3}>{text(count)}</text>}
        </g>
      ))}
    </svg>
  );
}
