/** A PWS table that stays true: read once, patched by every delta at once, and read anew shortly after. */
import { useEffect, useMemo } from 'react';
import type { PwsTable } from '@pantau/shared/protocol';
import { useWatch } from '../../live/index.js';
import { nowhereName } from '../../judge/index.js';
import { useText, type Text } from '../../text/index.js';
import { usePws, type TableWish } from '../../reads/index.js';
import { patchTable } from './patch.js';

/** Readers of one change do not all ask at once. */
const ASK_ANEW_MS = { least: 150, spread: 350 };

export interface LiveTable {
  readonly table: PwsTable | undefined;
  /** The last step: which rows it changed, and its clock. */
  readonly changed: { readonly areas: readonly string[]; readonly clock: number };
  /** Still the picture of another month or indicator. */
  readonly isOld: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const NOTHING = { areas: [], clock: 0 };

export function useLiveTable(wish: TableWish, enabled = true): LiveTable {
  const query = usePws(wish, enabled);
  const { area, level, indicator, period, basis, place } = wish;
  const watched = useWatch(enabled ? { area, level, period, indicators: [indicator], basis, place } : null);
  const { data, refetch, isPlaceholderData, dataUpdatedAt, errorUpdatedAt } = query;
  const behind = data !== undefined && watched !== undefined && (watched.clock > data.clock || watched.epoch !== data.epoch);
  useEffect(() => {
    if (!behind) return undefined;
    const timer = setTimeout(() => void refetch(), ASK_ANEW_MS.least + Math.random() * ASK_ANEW_MS.spread);
    return () => clearTimeout(timer);
  }, [behind, refetch, dataUpdatedAt, errorUpdatedAt]);
  const text = useText();
  const table = useMemo(() => data && inWords(text, isPlaceholderData ? data : patchTable(data, watched)), [text, data, watched, isPlaceholderData]);
  const changed = useMemo(() => (watched && watched.changed.length > 0 ? { areas: watched.changed, clock: watched.clock } : NOTHING), [watched]);
  return { table, changed, isOld: isPlaceholderData, error: query.error, retry: () => void refetch() };
}

const inWords = (text: Text, table: PwsTable): PwsTable => ({ ...table, rows: table.rows.map((row) => ({ ...row, name: nowhereName(text, row.area) ?? row.name })) });
