/** What the whole of the screen comes to, in words, and notes beside its rows. */
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { lineText, missing, nounOf, people, unitOf, valueText } from '../../judge/index.js';
import type { Text } from '../../text/index.js';

export interface Answer {
  readonly head: string;
  readonly rest: readonly string[];
}

interface Asked {
  readonly indicator: IndicatorRow;
  readonly table: PwsTable;
  readonly name: string;
  /** The rows in order of action, by the short names of columns. */
  readonly worst: { readonly name: string; readonly missing: number } | null;
  /** The village that comes first in the order of action, where the rows are more than villages. */
  readonly village: { readonly name: string; readonly missing: number } | null;
  readonly reported: { readonly done: number; readonly all: number } | null;
}

/** The first question of the planner, answered: where the whole stands, how many persons are missing, where most of them. */
export function answerOf(text: Text, asked: Asked): Answer {
  const { t, format } = text;
  const { indicator, table, worst, village, reported } = asked;
  const { total, basis } = table;
  const withheld = indicator.finest && table.rows.length === 0 ? [t('table.withheld')] : [];
  if (total.flags.includes('withheld')) return { head: asked.name, rest: withheld };
  const n = format.count(total.cumulative.count);
  const words = { n, all: format.count(total.sasaran), noun: t(`noun.${nounOf(indicator)}`), basis: t(`basis.${basis}`) };
  const share = total.sasaran === null ? t('answer.sum', words) : t(unitOf(indicator).startsWith('per_') ? 'answer.cases' : 'answer.share', words);
  return {
    head: headOf(text, asked),
    rest: [
      ...withheld,
      ...(worst ? [t('answer.most', { name: worst.name, people: people(text, indicator, worst.missing) })] : []),
      ...(village ? [t('answer.village', { name: village.name, people: people(text, indicator, village.missing) })] : []),
      share.replace('  ', ' ').replace(' .', '.'),
      ...(reported ? [t('answer.reported', { n: format.count(reported.done), all: format.count(reported.all) })] : []),
      stateOf(text, table),
    ],
  };
}

function headOf(text: Text, { indicator, table, name }: Asked): string {
  const { t } = text;
  const { total, targetToDatePercent } = table;
  if (total.cumulative.percent === null) return t('answer.unknown', { name });
  const words = { name, value: valueText(text, indicator, total.cumulative.percent), target: lineText(text, indicator, targetToDatePercent) };
  if (targetToDatePercent === null || total.line === null) return t('answer.plain', words);
  if (indicator.direction === 'down') return t(total.line === 'above' ? 'answer.past' : 'answer.within', words);
  if (total.line === 'above') return t('answer.above', words);
  return t('answer.below', { ...words, people: people(text, indicator, missing(total, indicator) ?? 0) });
}

function stateOf({ t, format }: Text, { closed, provisional, revision }: PwsTable): string {
  if (!closed) return provisional ? t('answer.provisional') : t('answer.open');
  return revision > 0 ? t('answer.revised', { n: format.count(revision) }) : t('answer.closed');
}

/** How far a row is from the line, in a word or two; where there is no line, its value. */
export function gapText(text: Text, indicator: IndicatorRow, row: PwsRow): string {
  const lack = missing(row, indicator);
  const unit = unitOf(indicator);
  if (lack === null && unit === 'percent') return valueText(text, indicator, row.cumulative.percent);
  if (lack === null) return `${text.format.count(row.cumulative.percent)}${unit.startsWith('per_') ? text.t(`unit.${unit}`) : ''}`;
  return lack === 0 ? text.t('reading.onLine') : text.t('reading.missing', { n: text.format.count(lack) });
}

/** Words of the other flags that a reader must see beside the number. */
export const notesOf = ({ t }: Text, { flags }: PwsRow): string[] => [
  ...(flags.includes('sasaran_perlu_dicek') ? [t('note.cek')] : []),
  ...(flags.includes('paper') ? [t('note.kertas')] : []),
  ...(flags.includes('no_sasaran') ? [t('note.tanpaSasaran')] : []),
];
