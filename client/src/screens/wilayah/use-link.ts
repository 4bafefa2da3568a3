/** One area at a time is linked: its column, its row and its outline. The pointer leads, then what is pinned, then the most urgent. */
import { useCallback, useMemo, useState } from 'react';
import type { PwsRow } from '@pantau/shared/protocol';
import type { Picture } from './use-picture.js';

export interface Link {
  readonly row: PwsRow | undefined;
  /** The village that the pointer is on, where columns stand for several. */
  readonly pointed: string | null;
  readonly pointAtRow: (area: string | null) => void;
  readonly pointAtVillage: (code: string | null) => void;
}

export function useLink({ main, groups, byUrgency }: Picture, pinned: string | null): Link {
  const [pointer, setPointer] = useState<{ row: string | null; village: string | null }>({ row: null, village: null });
  const ofVillage = useMemo(() => new Map(groups.flatMap(({ key, codes }) => codes.map((code) => [code, key] as const))), [groups]);
  const pointAtRow = useCallback((area: string | null) => setPointer({ row: area, village: null }), []);
  const pointAtVillage = useCallback((code: string | null) => setPointer({ row: code === null ? null : (ofVillage.get(code) ?? code), village: code }), [ofVillage]);
  const rowOf = (area: string | null) => (area === null ? undefined : main.table?.rows.find((row) => row.area === area));
  const row = rowOf(pointer.row) ?? rowOf(pinned) ?? byUrgency[0];
  return { row, pointed: pointer.village, pointAtRow, pointAtVillage };
}
