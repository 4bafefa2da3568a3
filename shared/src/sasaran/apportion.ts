/** Whole numbers that add up to a total that was decided, each as near to its own value as can be: largest remainder. */

/** Half up, not to be led astray by the noise of binary fractions. */
export const roundHalfUp = (value: number): number => Math.floor(Number(value.toPrecision(12)) + 0.5);

/**
 * @param values what each should be; none negative
 * @param total whole
 * @returns whole numbers in the same order; ties go to the earlier one. Where all values are 0 nothing can be shared out.
 */
export function apportioned(values: readonly number[], total: number): readonly number[] {
  const sum = values.reduce((all, value) => all + value, 0);
  if (sum === 0) return values.map(() => 0);
  const shares = values.map((value) => Number(((value * total) / sum).toPrecision(12)));
  const whole = shares.map(Math.floor);
  const left = total - whole.reduce((all, value) => all + value, 0);
  const byRemainder = shares.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((value, index) => (raised.has(index) ? value + 1 : value));
}
