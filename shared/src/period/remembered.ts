/** The same few thousand days come up again and again: each answer of calendar work is worked out once and kept. */
const MOST_KEPT = 100_000;

/** @param work gives the same answer for the same key, never undefined */
export function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = work(key);
    if (known.size < MOST_KEPT) known.set(key, value);
    return value;
  };
}
