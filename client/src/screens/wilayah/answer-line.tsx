/** The answer to the first question, above everything else. */
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { useEffect, useRef } from 'react';
import { inOrderOfAction, missing, reported, shortName } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { worstOf } from './use-picture.js';
import type { AreaView } from '../../frame/index.js';
import { answerOf } from './words.js';

interface AnswerLineProps {
  readonly view: AreaView;
  readonly indicator: IndicatorRow;
  readonly table: PwsTable | undefined;
  /** The villages below the columns, where columns are more than villages. */
  readonly villages: readonly PwsRow[] | null;
}

export function AnswerLine({ view, indicator, table, villages }: AnswerLineProps) {
  const text = useText();
  const heading = useNamedPage(view);
  if (!table) return <div className="answer" role="status"><h1 ref={heading} tabIndex={-1}>{view.name}</h1> <span>{text.t('loading')}</span></div>;
  const worst = worstOf(table.rows, indicator);
  const below = villages && villages.length > 0 ? villages : view.children === 'desa' ? table.rows : null;
  const { head, rest } = answerOf(text, { indicator, table, name: view.name, worst: worst && { name: shortName(worst.row.name), missing: worst.missing }, village: firstOf(villages ?? [], indicator), reported: below && reported(below) });
  return (
    <div className="answer">
      <h1 ref={heading} tabIndex={-1}>{head}</h1>
      <p>{rest.join(' ')}</p>
    </div>
  );
}

/** The same as the wall names first. */
function firstOf(villages: readonly PwsRow[], indicator: IndicatorRow) {
  const [first] = inOrderOfAction(villages.filter((row) => (missing(row, indicator) ?? 0) > 0), indicator);
  return first ? { name: shortName(first.name), missing: missing(first, indicator) ?? 0 } : null;
}

/** The window bears the name of the area; who opens another one begins at its heading. */
function useNamedPage({ area, name }: AreaView) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(area);
  useEffect(() => {
    document.title = `${name} · Pantau Desa`;
    if (shown.current !== area) heading.current?.focus();
    shown.current = area;
  }, [area, name]);
  return heading;
}
