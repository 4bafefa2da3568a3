/** The controls with what they stand at, and what the other basis would change. */
import { useMemo } from 'react';
import { changingStatus } from '../../judge/index.js';
import { usePws } from '../../reads/index.js';
import { useText } from '../../text/index.js';
import { Controls } from './controls.js';
import type { AreaState } from './use-area-state.js';
import { mapLevel, monthsUpTo } from '../../frame/index.js';

export function ControlsPart({ state }: { state: AreaState }) {
  const { world, indicators, choice, picture, change } = state;
  const { indicator } = choice;
  const months = useMemo(() => monthsUpTo(world.currentMonth), [world.currentMonth]);
  return (
    <Controls
      indicators={indicators}
      indicator={indicator}
      months={months}
      period={choice.period}
      closed={world.closedMonth}
      basis={choice.basis ?? picture.main.table?.basis ?? indicator.basis}
      place={choice.place ?? indicator.place}
      note={<OtherBasis state={state} />}
      onChange={change}
    />
  );
}

/** How many villages would stand elsewhere on the other basis of the sasaran. */
function OtherBasis({ state: { view, choice, picture } }: { state: AreaState }) {
  const { t, format } = useText();
  const { indicator, period, place } = choice;
  const { villages } = picture;
  const other = (choice.basis ?? indicator.basis) === 'proyeksi' ? 'riil' : 'proyeksi';
  const asked = villages.length > 0 && view.children !== 'dusun' && indicator.direction === 'up';
  const { data } = usePws({ area: view.area, indicator: indicator.code, period, basis: other, place, level: mapLevel(view) }, asked);
  if (!asked || data?.basis !== other) return null;
  return <>{t('control.ifOther', { basis: t(other === 'riil' ? 'basis.riilWord' : 'basis.proyeksiWord'), n: format.count(changingStatus(villages, data.rows)) })}</>;
}
