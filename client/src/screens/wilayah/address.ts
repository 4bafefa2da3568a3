/** Everything that the screen shows stands in its address, so that a link shows the same to whoever opens it. */
import type { Basis, PlaceRule } from '@pantau/shared/protocol';
import { useCallback, useMemo } from 'react';
import { areaPath } from '../../frame/index.js';
import { useNavigate, useParams, useSearchParams } from 'react-router';

export interface WilayahAddress {
  readonly area: string;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly basis: Basis | null;
  readonly place: PlaceRule | null;
  /** The pinned column. */
  readonly selected: string | null;
  /** The drawer is open for the pinned column, or for the whole. */
  readonly why: boolean;
  /** Only areas of this status are shown in full. */
  readonly filter: string | null;
}

const PLACE = { tinggal: 'residence', layanan: 'service' } as const;
const names = { indicator: 'indikator', period: 'periode', basis: 'basis', place: 'tempat', selected: 'pilih', why: 'mengapa', filter: 'status' } as const;
type Change = Partial<Omit<WilayahAddress, 'area'>>;

const asBasis = (text: string | null): Basis | null => (text === 'proyeksi' || text === 'riil' ? text : null);
const asPlace = (text: string | null): PlaceRule | null => (text === 'tinggal' || text === 'layanan' ? PLACE[text] : null);

export function parseAddress(area: string, search: URLSearchParams): WilayahAddress {
  return {
    area,
    indicator: search.get(names.indicator),
    period: search.get(names.period),
    basis: asBasis(search.get(names.basis)),
    place: asPlace(search.get(names.place)),
    selected: search.get(names.selected),
    why: search.get(names.why) === '1',
    filter: search.get(names.filter),
  };
}

const written = (name: keyof Change, value: Change[keyof Change]): string | null => {
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return '1';
  return name === 'place' ? (value === 'residence' ? 'tinggal' : 'layanan') : value;
};

export function changedSearch(search: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change)) {
    const name = key as keyof Change;
    const text = written(name, value);
    if (text === null) next.delete(names[name]);
    else next.set(names[name], text);
  }
  return next;
}

export const pathOf = (area: string): string => areaPath('wilayah', area);

export function useAddress() {
  const area = useParams()['*'] ?? '';
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const address = useMemo(() => parseAddress(area, search), [area, search]);
  /** Looking around replaces the entry of the history, opening something adds one. */
  const change = useCallback((to: Change) => void navigate({ search: changedSearch(search, to).toString() }, { replace: true }), [navigate, search]);
  const hrefOf = useCallback((other: string, to: Change = {}) => `${pathOf(other)}?${changedSearch(search, { selected: null, why: false, filter: null, ...to }).toString()}`, [search]);
  const open = useCallback((other: string, to: Change = {}) => void navigate(hrefOf(other, to)), [navigate, hrefOf]);
  return { address, change, open, hrefOf };
}
