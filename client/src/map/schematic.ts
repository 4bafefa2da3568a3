/** Which outlines are only drawn for want of better. */
import type { BoundaryFeature } from '@pantau/shared/protocol';

/** The schematic ones where there are others too: only then they must be told apart. */
export function toldApart(features: readonly BoundaryFeature[]): ReadonlySet<string> {
  const schematic = features.filter(({ properties }) => properties.schematic).map(({ properties }) => properties.code);
  return new Set(schematic.length === features.length ? [] : schematic);
}
