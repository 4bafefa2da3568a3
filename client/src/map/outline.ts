/**
 * The outline of a group of neighbours: every edge that belongs to only one of them, joined into lines.
 * Exact where neighbours share their points, as cells and dissolved maps do.
 */
import type { BoundaryFeature, Position, Ring } from '@pantau/shared/protocol';

export type Line = readonly Position[];

export const polygonsOf = ({ geometry }: BoundaryFeature): readonly (readonly Ring[])[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const PLACES = 6;
const pointKey = ([lng, lat]: Position): string => `${lng.toFixed(PLACES)},${lat.toFixed(PLACES)}`;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly line: readonly [Position, Position];
}

function edgesOf(feature: BoundaryFeature): Edge[] {
  return polygonsOf(feature).flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).flatMap((end, index) => {
      const start = ring[index];
      return start === undefined ? [] : [{ from: pointKey(start), to: pointKey(end), line: [start, end] as const }];
    })),
  );
}

const withoutDirection = ({ from, to }: Edge): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

export function outlineOf(features: readonly BoundaryFeature[]): Line[] {
  const lonely = new Map<string, Edge>();
  for (const edge of features.flatMap(edgesOf)) {
    const key = withoutDirection(edge);
    if (!lonely.delete(key)) lonely.set(key, edge);
  }
  return joined([...lonely.values()]);
}

/** Walks from edge to edge until none is left; order of the input decides nothing but where a line begins. */
function joined(edges: readonly Edge[]): Line[] {
  const at = new Map<string, Edge[]>();
  for (const edge of edges) for (const end of [edge.from, edge.to]) at.set(end, [...(at.get(end) ?? []), edge]);
  const left = new Set(edges);
  const lines: Line[] = [];
  for (const edge of edges) {
    if (!left.delete(edge)) continue;
    const line: Position[] = [...edge.line];
    let end = edge.to;
    for (let next = nextFrom(at, left, end); next; next = nextFrom(at, left, end)) {
      left.delete(next);
      const forward = next.from === end;
      line.push(next.line[forward ? 1 : 0]);
      end = forward ? next.to : next.from;
    }
    lines.push(line);
  }
  return lines;
}

const nextFrom = (at: ReadonlyMap<string, Edge[]>, left: ReadonlySet<Edge>, end: string): Edge | undefined => at.get(end)?.find((edge) => left.has(edge));
