/** All that the parts of the screen share: what is asked for, the live picture of it, the link, and what clicks lead to. */
import { zoneOfCode, type Zone } from '@pantau/shared/period';
import type { Places } from '@pantau/shared/area';
import type { IndicatorRow, PwsRow, WorldInfo } from '@pantau/shared/protocol';
import { useMemo } from 'react';
import { inOrderOfAction, missing } from '../../judge/index.js';
import type { TableWish } from '../../reads/index.js';
import { useAddress } from './address.js';
import type { Choice } from './choice.js';
import { useLink, type Link } from './use-link.js';
import { usePicture, type Picture } from './use-picture.js';
import type { AreaView } from '../../frame/index.js';

export interface AreaScreenProps {
  readonly world: WorldInfo;
  readonly places: Places;
  readonly indicators: readonly IndicatorRow[];
  readonly view: AreaView;
  readonly choice: Choice;
}

export interface AreaState extends AreaScreenProps, ReturnType<typeof useAddress> {
  readonly zone: Zone;
  readonly wish: TableWish;
  readonly picture: Picture;
  readonly link: Link;
  /** The worst villages of a column, where it stands for several; else null. */
  readonly partsOf: (area: string | undefined) => readonly PwsRow[] | null;
  /** Where a row leads; null where there is nothing below it. */
  readonly hrefOfRow: (area: string) => string | null;
  readonly openRow: (area: string) => void;
  readonly openVillage: (code: string) => void;
}

const MOST_PARTS = 4;

export function useAreaState(props: AreaScreenProps): AreaState {
  const { view, choice, places } = props;
  const address = useAddress();
  const picture = usePicture(view, choice, places);
  const link = useLink(picture, address.address.selected);
  const wish = { area: view.area, indicator: choice.indicator.code, period: choice.period, basis: choice.basis, place: choice.place };
  const partsOf = useMemo(() => (area: string | undefined) => holdingBack(picture, choice.indicator, area), [picture, choice.indicator]);
  return { ...props, ...address, ...waysOf(props, address, picture), zone: zoneOfCode(places.kabupatenOf(view.root)), wish, picture, link, partsOf };
}

/** What a row or a village on the map leads to. At the top a village first selects its Puskesmas. */
function waysOf({ view, places }: AreaScreenProps, { address, change, open, hrefOf }: ReturnType<typeof useAddress>, { groups }: Picture) {
  const opens = (area: string) => view.children !== 'dusun' && (places.unit(area) ?? places.area(area)) !== undefined;
  const openRow = (area: string) => (opens(area) ? open(area) : change({ selected: area }));
  const openVillage = (code: string) => {
    const group = groups.find(({ codes }) => codes.includes(code));
    if (group && address.selected !== group.key) change({ selected: group.key });
    else if (code !== view.area) open(group?.key ?? code);
  };
  return { hrefOfRow: (area: string) => (opens(area) ? hrefOf(area) : null), openRow, openVillage };
}

function holdingBack({ groups, villages, main: { table } }: Picture, indicator: IndicatorRow, area: string | undefined): readonly PwsRow[] | null {
  if (groups.length === 0 || !table) return null;
  const codes = new Set(groups.find(({ key }) => key === area)?.codes ?? []);
  const isBehind = (row: PwsRow) => row.status === 'belum_lapor' || missing(row, indicator) !== 0;
  return inOrderOfAction(villages.filter((row) => codes.has(row.area) && isBehind(row)), indicator).slice(0, MOST_PARTS);
}
