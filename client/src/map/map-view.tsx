/** The map as a part of a screen. React says what is to be seen; the map changes only what differs from before. */
import type { BoundaryFeature } from '@pantau/shared/protocol';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { MapMarks, type NameGroup } from './map-marks.js';
import type { AreaPaint } from './paint.js';
import { VillageMap } from './village-map.js';

export interface MapViewProps {
  readonly label: string;
  readonly features: readonly BoundaryFeature[];
  readonly paints: ReadonlyMap<string, AreaPaint>;
  /** Outlined in ink and named. */
  readonly groups: readonly NameGroup[];
  readonly outlineGroups: boolean;
  /** Shown as large as the frame allows. */
  readonly focus: readonly string[];
  readonly selected: readonly string[];
  readonly strong: string | null;
  /** Changed a moment ago; each new list pulses once. */
  readonly changed: readonly string[];
  readonly theme: string;
  /** Said beside the tools. */
  readonly note: string | null;
  readonly words: { readonly zoomIn: string; readonly zoomOut: string; readonly whole: string };
  readonly onHover: (code: string | null) => void;
  readonly onOpen: (code: string) => void;
}

const TOLD = 8;

export function MapView(props: MapViewProps) {
  const { label, features, paints, groups, outlineGroups, focus, selected, strong, changed, theme, note, words } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { map, settled } = useVillageMap(frame, features, props);
  useEffect(() => {
    if (!map || !frame.current) return;
    const began = performance.now();
    const restyled = map.paint(paints);
    // A canvas cannot be asked what it shows: the last areas that took another colour are written beside it, and what that cost.
    frame.current.dataset.restyled = restyled.slice(0, TOLD).map((code) => `${code}=${paints.get(code)?.fill ?? ''}`).join(' ');
    frame.current.dataset.restyleCost = `${restyled.length} ${(performance.now() - began).toFixed(2)}`;
  }, [map, paints]);
  useEffect(() => map?.focus(focus), [map, focus]);
  useEffect(() => {
    map?.setGroups(outlineGroups ? groups.map(({ codes }) => codes) : []);
  }, [map, groups, outlineGroups, theme]);
  useEffect(() => map?.select(selected), [map, selected, theme]);
  useEffect(() => map?.pulse(changed), [map, changed]);
  useEffect(() => map?.repaint(), [map, theme]);
  return (
    <div className="map-part">
      <div className="map-frame"><div ref={frame} className="map" role="group" aria-label={label}>
        {map && <MapMarks map={map} features={features} paints={paints} names={groups} strong={strong} settled={settled} />}
      </div></div>
      <div className="map-tools">
        {note !== null && <span className="note">{note}</span>}
        <button type="button" onClick={() => map?.zoom(0.7)}>{words.zoomIn}</button>
        <button type="button" onClick={() => map?.zoom(-0.7)}>{words.zoomOut}</button>
        <button type="button" onClick={() => map?.refit()}>{words.whole}</button>
      </div>
    </div>
  );
}

/** One map for as long as its shapes stay the same. */
function useVillageMap(frame: React.RefObject<HTMLDivElement | null>, features: readonly BoundaryFeature[], handlers: Pick<MapViewProps, 'onHover' | 'onOpen'>) {
  const [map, setMap] = useState<VillageMap | null>(null);
  const [settled, settle] = useState(0);
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const holder = document.createElement('div');
    holder.className = 'map-holder';
    current.append(holder);
    const made = new VillageMap(holder, {
      onHover: (code) => latest.current.onHover(code),
      onOpen: (code) => latest.current.onOpen(code),
      onSettled: () => settle((count) => count + 1),
    });
    made.setShapes(features);
    setMap(made);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(holder);
    return () => {
      observer.disconnect();
      setMap(null);
      made.destroy();
      holder.remove();
    };
  }, [frame, features]);
  return { map, settled };
}
