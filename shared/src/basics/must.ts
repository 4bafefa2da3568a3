/** Guards against bugs. They throw: what they refuse can only come from wrong code, never from wrong input. */

/** The value, which cannot be missing here. */
export function must<T>(value: T | null | undefined, what = 'value'): T {
  if (value === null || value === undefined) throw new Error(`bug: ${what} is missing`);
  return value;
}

export function assert(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`bug: ${what}`);
}
