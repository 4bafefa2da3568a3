/** Reads touched owners anew: what they gave before is replaced by what they give now. */
import { naturalKeyOf, type EventTypeCode } from '@pantau/shared/event';
import type { Contribution } from '@pantau/shared/indicator';
import { differencesBetween, ownersOf, pack, type Difference, type OwnerKey, type Packed, type Reader } from '@pantau/shared/projection';
import { insertSorted, sorted, type LiveEvent, type Shares } from '../store/index.js';
import type { OwnerState } from './owner-states.js';
import type { Touch } from './touch.js';

export interface Reread {
  readonly state: OwnerState;
  readonly differences: readonly Difference[];
}

/** A group whose members stay the same: only what the touching types wake is read; shares that stay the same stay the same object. */
export function rereadTouched(reader: Reader, state: OwnerState, touches: readonly Touch[]): Reread {
  const events = withTouches(state.events, touches);
  const history = events.map(({ event }) => event);
  const taken: Packed[] = [];
  const given: Packed[] = [];
  let shares = state.shares;
  for (const named of reader.wokenBy(typesOf(touches))) {
    const before = shares[named.code] ?? [];
    const now = reader.read(named, state.members, history);
    const same = unchangedIn(before, now);
    if (same === before.length && same === now.length) continue;
    const changed = now.slice(same).map(pack);
    taken.push(...before.slice(same));
    given.push(...changed);
    shares = withShares(shares, named.code, [...before.slice(0, same), ...changed]);
  }
  return { state: { members: state.members, events, shares }, differences: differencesBetween(taken, given) };
}

const typesOf = (touches: readonly Touch[]): readonly EventTypeCode[] =>
  touches.flatMap(({ leaving, entering }) => [...leaving, ...entering].map(({ event }) => event.type));

/** How many shares, from the first on, stay as they are; most events add at the end. */
function unchangedIn(before: readonly Packed[], now: readonly Contribution[]): number {
  const changed = before.findIndex((share, index) => !isSame(share, now[index]));
  return changed < 0 ? before.length : changed;
}

const isSame = ([part, residence, unit, day, n]: Packed, now: Contribution | undefined): boolean =>
  now !== undefined && part === now.part && day === now.day && residence === now.place.residence && unit === now.place.unit && n === now.n;

function withShares(shares: Shares, code: string, now: readonly Packed[]): Shares {
  if (now.length > 0) return { ...shares, [code]: now };
  const { [code]: _, ...others } = shares;
  return others;
}

/** Groups that were joined or parted: everything they gave is taken back, everything they give now is added. */
export function rereadRegrouped(reader: Reader, before: readonly OwnerState[], groups: readonly (readonly OwnerKey[])[], touches: readonly Touch[]) {
  const events = withTouches(sorted(before.flatMap((state) => state.events)), touches);
  const states = groups.map((members) => readGroup(reader, members, events));
  return { states, differences: differencesBetween(allShares(before), allShares(states)) };
}

const allShares = (states: readonly OwnerState[]): readonly Packed[] => states.flatMap(({ shares }) => Object.values(shares).flat());

function readGroup(reader: Reader, members: readonly OwnerKey[], candidates: readonly LiveEvent[]): OwnerState {
  const own = new Set(members);
  const events = candidates.filter(({ event }) => ownersOf(event).some((owner) => own.has(owner)));
  return { members, events, shares: sharesOf(reader, members, events) };
}

/** Everything an owner gives, read from its whole history. */
export function sharesOf(reader: Reader, members: readonly OwnerKey[], events: readonly LiveEvent[]): Shares {
  const history = events.map(({ event }) => event);
  const read = reader.histories.map((named) => [named.code, reader.read(named, members, history).map(pack)] as const);
  return Object.fromEntries(read.filter(([, shares]) => shares.length > 0));
}

/** What one piece of evidence changes: its old content goes, its new content comes. */
export function evidenceDifferences(reader: Reader, before: LiveEvent | null, now: LiveEvent | null): readonly Difference[] {
  const give = (live: LiveEvent | null): readonly Packed[] => (live ? reader.readEvidence(live.event).map(pack) : []);
  return differencesBetween(give(before), give(now));
}

/** Entering events that say the same of the same subject and day as another one in its history: maybe one service sent twice. */
export function possibleDuplicates(history: readonly LiveEvent[], touches: readonly Touch[]): number[] {
  const entering = touches.flatMap((touch) => touch.entering);
  const days = new Set(entering.map(({ event }) => event.occurredOn));
  const onTheseDays = history.filter(({ event }) => days.has(event.occurredOn));
  if (onTheseDays.length < 2) return [];
  const met = new Set<string>();
  const metAgain = new Set<string>();
  for (const { event } of onTheseDays) {
    const key = naturalKeyOf(event);
    if (met.has(key)) metAgain.add(key);
    met.add(key);
  }
  return entering.filter(({ event }) => metAgain.has(naturalKeyOf(event))).map(({ seq }) => seq);
}

function withTouches(events: readonly LiveEvent[], touches: readonly Touch[]): readonly LiveEvent[] {
  const leaving = touches.flatMap((touch) => touch.leaving);
  const stays = ({ seq }: LiveEvent) => !leaving.some((event) => event.seq === seq);
  const history = leaving.length > 0 ? events.filter(stays) : [...events];
  for (const { entering } of touches) for (const event of entering) if (stays(event)) insertSorted(history, event);
  return history;
}
