/** The value axis at the left of the PWS chart: ticks, and the value of the target line in its own words. */
import type { ValueAxis } from './geometry.js';
import { PLOT_TOP } from './plot.js';

interface ValueLabelsProps {
  readonly axis: ValueAxis;
  readonly line: { readonly value: number; readonly label: string } | null;
  readonly tick: (value: number) => string;
  readonly width: number;
  readonly height: number;
}

const CLEAR_OF_LINE = 12;

export function ValueLabels({ axis, line, tick, width, height }: ValueLabelsProps) {
  const y = (value: number) => PLOT_TOP + (1 - value / axis.top) * (height - PLOT_TOP - 1);
  const shown = axis.ticks.filter((value) => line === null || Math.abs(y(value) - y(line.value)) > CLEAR_OF_LINE);
  return (
    <svg className="pws-values" width={width} height={height} aria-hidden="true">
      {shown.map((value) => (
        <text key={value} x={width - 8} y={y(value) + 4}>{tick(value)}</text>
      ))}
      {line && <line x1={width - 6} x2={width} y1={y(line.value)} y2={y(line.value)} className="target" />}
      {line && <text className="line-label" x={width - 8} y={y(line.value) + 4}>{line.label}</text>}
    </svg>
  );
}
