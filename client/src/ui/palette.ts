/** The tokens as plain colours, for canvases that cannot read CSS variables; read anew when the theme changes. */
const names = [
  'bg', 'raise', 'line', 'line-strong', 'ink', 'ink2', 'ink3', 'hatch', 'track',
  'fill-baik', 'fill-kurang', 'fill-cukup', 'fill-jelek',
  'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6',
] as const;
export type PaletteName = (typeof names)[number];
export type Palette = Readonly<Record<PaletteName, string>>;

export function readPalette(element: Element = document.documentElement): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Record<PaletteName, string>;
}
