/**
 * The map itself, outside React: outlines are drawn once on canvas and only areas whose paint changed are restyled.
 * No tiles; the page is the background. Nothing but colour, place and pointer is its business.
 */
import type { BoundaryFeature, Position } from '@pantau/shared/protocol';
import L from 'leaflet';
import { readPalette } from '../ui/index.js';
import { outlineOf, polygonsOf } from './outline.js';
import { hatchPattern, styleOf, type AreaPaint, type Inks } from './paint.js';
import { toldApart } from './schematic.js';

export interface MapHandlers {
  readonly onHover: (code: string | null) => void;
  readonly onOpen: (code: string) => void;
  /** Places of marks have to be taken anew. */
  readonly onSettled: () => void;
}

const MOST_PULSES = 4;
const PULSE_MS = 600;
const FIT: L.FitBoundsOptions = { padding: [6, 6], animate: false };
const latLng = ([lng, lat]: Position): L.LatLngTuple => [lat, lng];

const samePaint = (a: AreaPaint | undefined, b: AreaPaint | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.fill === b.fill && a.faded === b.faded && a.sureness === b.sureness && a.outlined === b.outlined);

export class VillageMap {
  private readonly map: L.Map;
  private readonly areas = new Map<string, L.Polygon>();
  private readonly features = new Map<string, BoundaryFeature>();
  private readonly painted = new Map<string, AreaPaint | undefined>();
  private dashed: ReadonlySet<string> = new Set();
  private readonly groups = L.layerGroup();
  private readonly selection = L.layerGroup();
  private focused: readonly string[] = [];
  private inks: Inks;
  private readonly renderers = {
    villages: L.canvas({ pane: 'villages', padding: 0.3 }),
    groups: L.canvas({ pane: 'groups', padding: 0.3 }),
    selection: L.canvas({ pane: 'selection', padding: 0.3 }),
    pulses: L.svg({ pane: 'pulses', padding: 0.3 }),
  };
  readonly marks: HTMLElement;

  constructor(
    private readonly container: HTMLElement,
    private readonly handlers: MapHandlers,
  ) {
    const touch = L.Browser.mobile;
    this.map = L.map(container, { attributionControl: false, zoomControl: false, preferCanvas: true, keyboard: false, zoomSnap: 0, zoomDelta: 0.5, dragging: !touch, zoomAnimation: false, fadeAnimation: false, center: [0, 0], zoom: 8 });
    ['villages', 'groups', 'selection', 'pulses', 'marks'].forEach((name, index) => {
      const pane = this.map.createPane(name);
      pane.style.zIndex = String(400 + index * 10);
      if (index > 0) pane.style.pointerEvents = 'none';
    });
    this.marks = this.pane('marks');
    this.groups.addTo(this.map);
    this.selection.addTo(this.map);
    this.inks = this.readInks();
    this.map.on('zoomend viewreset resize', () => handlers.onSettled());
    container.removeAttribute('tabindex');
  }

  setShapes(features: readonly BoundaryFeature[]): void {
    const { villages: renderer } = this.renderers;
    this.dashed = toldApart(features);
    for (const feature of features) {
      const { code } = feature.properties;
      const polygon = L.polygon(polygonsOf(feature).map((rings) => rings.map((ring) => ring.map(latLng))), { pane: 'villages', renderer, ...this.styleOf(code, undefined) });
      polygon.on('mouseover', () => this.handlers.onHover(code)).on('mouseout', () => this.handlers.onHover(null)).on('click', () => this.handlers.onOpen(code));
      this.areas.set(code, polygon.addTo(this.map));
      this.features.set(code, feature);
    }
  }

  /** Areas without paint are surroundings. Returns which were restyled. */
  paint(paints: ReadonlyMap<string, AreaPaint>): string[] {
    const restyled: string[] = [];
    for (const [code, polygon] of this.areas) {
      const paint = paints.get(code);
      if (this.painted.has(code) && samePaint(paint, this.painted.get(code))) continue;
      this.painted.set(code, paint);
      polygon.setStyle(this.styleOf(code, paint));
      restyled.push(code);
    }
    return restyled;
  }

