/** Z-scores stated once more, from the published figures alone: no code of the engine's growth takes part. */
import type { EventDataByType } from '@pantau/shared/event';
import { publishedTables } from '@pantau/shared/growth';

type Sheet = EventDataByType['growth_measure'];
type TableName = keyof typeof publishedTables;
export interface Measured {
  readonly sex: 'L' | 'P';
  readonly days: number;
  readonly sheet: Sheet;
}

const unfoldedTables = new Map<string, readonly number[]>();

/** A column as it was published: each figure is the one before, moved on by a step that itself changes by what is written. */
function column(name: TableName, sex: 'L' | 'P', letter: 'l' | 'm' | 's'): readonly number[] {
  const known = unfoldedTables.get(`${name} ${sex} ${letter}`);
  if (known) return known;
  const table = publishedTables[name];
  const figures: number[] = [];
  for (const change of table[sex][letter].split(/(?=[+-])/)) {
    const [before = 0, beforeThat = 0] = [figures.at(-1), figures.at(-2)];
    figures.push(before + (before - beforeThat) + Number(change));
  }
  const decimals = table.decimals[['l', 'm', 's'].indexOf(letter)] ?? 0;
  const published = figures.map((figure) => Number(`${figure}e-${decimals}`));
  unfoldedTables.set(`${name} ${sex} ${letter}`, published);
  return published;
}

/** The formula of LMS, by logarithms; beyond 3 SD steps as wide as the last one before, where the measure rests on weight. */
function zOf(value: number, at: (letter: 'l' | 'm' | 's') => number, restricted: boolean): number | null {
  const [l, m, s] = [at('l'), at('m'), at('s')];
  if (Number.isNaN(m)) return null;
  const sd = (z: number) => m * Math.exp(Math.log(1 + l * s * z) / l);
  let z = (Math.exp(l * Math.log(value / m)) - 1) / (l * s);
  if (restricted && z > 3) z = 3 + (value - sd(3)) / (sd(3) - sd(2));
  if (restricted && z < -3) z = -3 - (sd(-3) - value) / (sd(-2) - sd(-3));
  return Number(z.toFixed(2));
}

const row = (name: TableName, sex: 'L' | 'P', index: number) => (letter: 'l' | 'm' | 's') => column(name, sex, letter)[index] ?? NaN;

/** In the position of the standards: lying up to day 730, standing after. */
function stature({ days, sheet: { heightCm, position } }: Measured): number | null {
  if (heightCm === undefined) return null;
  if (days <= 730 && position === 'berdiri') return heightCm + 0.7;
  return days > 730 && position === 'telentang' ? heightCm - 0.7 : heightCm;
}

export const naiveWeightForAge = ({ sex, days, sheet }: Measured): number | null => zOf(sheet.weightKg, row('weightForAge', sex, days), true);

export function naiveHeightForAge(measured: Measured): number | null {
  const cm = stature(measured);
  return cm === null ? null : zOf(cm, row('heightForAge', measured.sex, measured.days), false);
}

export function naiveWeightForHeight(measured: Measured): number | null {
  const { sex, days, sheet } = measured;
  const cm = stature(measured);
  if (cm === null) return null;
  const name = days <= 730 ? 'weightForLength' : 'weightForHeight';
  const millimetres = Math.round((cm - publishedTables[name].first) * 1000) / 100;
  const index = Math.floor(millimetres);
  const between = millimetres - index;
  return zOf(
    sheet.weightKg,
    (letter) => (between === 0 ? row(name, sex, index)(letter) : row(name, sex, index)(letter) * (1 - between) + row(name, sex, index + 1)(letter) * between),
    true,
  );
}
