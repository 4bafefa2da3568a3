/** The live tables of an area: the columns, and the villages of the map where these are others than the columns. */
import { periodDays } from '@pantau/shared/period';
import type { Places } from '@pantau/shared/area';
import type { IndicatorRow, PwsRow } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { inOrderOfAction, missing, reported } from '../../judge/index.js';
import type { Choice } from './choice.js';
import { useLiveTable, type LiveTable } from './use-live-table.js';
import { groupsOf, mapLevel, type AreaView } from '../../frame/index.js';

export interface Picture {
  readonly main: LiveTable;
  /** The painted villages. */
  readonly villages: readonly PwsRow[];
  readonly villagesChanged: LiveTable['changed'];
  /** Which villages a column stands for, where it stands for several. */
  readonly groups: ReturnType<typeof groupsOf>;
  readonly byUrgency: readonly PwsRow[];
}

export function usePicture(view: AreaView, choice: Choice, places: Places): Picture {
  const { indicator, period, basis, place } = choice;
  const wish = { area: view.area, indicator: indicator.code, period, basis, place };
  const level = mapLevel(view);
  const main = useLiveTable(wish);
  const finer = useLiveTable({ ...wish, level: level ?? 'desa' }, level !== undefined);
  const { table } = main;
  const columns = namesKey(level && table ? table.rows : NONE);
  const groups = useMemo(() => groupsOf(places, namesFrom(columns), periodDays(period)), [columns, places, period]);
  const byUrgency = useMemo(() => (table ? inOrderOfAction(table.rows, indicator) : []), [indicator, table]);
  const villages = useMemo(() => paintedRows(view, table, level ? finer.table : undefined), [view, table, level, finer.table]);
  return { main, villages, villagesChanged: level ? finer.changed : main.changed, groups, byUrgency };
}

const NONE: readonly PwsRow[] = [];

/** The same text for the same rows in whatever order: what hangs on names alone is not made anew with every number. */
export const namesKey = (rows: readonly PwsRow[]): string => rows.map(({ area, name }) => `${area}\t${name}`).sort().join('\n');

export const namesFrom = (key: string): { readonly area: string; readonly name: string }[] =>
  key === '' ? [] : key.split('\n').map((line) => ({ area: line.slice(0, line.indexOf('\t')), name: line.slice(line.indexOf('\t') + 1) }));

/** In a desa the map shows the desa itself. */
function paintedRows(view: AreaView, table: LiveTable['table'], finer: LiveTable['table']): readonly PwsRow[] {
  if (view.children === 'dusun') return table ? [{ ...table.total, area: view.area }] : NONE;
  const known = new Set(view.villages);
  return (mapLevel(view) ? finer : table)?.rows.filter(({ area }) => known.has(area)) ?? NONE;
}

/** The column with most persons missing, said in the answer. */
export function worstOf(rows: readonly PwsRow[], indicator: IndicatorRow): { readonly row: PwsRow; readonly missing: number } | null {
  const [worst] = rows.map((row) => ({ row, missing: missing(row, indicator) ?? 0 })).sort((a, b) => b.missing - a.missing);
  return worst && worst.missing > 0 ? worst : null;
}

/** Reported villages of a column, or of all. */
export function reportedIn(villages: readonly PwsRow[], groups: Picture['groups'], area: string | null) {
  if (area === null) return reported(villages);
  const codes = new Set(groups.find(({ key }) => key === area)?.codes ?? []);
  return reported(villages.filter((row) => codes.has(row.area)));
}
