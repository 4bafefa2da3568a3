/** The bars of the PWS chart over the value axis, with the target line and the status symbols at their feet. */
import { memo } from 'react';
import { Bar, CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis, ZIndexLayer, type BarShapeProps } from 'recharts';
import { Symbol } from '../ui/index.js';
import type { Column } from './column.js';
import type { ValueAxis } from './geometry.js';

export const PLOT_TOP = 8;
const BAR = { share: 0.62, widest: 72 };
const FOOT = 13;

interface PlotProps {
  readonly columns: readonly Column[];
  readonly axis: ValueAxis;
  readonly band: number;
  /** Room before the first band. */
  readonly lead: number;
  readonly height: number;
  readonly line: number | null;
  readonly provisional: boolean;
  readonly total?: boolean;
}

/** Redrawn only when numbers change, never by pointing at a column. */
export const Plot = memo(function Plot({ columns, axis, band, lead, height, line, provisional, total = false }: PlotProps) {
  const width = lead + band * columns.length;
  return (
    <ComposedChart width={width} height={height} data={[...columns]} margin={{ top: PLOT_TOP, right: 0, bottom: 1, left: 0 }} accessibilityLayer={false} tabIndex={-1} aria-hidden="true">
      <CartesianGrid vertical={false} horizontalValues={[...axis.ticks]} stroke="var(--line)" />
      <XAxis dataKey="key" hide padding={{ left: lead }} allowDuplicatedCategory={false} />
      <YAxis hide domain={[0, axis.top]} ticks={[...axis.ticks]} width={0} allowDataOverflow />
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1} zIndex={350} />
      <Bar dataKey="value" barSize={Math.min(band * BAR.share, BAR.widest)} isAnimationActive={false} shape={(bar: BarShapeProps) => <OneBar bar={bar} provisional={provisional} total={total} />} />
      {line !== null && <ReferenceLine y={line} stroke="var(--bg)" strokeWidth={7} />}
      {line !== null && <ReferenceLine y={line} stroke="var(--target)" strokeWidth={2} />}
      <ZIndexLayer zIndex={600}>
        {columns.map(({ key, ownLine }, index) => ownLine !== null && <OwnLine key={key} x={lead + band * index} y={PLOT_TOP + (1 - ownLine / axis.top) * (height - PLOT_TOP - 1)} band={band} />)}
        {columns.map((column, index) => (
          <Foot key={column.key} column={column} x={lead + band * (index + 0.5)} y={height - 8} />
        ))}
      </ZIndexLayer>
    </ComposedChart>
  );
});

function OneBar({ bar, provisional, total }: { bar: BarShapeProps; provisional: boolean; total: boolean }) {
  const column = bar.payload as Column;
  const dashed = provisional || column.small === true;
  return (
    <rect
      className="pws-bar"
      data-tone={column.mark.tone}
      data-area={column.key}
      data-value={column.value ?? ''}
      data-total={total || undefined}
      data-faded={column.faded || undefined}
      data-provisional={provisional || undefined}
      data-small={(!provisional && column.small) || undefined}
      x={bar.x}
      y={bar.y}
      width={bar.width}
      height={Math.max(0, bar.height)}
      strokeDasharray={dashed ? '3 2' : undefined}
      fill={column.mark.tone === 'hatch' ? 'url(#pws-hatch)' : undefined}
    />
  );
}

/** A row with another target carries its line over its own band alone. */
const OwnLine = ({ x, y, band }: { x: number; y: number; band: number }) => (
  <g className="pws-own-line">
    <line className="casing" x1={x} x2={x + band} y1={y} y2={y} />
    <line x1={x} x2={x + band} y1={y} y2={y} />
  </g>
);

/** The symbol stands on the bar where the bar is high enough to carry it, else on the page above it. */
function Foot({ column, x, y }: { column: Column; x: number; y: number }) {
  const carried = (column.value ?? 0) > 0 && column.mark.tone !== 'hatch' && column.mark.tone !== 'none';
  return (
    <g className={carried ? 'pws-foot on-bar' : 'pws-foot'} data-tone={column.mark.tone} data-faded={column.faded || undefined}>
      <Symbol name={column.mark.symbol} size={FOOT} x={x - FOOT / 2} y={y - FOOT} />
    </g>
  );
}
