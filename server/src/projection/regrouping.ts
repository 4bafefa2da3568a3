/** The groups of merged owners before and after the links of one step. */
import { isOfType, type HealthEvent } from '@pantau/shared/event';
import { ownerOf, type Link, type Links, type OwnerKey } from '@pantau/shared/projection';

/** A merge may join this many persons; a link above it is kept aside (contract, quarantine). */
const MAX_GROUP = 20;

export class Regrouping {
  private readonly old = new Map<OwnerKey, readonly OwnerKey[]>();
  /** Seq of the last link that changed. */
  seq = 0;

  constructor(private readonly links: Links) {}

  /** Adds the link, unless the group would grow too large. @param forced someone has looked at it and wants it */
  join(link: Link, seq: number, forced: boolean): boolean {
    this.change(link, 1, seq);
    if (forced || this.links.component(link.a).length <= MAX_GROUP) return true;
    this.change(link, -1, seq);
    return false;
  }

  part(link: Link, seq: number): void {
    this.change(link, -1, seq);
  }

  has = (owner: OwnerKey): boolean => this.old.has(owner);
  before = (): (readonly OwnerKey[])[] => distinct([...this.old.values()]);
  now = (): (readonly OwnerKey[])[] => distinct([...this.old.keys()].map((owner) => this.links.component(owner)));

  private change(link: Link, count: 1 | -1, seq: number): void {
    for (const end of [link.a, link.b]) {
      const group = this.links.component(end);
      for (const member of group) if (!this.old.has(member)) this.old.set(member, group);
    }
    this.links.change(link, count);
    this.seq = seq;
  }
}

const distinct = (groups: readonly (readonly OwnerKey[])[]): (readonly OwnerKey[])[] =>
  [...new Map(groups.map((group) => [group[0] ?? '', group])).values()];

/** The link that an event makes, if it is one. */
export function linkOf(event: HealthEvent | null): Link | null {
  if (!event || !isOfType(event, 'subject_link')) return null;
  return { a: ownerOf(event.subject), b: ownerOf(event.data.same) };
}
