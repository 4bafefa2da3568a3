/** The world on show: its roots and months, its places as a tree, its catalogue of indicators. */
import { Places, type Area, type Unit } from '@pantau/shared/area';
import type { AreaRow, IndicatorRow, ListOf, UnitRow, WorldInfo } from '@pantau/shared/protocol';
import { useQuery } from '@tanstack/react-query';
import { getJson } from './http.js';


export const useWorld = () => useQuery({ queryKey: ['world'], queryFn: ({ signal }) => getJson<WorldInfo>('/world', {}, signal) });

const unitOf = ({ desa, ...row }: UnitRow): Unit => ({ ...row, serves: desa });
const areaOf = (row: AreaRow): Area => ({ ...row, level: row.level as Area['level'] });

async function fetchPlaces(signal: AbortSignal): Promise<Places> {
  const [areas, units] = await Promise.all([getJson<ListOf<AreaRow>>('/areas', {}, signal), getJson<ListOf<UnitRow>>('/units', {}, signal)]);
  return new Places(areas.rows.map(areaOf), units.rows.map(unitOf));
}

export const usePlaces = () => useQuery({ queryKey: ['places'], queryFn: ({ signal }) => fetchPlaces(signal), structuralSharing: false });

export const useIndicators = () =>
  useQuery({ queryKey: ['indicators'], queryFn: async ({ signal }) => (await getJson<ListOf<IndicatorRow>>('/indicators', {}, signal)).rows });
