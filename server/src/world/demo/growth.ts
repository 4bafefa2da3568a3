/** Weight and height of a usual child by age; points of the middle of the WHO standard, both sexes together, straight lines between. */
const MIDDLE: readonly (readonly [months: number, kg: number, cm: number])[] = [
  [0, 3.3, 49.5], [1, 4.3, 54.2], [2, 5.3, 57.7], [3, 6.1, 60.6], [4, 6.7, 63], [6, 7.6, 66.7], [9, 8.6, 71], [12, 9.3, 74.9],
  [18, 10.5, 81.5], [24, 11.8, 87.1], [36, 14.1, 95.6], [48, 16.2, 103], [60, 18.3, 109.7],
];

export function usualSize(months: number): { readonly kg: number; readonly cm: number } {
  const next = MIDDLE.findIndex(([at]) => at >= months);
  const [m1, kg1, cm1] = MIDDLE[Math.max(0, next < 0 ? MIDDLE.length - 1 : next)] ?? [60, 18.3, 109.7];
  const [m0, kg0, cm0] = MIDDLE[Math.max(0, (next < 0 ? MIDDLE.length : next) - 1)] ?? [0, 3.3, 49.5];
  const part = m1 === m0 ? 0 : (months - m0) / (m1 - m0);
  return { kg: kg0 + (kg1 - kg0) * part, cm: cm0 + (cm1 - cm0) * part };
}
