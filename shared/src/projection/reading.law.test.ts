/**
 * LAW3 without a store, so that it can be tried over many histories: what the readings give for all live events is what the
 * naive statements say.
 */
import fc from 'fast-check';
import { compareInHistory, isOfType, type EventRevision, type HealthEvent } from '@pantau/shared/event';
import { definitions, History } from '@pantau/shared/indicator';
import { arrivals, lawOptions, lawTimeout, naiveCells, naiveHeads } from '@pantau/shared/testing';
import { isOwnerOf, keyOfOwner, Links, Netting, ownerOf, ownersOf, pack, Reader, type OwnerKey } from './index.js';

const reader = new Reader(definitions);

/** Everything read from scratch, each group of merged owners once. */
function readCells(revisions: readonly EventRevision[]): Map<string, number> {
  const events = naiveHeads(revisions).reverse().sort(compareInHistory);
  const netting = new Netting();
  const links = linksIn(events);
  const groups = new Map(events.flatMap(ownersOf).map((owner) => links.component(owner)).map((group) => [group[0] ?? '', group]));
  for (const share of [...groups.values()].flatMap((group) => readGroup(group, events))) netting.add(pack(share), 1);
  for (const share of events.flatMap((event) => reader.readEvidence(event))) netting.add(pack(share), 1);
  return new Map(netting.differences().map(({ part, day, residence, unit, n }) => [`${part}|${day}|${residence}|${unit}`, n]));
}

function readGroup(group: readonly OwnerKey[], events: readonly HealthEvent[]) {
  const own = events.filter((event) => ownersOf(event).some((owner) => group.includes(owner)));
  return reader.histories.flatMap((named) => reader.read(named, group, own));
}

function linksIn(events: readonly HealthEvent[]): Links {
  const links = new Links();
  for (const event of events) {
    const [a, b] = isOfType(event, 'subject_link') ? [ownerOf(event.subject), ownerOf(event.data.same)] : [];
    if (a && b) links.change({ a, b }, 1);
  }
  return links;
}

const sortedEntries = (cells: ReadonlyMap<string, number>) => [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

/** Events that a group's readings pass over, and those that give a share. */
function passedAndCounted(revisions: readonly EventRevision[]) {
  const events = naiveHeads(revisions).reverse().sort(compareInHistory);
  const links = linksIn(events);
  const groups = new Map(events.flatMap(ownersOf).map((owner) => links.component(owner)).map((group) => [group[0] ?? '', group]));
  return [...groups.values()].filter((group) => group.some((owner) => isOwnerOf('person', owner))).map((group) => {
    const own = events.filter((event) => ownersOf(event).some((owner) => group.includes(owner)));
    const passed = new History(new Set(group.map(keyOfOwner)), own).passedOver().map(({ event }) => event);
    return { passed, counted: new Set(reader.histories.flatMap((named) => reader.read(named, group, own)).map(({ by }) => by)) };
  });
}

describe('the readings', () => {
  it('R8: what is passed over gives no share, and there is something of it', () => {
    let passedOver = 0;
    fc.assert(
      fc.property(arrivals({ stories: 6 }), (revisions) => {
        for (const { passed, counted } of passedAndCounted(revisions)) {
          passedOver += passed.length;
          expect(passed.filter((event) => counted.has(event))).toEqual([]);
        }
      }),
      lawOptions(200),
    );
    expect(passedOver).toBeGreaterThan(0);
  }, lawTimeout());

  it('LAW3: give what the naive statement of every indicator says', () => {
    fc.assert(
      fc.property(arrivals({ stories: 6 }), (revisions) => expect(sortedEntries(readCells(revisions))).toEqual(sortedEntries(naiveCells(revisions)))),
      lawOptions(800),
    );
  }, lawTimeout());
});
