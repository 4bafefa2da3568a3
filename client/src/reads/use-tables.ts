/** PWS tables side by side, read once and again shortly after a watch has shown that what they tell has moved. */
import type { PwsTable } from '@pantau/shared/protocol';
import { useEffect, useRef } from 'react';
import type { Watched } from '../live/index.js';
import { dueAfter, isBehind, type Due } from './due.js';
import type { TableWish } from './numbers.js';
import { usePwsTables } from './tables.js';

/** Screens do not all ask at once, and what comes in together is asked for once. */
const ASK_ANEW_MS = { least: 150, spread: 350 };

/** In the order of the wishes; undefined until it has come. */
export function useTables(wishes: readonly TableWish[], watched: Watched | undefined): readonly (PwsTable | undefined)[] {
  const read = usePwsTables(wishes);
  const due = useRef<Due>(undefined);
  const latest = useRef(read);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    if (watched) due.current = dueAfter(due.current, watched);
  }, [watched]);
  const state = read.map(({ table }) => table?.clock ?? '').join();
  useEffect(() => {
    const behind = () => latest.current.filter(({ table }) => table && isBehind(table, due.current));
    if (timer.current !== undefined || behind().length === 0) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      for (const { refetch } of behind()) refetch();
    }, ASK_ANEW_MS.least + Math.random() * ASK_ANEW_MS.spread);
  }, [watched, state]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return read.map(({ table }) => table);
}
