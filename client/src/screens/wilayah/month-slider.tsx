/** Twenty-four months at the foot of the screen: how much each brought, which one is on show, and a way to play them. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../text/index.js';
import { Symbol } from '../../ui/index.js';

export interface MonthBar {
  readonly month: string;
  /** Persons of that month alone; null while not known. */
  readonly count: number | null;
  readonly open: boolean;
}

interface MonthSliderProps {
  readonly bars: readonly MonthBar[];
  readonly period: string;
  readonly onChoose: (month: string) => void;
}

const STEP_MS = 1_200;
const TALLEST = 19;

export function MonthSlider({ bars, period, onChoose }: MonthSliderProps) {
  const { t, format } = useText();
  const at = bars.findIndex(({ month }) => month === period);
  const [plays, setPlays] = usePlay(bars, at, onChoose);
  const strip = useShown(at);
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  const onKeyDown = (event: KeyboardEvent) => {
    const goals: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, Home: 0, End: bars.length - 1 };
    const bar = bars[goals[event.key] ?? -1];
    if (!bar) return;
    event.preventDefault();
    onChoose(bar.month);
  };
  const words = (bar: MonthBar | undefined) => (bar ? t('slider.month', { month: format.month(bar.month), n: format.count(bar.count) }) : '');
  return (
    <footer className="months">
      <button type="button" className="button" aria-label={t(plays ? 'slider.pause' : 'slider.play')} onClick={() => setPlays(!plays)}><Symbol name={plays ? 'jeda' : 'putar'} size={12} /></button>
      <div ref={strip} className="strip" role="slider" tabIndex={0} aria-label={t('slider.label')} aria-valuemin={0} aria-valuemax={bars.length - 1} aria-valuenow={Math.max(0, at)} aria-valuetext={words(bars[at])} onKeyDown={onKeyDown}>
        {bars.map((bar, index) => (
          <div key={bar.month} className="month" data-on={index === at || undefined} data-open={bar.open || undefined} title={words(bar)} onClick={() => onChoose(bar.month)}>
            {(bar.month.endsWith('-01') || (index === 0 && !bars[1]?.month.endsWith('-01'))) && <span className="year" data-first={index === 0 || undefined}>{bar.month.slice(0, 4)}</span>}
            <i style={{ height: bar.count === null ? 3 : Math.max(2, (bar.count / most) * TALLEST) }} />
            <span>{format.monthLetter(bar.month)}</span>
          </div>
        ))}
      </div>
      <b className="chosen">{format.month(period)}</b>
    </footer>
  );
}

/** Where the months are wider than their place, the chosen one is brought into it. */
function useShown(at: number) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = strip;
    const month = current?.children[at];
    if (!current || !(month instanceof HTMLElement) || current.scrollWidth <= current.clientWidth) return;
    current.scrollLeft = month.offsetLeft - current.offsetLeft - current.clientWidth / 2;
  }, [at]);
  return strip;
}

/** Steps month by month to the end; begins anew where it stands at the end. */
function usePlay(bars: readonly MonthBar[], at: number, onChoose: (month: string) => void): [boolean, (plays: boolean) => void] {
  const [plays, setPlays] = useState(false);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    if (!plays) return undefined;
    const next = bars[at + 1];
    const timer = setTimeout(() => (next ? choose.current(next.month) : setPlays(false)), STEP_MS);
    return () => clearTimeout(timer);
  }, [plays, at, bars]);
  const begin = (wanted: boolean) => {
    const [first] = bars;
    if (wanted && at === bars.length - 1 && first) choose.current(first.month);
    setPlays(wanted);
  };
  return [plays, begin];
}
