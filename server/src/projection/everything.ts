/** All there is to be counted, in portions: groups of merged owners with their histories, and what plain evidence gives. */
import { Links, pack, type OwnerKey, type Packed, type Reader } from '@pantau/shared/projection';
import { EventLog, LinkTable, loadHistories, type GroupHistory, type Sql } from '../store/index.js';

const PAGE = 2_000;

/** Each group once. */
export async function* groupsOf(sql: Sql): AsyncGenerator<readonly GroupHistory[]> {
  const links = new Links();
  for (const link of await LinkTable.all(sql)) links.change(link, 1);
  const merged = new Set<OwnerKey>();
  for (let last = ''; ; ) {
    const owners = await EventLog.ownersAfter(sql, last, PAGE);
    const end = owners.at(-1);
    if (end === undefined) return;
    yield await loadHistories(sql, newGroups(links, owners, merged));
    last = end;
  }
}

/** Where the first of its keys comes up that has events; the smallest of all may have none. */
function newGroups(links: Links, owners: readonly OwnerKey[], merged: Set<OwnerKey>): (readonly OwnerKey[])[] {
  const groups = owners.map((owner) => links.component(owner));
  return groups.filter(([root = '', ...others]) => others.length === 0 || (!merged.has(root) && merged.add(root)));
}

export async function* evidenceOf(sql: Sql, reader: Reader): AsyncGenerator<readonly Packed[]> {
  for (let last = 0; ; ) {
    const page = await EventLog.liveAfter(sql, last, PAGE);
    yield page.flatMap(({ event }) => reader.readEvidence(event).map(pack));
    const end = page.at(-1);
    if (!end) return;
    last = end.seq;
  }
}
