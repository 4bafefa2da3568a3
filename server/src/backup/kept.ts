/** Which backups are kept: of the newest seven days, four weeks and twelve months that have any, the newest of each. */

const KEPT = { day: 7, week: 4, month: 12 } as const;
const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const TO_MONDAY = 3;

const periods: Readonly<Record<keyof typeof KEPT, (at: Date) => string>> = {
  day: (at) => at.toISOString().slice(0, 10),
  week: (at) => String(Math.floor((at.getTime() / DAY_MS + TO_MONDAY) / 7)),
  month: (at) => at.toISOString().slice(0, 7),
};

/**
 * The times (in any order) of those to be kept. Periods without any do not count: who was away for a year loses none for it.
 */
export function keptOf(times: readonly Date[]): ReadonlySet<Date> {
  const newestFirst = [...times].sort((a, b) => b.getTime() - a.getTime());
  const kept = new Set<Date>();
  for (const name of ['day', 'week', 'month'] as const) {
    const seen = new Map<string, Date>();
    for (const at of newestFirst) if (!seen.has(periods[name](at))) seen.set(periods[name](at), at);
    for (const at of [...seen.values()].slice(0, KEPT[name])) kept.add(at);
  }
  return kept;
}
