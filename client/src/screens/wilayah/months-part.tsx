/** The slider of months for the area on show. */
import { useMemo } from 'react';
import { monthsUpTo } from '../../frame/index.js';
import { MonthSlider } from './month-slider.js';
import type { AreaState } from './use-area-state.js';
import { useMonthBars } from './use-month-bars.js';

export function MonthsPart({ state: { world, choice, wish, picture, change } }: { state: AreaState }) {
  const months = useMemo(() => monthsUpTo(world.currentMonth), [world.currentMonth]);
  const table = picture.villages.length > 0 ? picture.main.table : undefined;
  const bars = useMonthBars({ months, closed: world.closedMonth, wish, table });
  return <MonthSlider bars={bars} period={choice.period} onChoose={(month) => change({ period: month })} />;
}
