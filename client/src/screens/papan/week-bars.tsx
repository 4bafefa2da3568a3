/** A small chart of weekly cases: bars from zero, the running week in ink. */
const BAR = { width: 14, gap: 6, height: 52, least: 2 };

export function WeekBars({ cases, label }: { cases: readonly number[]; label: string }) {
  const highest = Math.max(1, ...cases);
  const width = cases.length * (BAR.width + BAR.gap) - BAR.gap;
  return (
    <svg className="week-bars" role="img" aria-label={label} viewBox={`0 0 ${width} ${BAR.height}`}>
      {cases.map((n, index) => {
        const height = Math.max(BAR.least, (n / highest) * BAR.height);
        return <rect key={index} data-now={index === cases.length - 1 || undefined} x={index * (BAR.width + BAR.gap)} y={BAR.height - height} width={BAR.width} height={height} />;
      })}
    </svg>
  );
}
