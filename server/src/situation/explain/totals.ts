/** Totals from paper that may be part of a number. They are told long after their period, and name their village themselves. */
import type { AreaCode } from '@pantau/shared/area';
import type { IndicatorDefinition } from '@pantau/shared/indicator';
import { totalOwnersOf, type OwnerKey } from '@pantau/shared/projection';
import { EventLog, type Sql } from '../../store/index.js';

const PAGE = 100;

/** Whose histories hold the totals of these indicators and villages. */
export async function ownersOfTotals(sql: Sql, indicators: readonly IndicatorDefinition[], villages: Iterable<AreaCode>): Promise<readonly OwnerKey[]> {
  const owners: OwnerKey[] = [];
  for (const desa of indicators.length > 0 ? villages : []) for (const { code } of indicators) owners.push(...(await ownersUnder(sql, totalOwnersOf(code, desa))));
  return owners;
}

async function ownersUnder(sql: Sql, beginning: OwnerKey): Promise<OwnerKey[]> {
  const found: OwnerKey[] = [];
  for (let last = beginning; ; ) {
    const page = await EventLog.ownersAfter(sql, last, PAGE);
    const own = page.filter((owner) => owner.startsWith(beginning));
    found.push(...own);
    const end = own.at(-1);
    if (end === undefined || own.length < page.length) return found;
    last = end;
  }
}
