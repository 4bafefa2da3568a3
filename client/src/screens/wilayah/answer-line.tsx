/** The answer to the first question, above everything else. */
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { useText } from '../../text/index.js';
import { reported } from './judge.js';
import { worstOf } from './use-picture.js';
import { shortName, type AreaView } from './view.js';
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
  if (!table) return <div className="answer" role="status"><h1>{view.name}</h1> <span>{text.t('loading')}</span></div>;
  const worst = worstOf(table.rows, indicator);
  const below = villages && villages.length > 0 ? villages : view.children === 'desa' ? table.rows : null;
  const { head, rest } = answerOf(text, { indicator, table, name: view.name, worst: worst && { name: shortName(worst.row.name), missing: worst.missing }, reported: below && reported(below) });
  return (
    <div className="answer">
      <h1>{head}</h1>
      <p>{rest.join(' ')}</p>
    </div>
  );
}
