/** Finding a place by name or code: desa, dusun, Puskesmas and kecamatan. Names repeat, so each says where it lies. */
import { isVillage, type Places, type Span } from '@pantau/shared/area';
import { shortName } from '../../judge/index.js';
import type { AreaView } from '../../frame/index.js';

export interface Found {
  readonly key: string;
  readonly name: string;
  readonly level: 'desa' | 'kelurahan' | 'dusun' | 'puskesmas' | 'kecamatan';
  readonly parent: string;
  /** The area to open, and what to point at in it. */
  readonly open: string;
  readonly select: string | null;
}

const MOST = 8;
const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '');

/** Everything under a root that can be looked for, once per set of places. */
export function searchable(places: Places, root: AreaView['root'], span: Span): Found[] {
  const villages = places.desaIn(root, span).flatMap((code) => places.area(code) ?? []);
  const puskesmas = [...new Set(villages.flatMap(({ code }) => places.puskesmasOf(code, span) ?? []))];
  const kabupaten = places.area(places.kabupatenOf(root))?.name ?? '';
  const middle = (code: string) => places.puskesmasOf(code, span) ?? places.area(places.area(code)?.parent ?? '');
  const openOf = (code: string) => places.puskesmasOf(code, span)?.id ?? places.area(code)?.parent ?? code;
  return [
    ...puskesmas.map(({ id, name }): Found => ({ key: id, name: shortName(name), level: 'puskesmas', parent: kabupaten, open: id, select: null })),
    ...villages.filter(isVillage).map((area): Found => ({ key: area.code, name: area.name, level: area.level === 'kelurahan' ? 'kelurahan' : 'desa', parent: shortName(middle(area.code)?.name ?? ''), open: openOf(area.code), select: area.code })),
    ...villages.flatMap((village) => places.childrenOf(village.code, span).map((dusun): Found => ({ key: dusun.code, name: dusun.name, level: 'dusun', parent: village.name, open: village.code, select: dusun.code }))),
  ];
}

/** Names that begin with it first, then those that hold it; a code finds its place too. */
export function matching(all: readonly Found[], typed: string): readonly Found[] {
  const wanted = plain(typed.trim()).replace(/^(puskesmas|desa|kelurahan) /, '');
  if (wanted === '') return [];
  const rank = ({ name, key }: Found): number => {
    const text = plain(name);
    if (text.startsWith(wanted)) return 0;
    if (text.includes(` ${wanted}`)) return 1;
    return text.includes(wanted) || key.startsWith(wanted) ? 2 : 3;
  };
  return all
    .map((found, index) => ({ found, index, rank: rank(found) }))
    .filter((candidate) => candidate.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, MOST)
    .map(({ found }) => found);
}
