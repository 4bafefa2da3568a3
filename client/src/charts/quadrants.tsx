/**
 * Places in four fields: how many were reached (across) and how many were lost on the way (up). Each field has its number
 * and shape; a place is named where it is chosen or pointed at, and always in the list beside the chart.
 */
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { R, SHAPES, type Field } from './field-sign.js';
import { useWidth } from './use-width.js';

export interface Point {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly field: Field;
  /** A small number: hollow. */
  readonly small: boolean;
}
export interface QuadrantsProps {
  readonly points: readonly Point[];
  readonly lineX: number;
  readonly lineY: number;
  readonly axes: { readonly x: string; readonly y: string };
  readonly tick: (value: number) => string;
  readonly sentence: string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly height: number;
}

const MARGIN = { top: 30, right: 12, bottom: 54, left: 52 };
const STEP = 20;
/** Further away a place stands at the edge, with a mark: a single far one must not press all others together. */
const EDGE = { x: [0, 140], y: [-40, 60] } as const;

type Span = readonly [number, number];

/** In whole steps from the lowest to the highest, the line inside, never beyond the edge. */
function span(values: readonly number[], line: number, [from, to]: Span): Span {
  const [least, most] = [Math.min(0, ...values), Math.max(line + STEP / 2, ...values)];
  return [Math.max(from, Math.floor(least / STEP) * STEP), Math.max(Math.ceil(line / STEP) * STEP, Math.min(to, Math.ceil(most / STEP) * STEP))];
}

const within = (value: number, [from, to]: Span): number => Math.min(to, Math.max(from, value));

export function Quadrants({ points, lineX, lineY, axes, tick, sentence, chosen, onChoose, height }: QuadrantsProps) {
  const [frame, width] = useWidth();
  const xs = span(points.map(({ x }) => x), lineX, EDGE.x);
  const ys = span(points.map(({ y }) => y), lineY, EDGE.y);
  const at = (x: number) => MARGIN.left + ((within(x, xs) - xs[0]) / (xs[1] - xs[0])) * (width - MARGIN.left - MARGIN.right);
  const up = (y: number) => MARGIN.top + (1 - (within(y, ys) - ys[0]) / (ys[1] - ys[0])) * (height - MARGIN.top - MARGIN.bottom);
  const ticks = ([from, to]: Span) => Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, index) => from + index * STEP);
  const beyond = ({ x, y }: Point) => ({ x: Math.sign(x - within(x, xs)), y: -Math.sign(y - within(y, ys)) });
  const named = points.find(({ key }) => key === chosen);
  return (
    <div ref={frame} className="quadrants" role="figure" aria-label={sentence} style={{ height }}>
      {width > 0 && (
        <ScatterChart width={width} height={height} margin={MARGIN} accessibilityLayer={false} tabIndex={-1} aria-hidden="true">
          <CartesianGrid stroke="var(--line)" verticalValues={[]} horizontalValues={[]} />
          <XAxis type="number" dataKey="x" domain={[...xs]} ticks={ticks(xs)} height={0} allowDataOverflow hide />
          <YAxis type="number" dataKey="y" domain={[...ys]} ticks={ticks(ys)} width={0} allowDataOverflow hide />
          <ReferenceLine x={lineX} stroke="var(--target)" strokeWidth={2} />
          <ReferenceLine y={lineY} stroke="var(--target)" strokeWidth={2} />
          <Scatter data={[...points]} isAnimationActive={false} shape={() => <g />} />
          <ZIndexLayer zIndex={600}>
            <Axes x={axes.x} y={axes.y} width={width} height={height} xTicks={ticks(xs).map((value) => ({ at: at(value), text: tick(value) }))} yTicks={ticks(ys).map((value) => ({ at: up(value), text: tick(value) }))} />
            <Corners left={MARGIN.left} right={width - MARGIN.right} bottom={height - MARGIN.bottom} />
            {points.map((point) => <Dot key={point.key} point={point} x={at(point.x)} y={up(point.y)} chosen={point.key === chosen} beyond={beyond(point)} onChoose={onChoose} />)}
            {named && <Name point={named} x={at(named.x)} y={up(named.y)} width={width} />}
          </ZIndexLayer>
        </ScatterChart>
      )}
    </div>
  );
}

interface AxesProps {
  readonly x: string;
  readonly y: string;
  readonly width: number;
  readonly height: number;
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly at: number; readonly text: string }[];
}

function Axes({ x, y, width, height, xTicks, yTicks }: AxesProps) {
  const floor = height - MARGIN.bottom;
  return (
    <g className="quadrant-axes">
      <rect x={MARGIN.left} y={MARGIN.top} width={width - MARGIN.left - MARGIN.right} height={floor - MARGIN.top} />
      {xTicks.map(({ at, text }) => <text key={text} x={at} y={floor + 26} textAnchor="middle">{text}</text>)}
      {yTicks.map(({ at, text }) => <text key={text} x={MARGIN.left - 8} y={at + 4} textAnchor="end">{text}</text>)}
      <text className="title" x={width - MARGIN.right} y={height - 8} textAnchor="end">{x}</text>
      <text className="title" x={0} y={14}>{y}</text>
    </g>
  );
}

/** 2 and 4 are above the line of losses, 1 and 2 beyond the line of access. */
function Corners({ left, right, bottom }: { left: number; right: number; bottom: number }) {
  const places = { 4: [left + 8, MARGIN.top + 24, 'start'], 2: [right - 8, MARGIN.top + 24, 'end'], 3: [left + 8, bottom - 9, 'start'], 1: [right - 8, bottom - 9, 'end'] } as const;
  return (
    <g className="quadrant-corners">
      {([1, 2, 3, 4] as const).map((field) => {
        const [x, y, anchor] = places[field];
        return <text key={field} x={x} y={y} textAnchor={anchor} data-field={field}>{field}</text>;
      })}
    </g>
  );
}

interface DotProps {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly chosen: boolean;
  /** The direction in which it truly lies further away; 0 = it stands where it is. */
  readonly beyond: { readonly x: number; readonly y: number };
  readonly onChoose: (key: string) => void;
}

const Dot = ({ point, x, y, chosen, beyond, onChoose }: DotProps) => (
  <g className="quadrant-dot" transform={`translate(${x} ${y})`} data-chosen={chosen || undefined} onClick={() => onChoose(point.key)} onPointerEnter={() => onChoose(point.key)}>
    {(beyond.x !== 0 || beyond.y !== 0) && <line className="beyond" x1={beyond.x * R} y1={beyond.y * R} x2={beyond.x * (R + 8)} y2={beyond.y * (R + 8)} />}
    <path d={SHAPES[point.field]} data-field={point.field} data-small={point.small || undefined} />
    {chosen && <circle r={R + 6} />}
  </g>
);

function Name({ point: { name }, x, y, width }: { point: Point; x: number; y: number; width: number }) {
  const atRight = x > width * 0.6;
  return <text className="quadrant-name" x={atRight ? x - R - 10 : x + R + 10} y={y + 4} textAnchor={atRight ? 'end' : 'start'}>{name}</text>;
}
