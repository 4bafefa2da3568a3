/** Lines of the feed put together for the ticker: what came from one village in one go is one item. */
import type { Feed } from '@pantau/shared/protocol';

export interface TickerItem {
  readonly area: string;
  readonly type: string;
  /** Of the newest line in it. */
  readonly at: number;
  readonly count: number;
  readonly effects: ReadonlyMap<string, number>;
}

const TOGETHER_MS = 10 * 60_000;
const MOST_ITEMS = 8;

/** Newest first. @param lines newest last */
export function tickerItems(lines: readonly Feed[], covers: (area: string) => boolean): readonly TickerItem[] {
  const items: TickerItem[] = [];
  for (const line of [...lines].reverse()) {
    if (!covers(line.area)) continue;
    const at = Date.parse(line.at);
    const found = items.findIndex((item) => item.area === line.area && item.type === line.type && item.at - at < TOGETHER_MS);
    const item = items[found];
    if (item) items[found] = { ...item, count: item.count + 1, effects: added(item.effects, line) };
    else if (items.length < MOST_ITEMS) items.push({ area: line.area, type: line.type, at, count: 1, effects: added(new Map(), line) });
  }
  return items;
}

function added(effects: ReadonlyMap<string, number>, { effects: more }: Feed): ReadonlyMap<string, number> {
  const sums = new Map(effects);
  for (const { indicator, delta } of more) sums.set(indicator, (sums.get(indicator) ?? 0) + delta);
  return sums;
}
