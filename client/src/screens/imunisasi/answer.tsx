/** The first question answered: how many infants have their complete set, who was lost on the way, which villages come first. */
import type { PwsTable } from '@pantau/shared/protocol';
import { KamusLink, type Page } from '../../frame/index.js';
import { lineText, valueText } from '../../judge/index.js';
import { useText } from '../../text/index.js';
import { COMPLETE, DROP_OUTS } from './antigens.js';
import type { Rows, Tables } from './tables.js';
import { inField, placed } from './quadrants.js';

interface AnswerProps {
  readonly page: Page;
  readonly tables: Tables;
  readonly rows: Rows;
  readonly access: PwsTable | undefined;
  readonly utilisation: PwsTable | undefined;
}

export function Answer({ page: { view, month }, tables, rows, access, utilisation }: AnswerProps) {
  const text = useText();
  const { t, say, format } = text;
  const [table, indicator] = [tables.get(COMPLETE), rows.get(COMPLETE)];
  const linked = [COMPLETE, ...DROP_OUTS].flatMap((code) => rows.get(code) ?? []);
  if (!table || !indicator) return null;
  const { total } = table;
  const words = { name: view.name, month: format.month(month), value: valueText(text, indicator, total.cumulative.percent), n: format.count(total.cumulative.count), all: format.count(total.sasaran), basis: t(`basis.${table.basis}`), line: lineText(text, indicator, total.targetToDatePercent) };
  const priority = access && utilisation ? inField(placed(access, utilisation, ({ name }) => name).points, 4).length : 0;
  return (
    <div className="answer">
      <h1>{total.line === null ? t('imunisasi.plain', words) : t(total.line === 'above' ? 'imunisasi.above' : 'imunisasi.below', words)}</h1>
      <p>
        {t('imunisasi.share', words)}{' '}
        {DROP_OUTS.map((code) => t(`imunisasi.lost.${code}`, { value: percentOf(text, tables.get(code)) })).join(', ')}.{' '}
        {priority > 0 && t('imunisasi.priority', { n: format.count(priority) })}{' '}
        {table.provisional && t('answer.provisional')}
      </p>
      <p className="to-kamus">{linked.map(({ code, names }) => <KamusLink key={code} code={code} name={say(names)} label={say(names)} />)}</p>
    </div>
  );
}

const percentOf = ({ format }: ReturnType<typeof useText>, table: PwsTable | undefined): string => {
  const percent = table?.total.cumulative.percent ?? null;
  return percent === null ? '–' : `${format.decimal(percent, 1).replace('-', '−')}%`;
};