  /** The theme changed. */
  repaint(): void {
    this.inks = this.readInks();
    for (const [code, polygon] of this.areas) polygon.setStyle(this.styleOf(code, this.painted.get(code)));
  }

  /** Ink lines around groups of areas, dashed where outlines in them are schematic. */
  setGroups(groups: readonly (readonly string[])[]): void {
    this.groups.clearLayers();
    const style = { pane: 'groups', renderer: this.renderers.groups, interactive: false, color: this.inks.palette.ink, weight: 0.9 };
    for (const codes of groups) {
      const dashed = codes.some((code) => this.features.get(code)?.properties.schematic);
      this.lines(codes, { ...style, dashArray: dashed ? '4 3' : undefined }, this.groups);
    }
  }

  /** A 3 px outline with a casing in the colour of the page. */
  select(codes: readonly string[]): void {
    this.selection.clearLayers();
    const style = { pane: 'selection', renderer: this.renderers.selection, interactive: false, lineJoin: 'round' as const };
    this.lines(codes, { ...style, color: this.inks.palette.bg, weight: 6 }, this.selection);
    this.lines(codes, { ...style, color: this.inks.palette.ink, weight: 3 }, this.selection);
  }

  /** Shows these areas as large as the frame allows. */
  focus(codes: readonly string[]): void {
    this.focused = codes;
    const bounds = L.latLngBounds([]);
    for (const code of codes) {
      const polygon = this.areas.get(code);
      if (polygon) bounds.extend(polygon.getBounds());
    }
    if (bounds.isValid()) this.map.fitBounds(bounds, FIT);
  }

  resize(): void {
    this.map.invalidateSize({ animate: false, pan: false });
    this.focus(this.focused);
  }

  zoom(steps: number): void {
    this.map.setZoom(this.map.getZoom() + steps, { animate: false });
  }

  refit = (): void => this.focus(this.focused);

  /** One short outline each, for a few at a time; the rest change silently. */
  pulse(codes: readonly string[]): void {
    const style = { pane: 'pulses', renderer: this.renderers.pulses, interactive: false, className: 'map-pulse' };
    for (const code of codes.filter((known) => this.areas.has(known)).slice(0, MOST_PULSES)) {
      const layer = L.layerGroup().addTo(this.map);
      this.lines([code], { ...style, color: this.inks.palette.ink, weight: 4 }, layer);
      setTimeout(() => layer.remove(), PULSE_MS);
    }
  }

  pointOf = (position: Position): L.Point => this.map.latLngToLayerPoint(latLng(position));

  /** The frame in the coordinates of `pointOf`. */
  frame(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
    const { x, y } = this.map.containerPointToLayerPoint([0, 0]);
    const size = this.map.getSize();
    return { left: x, top: y, width: size.x, height: size.y };
  }

  /** How many pixels a degree of latitude takes here. */
  pixelsPerDegree(position: Position): number {
    return Math.abs(this.pointOf([position[0], position[1] + 0.5]).y - this.pointOf([position[0], position[1] - 0.5]).y);
  }

  destroy(): void {
    this.map.remove();
  }

  private lines(codes: readonly string[], style: L.PolylineOptions, into: L.LayerGroup): void {
    const features = codes.flatMap((code) => this.features.get(code) ?? []);
    for (const line of outlineOf(features)) L.polyline(line.map(latLng), { ...style, smoothFactor: 0.5 }).addTo(into);
  }

  private styleOf = (code: string, paint: AreaPaint | undefined): L.PathOptions => styleOf(paint, this.inks, this.dashed.has(code));

  private readInks(): Inks {
    const palette = readPalette(this.container);
    return { palette, hatch: hatchPattern(palette) };
  }

  private pane(name: string): HTMLElement {
    return this.map.getPane(name) ?? this.container;
  }
}
