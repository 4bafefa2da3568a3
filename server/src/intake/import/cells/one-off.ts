/** Words that are nearly the same. */

/** One letter wrong, too much or missing. Numbers must be right. */
export function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
