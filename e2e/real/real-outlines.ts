/** What maps show of real outlines: all known, every second one known, none but those of kecamatan. Nobody may be missing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Boundaries, BoundaryFeature, Position } from '@pantau/shared/protocol';
import type { Api } from '../world/api.js';
import type { Verdict } from './expectation.js';

interface Collection {
  readonly features: readonly { readonly properties: { readonly code: string } }[];
}
interface Look {
  readonly name: string;
  readonly file: Collection;
  /** How many of the villages are expected to be schematic. */
  readonly schematic: (villages: number) => number;
}

/** Corners that the answer promises at the most. */
const MOST = { village: 60, kabupaten: 20 };
/** Places where three areas meet always stay: of all outlines so many may have more. */
const MORE_THAN_PROMISED = 0.01;

export async function outlineVerdicts(api: Api, folder: string): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const kabupaten of ['17.04', '35.07']) {
    const [villages, kecamatan] = [`boundaries-${kabupaten}.geojson`, `boundaries-kecamatan-${kabupaten}.geojson`].map((name) => join(folder, name));
    if (!villages || !kecamatan || !existsSync(villages) || !existsSync(kecamatan)) continue;
    const all = read(villages);
    const half = { ...all, features: all.features.filter((_, i) => i % 2 === 0) };
    const looks: readonly Look[] = [
      { name: 'every second village known', file: half, schematic: (count) => count - half.features.length },
      { name: 'kecamatan known, villages not', file: read(kecamatan), schematic: (count) => count },
      { name: 'all villages known', file: all, schematic: () => 0 },
    ];
    for (const look of looks) verdicts.push(await verdictOn(api, kabupaten, look));
  }
  return verdicts;
}

const read = (path: string): Collection => JSON.parse(readFileSync(path, 'utf8')) as Collection;

async function verdictOn(api: Api, kabupaten: string, { name, file, schematic }: Look): Promise<Verdict> {
  await api.put('/boundaries?replace=true', file);
  const { features } = await api.get<Boundaries>(`/boundaries/${kabupaten}`);
  const whole = (await api.get<Boundaries>(`/boundaries/${kabupaten.slice(0, 2)}`)).features.filter(({ properties }) => properties.code === kabupaten);
  const villages = (await api.areas()).rows.filter(({ code, level }) => code.startsWith(`${kabupaten}.`) && (level === 'desa' || level === 'kelurahan'));
  const drawn = features.filter((feature) => cornersOf(feature) >= 3);
  const found = features.filter(({ properties }) => properties.schematic).length;
  const large = features.filter((feature) => cornersOf(feature) > MOST.village);
  const differs = [
    ...(drawn.length === villages.length ? [] : [`${villages.length} villages, ${drawn.length} drawn`]),
    ...(found === schematic(villages.length) ? [] : [`schematic: expected ${schematic(villages.length)}, found ${found}`]),
    ...(large.length <= features.length * MORE_THAN_PROMISED ? [] : [`${large.length} villages have more than ${MOST.village} corners`]),
    ...(whole.every((feature) => cornersOf(feature) <= MOST.kabupaten) && whole.length === 1 ? [] : ['the kabupaten has too many corners']),
    ...(found > 0 || sharedOf(features) > 0.6 ? [] : [`only ${Math.round(sharedOf(features) * 100)} % of the edges are shared`]),
  ];
  const kilobytes = Math.round(gzipSync(JSON.stringify(features)).length / 1024);
  return { name: `map of ${kabupaten}: ${name}`, told: `${drawn.length} drawn, ${found} schematic, ${features.reduce((sum, feature) => sum + cornersOf(feature), 0)} corners, ${kilobytes} kB packed`, differs };
}

const ringsOf = ({ geometry }: BoundaryFeature): readonly (readonly Position[])[] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());
const cornersOf = (feature: BoundaryFeature): number => ringsOf(feature).reduce((sum, ring) => sum + ring.length - 1, 0);

/** Which part of all edges two neighbours have alike. */
function sharedOf(features: readonly BoundaryFeature[]): number {
  const edges = features.flatMap((feature) => ringsOf(feature).flatMap((ring) => ring.slice(1).map((end, i) => [String(ring[i]), String(end)].sort().join(' '))));
  const seen = new Map<string, number>();
  for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  return edges.filter((edge) => seen.get(edge) === 2).length / edges.length;
}
