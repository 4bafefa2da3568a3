/**
 * The chart of the PWS form: columns from highest to lowest, the target line, four rows of numbers, the total last and
 * apart. Pointing or arrow keys move the linked column, Enter opens it; narrow places scroll while the total stays.
 */
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { ColumnRows, ROWS_HEIGHT, RowLabels } from './column-rows.js';
import type { Column, PwsChartProps } from './column.js';
import { bandsFor, TOTAL_GAP, valueAxis } from './geometry.js';
import { Plot } from './plot.js';
import { useWidth } from './use-width.js';
import { ValueLabels } from './value-labels.js';

const LABELS = { percent: 88, other: 112 };

export function PwsChart(props: PwsChartProps) {
  const { columns, total, line, percent, provisional, rows, tick, sentence, linked, plotHeight } = props;
  const [frame, width] = useWidth();
  const labels = percent ? LABELS.percent : LABELS.other;
  const bands = bandsFor(columns.length, Math.max(0, width - labels));
  const axis = useMemo(() => valueAxis([...columns.flatMap(({ value, ownLine }) => [value, ownLine]), total.value, line?.value ?? null], percent), [columns, total, line, percent]);
  const shared = { axis, height: plotHeight, line: line?.value ?? null, provisional };
  const totals = useMemo(() => [total], [total]);
  return (
    <div ref={frame} className="pws-chart" role="figure" aria-label={sentence}>
      <Hatch />
      {width > 0 && (
        <>
          <div style={{ width: labels }}>
            <ValueLabels axis={axis} line={line} tick={tick} width={labels} height={plotHeight} />
            <RowLabels labels={[rows.cumulative, rows.thisMonth, rows.lastMonth, rows.trend, rows.name]} ownLine={columns.some(({ ownLine }) => ownLine !== null) ? rows.ownLine : null} width={labels} />
          </div>
          <Columns {...props} band={bands.band} scrolls={bands.scrolls} width={bands.scrolls ? width - labels - bands.total : bands.plot}>
            <Plot columns={columns} band={bands.band} lead={0} {...shared} />
            <ColumnRows columns={columns} band={bands.band} lead={0} linked={linked} />
          </Columns>
          <div className="pws-total" style={{ width: bands.total }}>
            <Plot columns={totals} band={bands.total - TOTAL_GAP} lead={TOTAL_GAP} total {...shared} />
            <ColumnRows columns={totals} band={bands.total - TOTAL_GAP} lead={TOTAL_GAP} linked={null} total />
          </div>
        </>
      )}
    </div>
  );
}

type ColumnsProps = PwsChartProps & { readonly band: number; readonly width: number; readonly scrolls: boolean; readonly children: React.ReactNode };

/** The columns with their linked band, which moves without redrawing them. */
function Columns({ columns, band, width, scrolls, linked, onLink, onOpen, onStep, help, plotHeight, children }: ColumnsProps) {
  const area = useRef<HTMLDivElement>(null);
  /** What the pointer is on never moves away under it. */
  const pointed = useRef(false);
  const at = columns.findIndex(({ key }) => key === linked);
  const columnAt = useCallback((event: PointerEvent | React.MouseEvent) => columns[Math.floor((event.clientX - (area.current?.getBoundingClientRect().left ?? 0)) / band)], [columns, band]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, at, columns);
    if (!target) return;
    event.preventDefault();
    if (event.key === 'Enter') onOpen(target.key);
    else onStep(target.key);
  };
  useEffect(() => {
    const frame = area.current?.parentElement;
    if (at < 0 || !scrolls || !frame || pointed.current) return;
    const outside = band * at < frame.scrollLeft || band * (at + 1) > frame.scrollLeft + width;
    if (outside) frame.scrollTo({ left: band * (at + 0.5) - width / 2 });
  }, [at, band, width, scrolls]);
  return (
    <div className="pws-scroll" data-scrolls={scrolls || undefined} style={{ width }} role="group" tabIndex={0} aria-label={help} onKeyDown={onKeyDown}>
      <div
        ref={area}
        className="pws-area"
        style={{ width: band * columns.length, height: plotHeight + ROWS_HEIGHT }}
        onPointerMove={(event) => {
          pointed.current = true;
          onLink(columnAt(event)?.key ?? null);
        }}
        onPointerLeave={() => {
          pointed.current = false;
          onLink(null);
        }}
        onClick={(event) => {
          const column = columnAt(event);
          if (column) onOpen(column.key);
        }}
      >
        {at >= 0 && <div className="pws-linked" style={{ left: band * at, width: band }} />}
        {columns.map((column, index) => column.pulse !== undefined && <div key={`${column.key} ${column.pulse}`} className="pws-pulse" style={{ left: band * index + 1, width: band - 2, height: plotHeight }} />)}
        {children}
      </div>
    </div>
  );
}

/** The column that a key leads to: arrows step, Home and End jump, Enter stays. */
function keyTarget(key: string, at: number, columns: readonly Column[]): Column | undefined {
  const last = columns.length - 1;
  const goals: Readonly<Record<string, number>> = { ArrowRight: Math.min(last, at + 1), ArrowLeft: at < 0 ? last : Math.max(0, at - 1), Home: 0, End: last, Enter: at };
  const goal = goals[key];
  return goal === undefined ? undefined : columns[goal];
}

const Hatch = () => (
  <svg width="0" height="0" aria-hidden="true" className="pws-defs">
    <defs>
      <pattern id="pws-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="7" className="hatch-line" />
      </pattern>
    </defs>
  </svg>
);
