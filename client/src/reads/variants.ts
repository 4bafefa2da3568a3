/** What the kabupaten have chosen where the field disagrees; nothing where it may not be read. */
import type { ListOf, VariantRow } from '@pantau/shared/protocol';
import { useQuery } from '@tanstack/react-query';
import { getJson } from './http.js';

export const useVariants = () => useQuery({ queryKey: ['world', 'variants'], queryFn: ({ signal }) => getJson<ListOf<VariantRow>>('/variants', {}, signal) });
