/** Files that are handed in: sent, looked at row by row, taken in or cancelled. */
import type { Bilingual } from '@pantau/shared/basics';
import type { EventTypeRow, ListOf } from '@pantau/shared/protocol';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, postJson, putJson, remove, sendForm } from './http.js';

export interface ImportFormat {
  readonly code: string;
  readonly names: Bilingual;
  readonly makes: string;
  readonly source: string | null;
}
export interface ImportProblem {
  /** Where in the file: `line:12`, or a cell. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}
export const ROW_STATUSES = ['accepted', 'changed', 'duplicate', 'quarantined', 'rejected'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

export interface Import extends Readonly<Record<RowStatus, number>> {
  readonly id: string;
  readonly state: 'queued' | 'running' | 'previewed' | 'done' | 'failed' | 'cancelled';
  readonly mode: 'preview' | 'commit';
  readonly format: string | null;
  readonly source: string | null;
  readonly sheet: string | null;
  readonly columns: readonly { readonly column: string; readonly title: string; readonly field: string | null }[];
  readonly total: number | null;
  readonly rows: number;
  readonly problem: ImportProblem | null;
  readonly createdAt: string;
}
export interface ImportRow {
  readonly at: string;
  readonly status: RowStatus;
  readonly problem?: ImportProblem;
}
export interface Mapping {
  readonly name: string;
  readonly type: string;
  readonly source: string;
  readonly columns: Readonly<Record<string, string>>;
}
/** How a file is to be read; what is left out is found out. */
export interface ImportChoices {
  readonly format?: string;
  readonly mapping?: string;
  readonly indicator?: string;
  readonly year?: string;
}

export const isMoving = ({ state }: Import): boolean => state === 'queued' || state === 'running';

const ASK_AGAIN_MS = 500;
const PAGE = '100';

export const useFormats = () => useQuery({ queryKey: ['import-formats'], staleTime: Infinity, queryFn: ({ signal }) => getJson<ListOf<ImportFormat>>('/import-formats', {}, signal) });
export const useEventTypes = () => useQuery({ queryKey: ['event-types'], staleTime: Infinity, queryFn: ({ signal }) => getJson<ListOf<EventTypeRow>>('/event-types', {}, signal) });
export const useMappings = () => useQuery({ queryKey: ['mappings'], queryFn: ({ signal }) => getJson<ListOf<Mapping>>('/mappings', {}, signal) });
export const useImports = () => useQuery({ queryKey: ['imports'], queryFn: ({ signal }) => getJson<ListOf<Import>>('/imports', { limit: '10' }, signal) });

/** Asked again and again while it is under way. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => getJson<Import>(`/imports/${encodeURIComponent(id)}`, {}, signal),
    refetchInterval: ({ state: { data } }) => (!data || isMoving(data) ? ASK_AGAIN_MS : false),
  });

/** @param settled changes when the verdicts do */
export const useImportRows = (id: string, status: RowStatus | undefined, settled: string) =>
  useInfiniteQuery({
    queryKey: ['import-rows', id, status ?? '', settled],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => getJson<ListOf<ImportRow>>(`/imports/${encodeURIComponent(id)}/rows`, { status, limit: PAGE, cursor: pageParam }, signal),
    getNextPageParam: ({ next }) => next,
  });

/** What can be done with files; each leaves the cache as the server has it then. */
export function useImportActions() {
  const client = useQueryClient();
  const fresh = async (id?: string) => {
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'imports' || (queryKey[0] === 'import' && queryKey[1] === id) });
  };
  return {
    /** @returns the id of the import, which is looked at and not taken in yet */
    send: async (file: File, choices: ImportChoices): Promise<string> => {
      const { id } = await sendForm<{ id: string }>('/imports', { mode: 'preview', ...choices }, file);
      await fresh();
      return id;
    },
    again: async (id: string, choices: ImportChoices): Promise<void> => {
      await postJson(`/imports/${encodeURIComponent(id)}/preview`, choices);
      await fresh(id);
    },
    commit: async (id: string): Promise<void> => {
      await postJson(`/imports/${encodeURIComponent(id)}/commit`, {});
      await fresh(id);
    },
    cancel: async (id: string): Promise<void> => {
      await remove(`/imports/${encodeURIComponent(id)}`);
      await fresh(id);
    },
    keepMapping: async ({ name, ...mapping }: Mapping): Promise<void> => {
      await putJson(`/mappings/${encodeURIComponent(name)}`, mapping);
      await client.invalidateQueries({ queryKey: ['mappings'] });
    },
  };
}
