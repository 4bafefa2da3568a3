/** Reads touched owners anew: what they gave before is replaced by what they give now. */
import { naturalKeyOf } from '@pantau/shared/event';
import type { Contribution } from '@pantau/shared/indicator';
import { Netting, ownersOf, pack, type Difference, type OwnerKey, type Packed, type Reader } from '@pantau/shared/projection';
import { sorted, type LiveEvent, type Shares } from '../store/index.js';
import type { OwnerState } from './owner-states.js';
import type { Touch } from './touch.js';

export interface Reread {
  readonly state: OwnerState;
  readonly differences: readonly Difference[];
}

/** A group whose members stay the same: only what the touching types wake is read. */
export function rereadTouched(reader: Reader, state: OwnerState, touches: readonly Touch[]): Reread {
  const events = withTouches(state.events, touches);
  const types = new Set(touches.flatMap((touch) => [...touch.types]));
  const shares: Record<string, readonly Packed[]> = { ...state.shares };
  const netting = new Netting();
  const history = events.map(({ event }) => event);
  for (const named of reader.wokenBy(types)) {
    const now = reader.read(named, state.members, history).map(pack);
    replace(netting, shares[named.code] ?? [], now);
    if (now.length > 0) shares[named.code] = now;
    else delete shares[named.code];
  }
  return { state: { members: state.members, events, shares }, differences: netting.differences() };
}

/** Groups that were joined or parted: everything they gave is taken back, everything they give now is added. */
export function rereadRegrouped(reader: Reader, before: readonly OwnerState[], groups: readonly (readonly OwnerKey[])[], touches: readonly Touch[]) {
  const netting = new Netting();
  for (const share of before.flatMap(({ shares }) => Object.values(shares).flat())) netting.add(share, -1);
  const events = withTouches(before.flatMap((state) => state.events), touches);
  const states = groups.map((members) => readGroup(reader, members, events));
  for (const share of states.flatMap(({ shares }) => Object.values(shares).flat())) netting.add(share, 1);
  return { states, differences: netting.differences() };
}

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
  const netting = new Netting();
  const give = (event: LiveEvent | null): readonly Contribution[] => (event ? reader.readEvidence(event.event) : []);
  for (const contribution of give(before)) netting.add(pack(contribution), -1);
  for (const contribution of give(now)) netting.add(pack(contribution), 1);
  return netting.differences();
}

/** Entering events that say the same of the same subject and day as another one in its history: maybe one service sent twice. */
export function possibleDuplicates(history: readonly LiveEvent[], touches: readonly Touch[]): number[] {
  const entering = touches.flatMap((touch) => touch.entering);
  const isTwin = (a: LiveEvent, b: LiveEvent) =>
    a.seq !== b.seq && a.event.occurredOn === b.event.occurredOn && a.event.type === b.event.type && naturalKeyOf(a.event) === naturalKeyOf(b.event);
  return entering.filter((event) => history.some((other) => isTwin(event, other))).map(({ seq }) => seq);
}

function withTouches(events: readonly LiveEvent[], touches: readonly Touch[]): readonly LiveEvent[] {
  const leaving = new Set(touches.flatMap((touch) => [...touch.leaving]));
  const entering = touches.flatMap((touch) => touch.entering).filter(({ seq }) => !leaving.has(seq));
  const staying = leaving.size > 0 ? events.filter(({ seq }) => !leaving.has(seq)) : events;
  return sorted([...staying, ...entering]);
}

function replace(netting: Netting, before: readonly Packed[], now: readonly Packed[]): void {
  for (const share of before) netting.add(share, -1);
  for (const share of now) netting.add(share, 1);
}
