/**
 * Groups of bars side by side, the same few in each: SKDN by month or by place. Each bar has its letter at its foot and
 * may carry the line that it is held against; the numbers stand in the table. Pressing a group or arrow keys choose it.
 */
import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import { Bar, CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { nameLines, valueAxis, type ValueAxis } from './geometry.js';
import { useWidth } from './use-width.js';

export interface GroupBar {
  /** Stands at the foot; the same in every group. */
  readonly letter: string;
  readonly value: number | null;
  /** What it is held against; null = nothing. */
  readonly line: number | null;
}
export interface BarGroup {
  readonly key: string;
  readonly name: string;
  readonly bars: readonly GroupBar[];
}
export interface GroupBarsProps {
  readonly groups: readonly BarGroup[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly tick: (value: number) => string;
  readonly sentence: string;
  readonly help: string;
  readonly height: number;
}

const LABELS = 54;
const TOP = 20;
const FEET = 18;
const NAMES = 48;
const BAR = { least: 13, most: 26, gap: 2 };
const GROUP_GAP = 14;

export function GroupBars(props: GroupBarsProps) {
  const { groups, chosen, onChoose, tick, sentence, help, height } = props;
  const [frame, width] = useWidth();
  const many = groups[0]?.bars.length ?? 1;
  const room = Math.max(0, width - LABELS);
  const bar = Math.min(BAR.most, Math.max(BAR.least, (room / Math.max(1, groups.length) - GROUP_GAP) / many - BAR.gap));
  const band = Math.max(many * (bar + BAR.gap) + GROUP_GAP, Math.min(room / Math.max(1, groups.length), 160));
  const axis = valueAxis(groups.flatMap(({ bars }) => bars.flatMap(({ value, line }) => [value, line])), false);
  const plot = { axis, band, bar, height };
  return (
    <div ref={frame} className="group-bars" role="figure" aria-label={sentence}>
      {width > 0 && (
        <>
          <Ticks axis={axis} tick={tick} height={height} />
          <Groups groups={groups} chosen={chosen} band={band} width={room} help={help} height={height} onChoose={onChoose}>
            <Bars groups={groups} {...plot} />
            <Feet groups={groups} chosen={chosen} band={band} bar={bar} />
          </Groups>
        </>
      )}
    </div>
  );
}

const yOf = (value: number, axis: ValueAxis, height: number): number => TOP + (1 - value / axis.top) * (height - TOP - 1);

const Ticks = ({ axis, tick, height }: { axis: ValueAxis; tick: (value: number) => string; height: number }) => (
  <svg className="pws-values" width={LABELS} height={height} aria-hidden="true">
    {axis.ticks.map((value) => <text key={value} x={LABELS - 8} y={yOf(value, axis, height) + 4}>{tick(value)}</text>)}
  </svg>
);

interface GroupsProps extends Pick<GroupBarsProps, 'groups' | 'chosen' | 'onChoose' | 'help' | 'height'> {
  readonly band: number;
  readonly width: number;
  readonly children: React.ReactNode;
}

function Groups({ groups, chosen, onChoose, help, height, band, width, children }: GroupsProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const at = groups.findIndex(({ key }) => key === chosen);
  useEffect(() => {
    const { current } = scroll;
    if (!current || at < 0) return;
    if (band * at < current.scrollLeft || band * (at + 1) > current.scrollLeft + width) current.scrollTo({ left: band * (at + 0.5) - width / 2 });
  }, [at, band, width]);
  const onKeyDown = (event: KeyboardEvent) => {
    const goals: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at < 0 ? groups.length - 1 : at - 1, Home: 0, End: groups.length - 1 };
    const group = groups[goals[event.key] ?? -1];
    if (!group) return;
    event.preventDefault();
    onChoose(group.key);
  };
  return (
    <div ref={scroll} className="group-scroll" style={{ width }} role="group" tabIndex={0} aria-label={help} onKeyDown={onKeyDown}>
      <div
        className="group-area"
        style={{ width: band * groups.length, height: height + FEET + NAMES }}
        onClick={(event) => {
          const group = groups[Math.floor((event.clientX - event.currentTarget.getBoundingClientRect().left) / band)];
          if (group) onChoose(group.key);
        }}
      >
        {at >= 0 && <div className="group-chosen" style={{ left: band * at, width: band }} />}
        {children}
      </div>
    </div>
  );
}

interface BarsProps {
  readonly groups: readonly BarGroup[];
  readonly axis: ValueAxis;
  readonly band: number;
  readonly bar: number;
  readonly height: number;
}

const Bars = memo(function Bars({ groups, axis, band, bar, height }: BarsProps) {
  const data = groups.map(({ key, bars }) => ({ key, ...Object.fromEntries(bars.map(({ value }, index) => [`b${index}`, value])) }));
  const many = groups[0]?.bars ?? [];
  return (
    <ComposedChart width={band * groups.length} height={height} data={data} margin={{ top: TOP, right: 0, bottom: 1, left: 0 }} barGap={BAR.gap} accessibilityLayer={false} tabIndex={-1} aria-hidden="true">
      <CartesianGrid vertical={false} horizontalValues={[...axis.ticks]} stroke="var(--line)" />
      <XAxis dataKey="key" hide allowDuplicatedCategory={false} />
      <YAxis hide domain={[0, axis.top]} ticks={[...axis.ticks]} width={0} allowDataOverflow />
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1} zIndex={350} />
      {many.map(({ letter }, index) => <Bar key={letter} dataKey={`b${index}`} barSize={bar} isAnimationActive={false} className={`group-bar step-${index + 1}`} />)}
      <ZIndexLayer zIndex={600}>
        {groups.flatMap((group, at) => group.bars.map((each, index) => <Held key={`${group.key} ${each.letter}`} bar={each} x={leftOf({ at, index, band, bar, many: group.bars.length })} width={bar} axis={axis} height={height} />))}
      </ZIndexLayer>
    </ComposedChart>
  );
});

/** The left edge of a bar. */
const leftOf = ({ at, index, band, bar, many }: { at: number; index: number; band: number; bar: number; many: number }): number =>
  band * (at + 0.5) - (many * bar + (many - 1) * BAR.gap) / 2 + index * (bar + BAR.gap);

/** What a bar is held against, as a line over its own width. */
function Held({ bar: { line }, x, width, axis, height }: { bar: GroupBar; x: number; width: number; axis: ValueAxis; height: number }) {
  if (line === null) return null;
  const y = yOf(line, axis, height);
  return (
    <g className="group-line">
      <line className="casing" x1={x - 2} x2={x + width + 2} y1={y} y2={y} />
      <line x1={x - 2} x2={x + width + 2} y1={y} y2={y} />
    </g>
  );
}

function Feet({ groups, chosen, band, bar }: { groups: readonly BarGroup[]; chosen: string | null; band: number; bar: number }) {
  return (
    <svg className="group-feet" width={band * groups.length} height={FEET + NAMES} aria-hidden="true">
      {groups.map(({ key, name, bars }, at) => (
        <g key={key} data-chosen={key === chosen || undefined}>
          {bars.map(({ letter }, index) => <text key={letter} className="letter" x={leftOf({ at, index, band, bar, many: bars.length }) + bar / 2} y={13}>{letter}</text>)}
          {nameLines(name, band - 6, 12).map(({ text, squeezed }, line) => <text key={text + String(line)} className="name" x={band * (at + 0.5)} y={FEET + 13 + line * 14} textLength={squeezed && band - 6} lengthAdjust="spacingAndGlyphs">{text}</text>)}
        </g>
      ))}
    </svg>
  );
}
