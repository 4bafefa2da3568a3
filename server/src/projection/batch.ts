/** The items of one step: what becomes of each, in order, and what that leaves to be stored and read anew. */
import type { HealthEvent } from '@pantau/shared/event';
import { ownersOf } from '@pantau/shared/projection';
import type { ChangeCause } from '@pantau/shared/protocol';
import { EventState, type NewRevision, type RenamedPlace, type StoredRevision } from '../store/index.js';
import type { CauseOf } from './cause.js';
import type { IdentityStatement } from './identity-keeper.js';
import { linkOf, type Regrouping } from './regrouping.js';
import { liveOf, type Replacement } from './touch.js';
import { contentOf, decides, isOpen, judge, type CheckedRevision, type Verdict, type VerdictStatus } from './verdict.js';
import type { Problem } from '@pantau/shared/basics';

export interface ItemResult {
  readonly status: VerdictStatus;
  readonly clock: number;
  readonly flags: readonly string[];
  readonly quarantine: Problem | null;
}

interface Terms {
  readonly clock: number;
  readonly at: number;
  readonly firstSeq: number;
  readonly causeOf: CauseOf;
  readonly regrouping: Regrouping;
}
interface Judged {
  readonly verdict: Verdict;
  readonly flags: string[];
  readonly quarantine: Problem | null;
}
type NamedStored = Map<string, StoredRevision[]>;

export class Batch {
  readonly revisions: (NewRevision & { readonly flags: string[] })[] = [];
  readonly replacements: Replacement[] = [];
  readonly outdated: number[] = [];
  readonly released: number[] = [];
  /** What senders wrote where places were renamed. */
  readonly renamed: RenamedPlace[] = [];
  /** Of all that is stored or was before: a conflict says nothing. */
  readonly identities: IdentityStatement[] = [];
  private readonly judged: Judged[] = [];

  constructor(private readonly terms: Terms) {}

  /** @param stored every stored revision of the events among the items */
  judge(items: readonly CheckedRevision[], stored: readonly StoredRevision[]): void {
    const known: NamedStored = new Map();
    for (const revision of stored) remember(known, revision);
    for (const item of items) this.judged.push(this.judgeOne(item, known));
  }

  /**
   * Takes revisions out of quarantine, as if they arrived late. Of several revisions of one event the highest alone counts.
   * @param forced someone has looked at them: a merge may be as large as it is
   */
  release(waiting: readonly StoredRevision[], stored: readonly StoredRevision[], forced: boolean): void {
    const released = new Set<string>();
    for (const revision of [...waiting].sort((a, b) => b.revision - a.revision)) {
      const others = stored.filter((other) => nameOf(other) === nameOf(revision));
      const isPast = released.has(nameOf(revision)) || others.some((other) => other.revision > revision.revision && decides(other));
      if (isPast) this.retire(revision.seq);
      else if (this.releaseOne(revision, others.filter((other) => other.revision < revision.revision && isOpen(other)), forced)) released.add(nameOf(revision));
    }
  }

  /** Marks new revisions; the mark is stored with them and told to the sender. */
  flag(seqs: ReadonlySet<number>, flag: string): void {
    for (const revision of this.revisions) if (seqs.has(revision.seq)) revision.flags.push(flag);
  }

  results(): ItemResult[] {
    return this.judged.map(({ verdict: { status, storedAt }, flags, quarantine }) => ({
      status,
      clock: storedAt ?? this.terms.clock,
      flags,
      quarantine: status === 'quarantined' ? quarantine : null,
    }));
  }

  private judgeOne(item: CheckedRevision, known: NamedStored): Judged {
    const flags = [...item.flags];
    const verdict = judge(item, known.get(nameOf(item.revision)) ?? []);
    if (item.identity && !item.revision.voided && verdict.status !== 'conflict') this.identities.push({ event: contentOf(item.revision), identity: item.identity });
    if (verdict.storedAt !== null) return { verdict, flags, quarantine: null };
    const event = item.revision.voided ? null : contentOf(item.revision);
    const seq = this.terms.firstSeq + this.revisions.length;
    const quarantine = verdict.status === 'accepted' ? this.linkProblem(event, seq) : item.quarantine;
    const status: VerdictStatus = quarantine ? 'quarantined' : verdict.status;
    const revision = this.newRevision(item, { seq, status, event, quarantine, flags });
    for (const place of item.written ?? []) this.renamed.push({ seq, ...place });
    if (status === 'accepted') {
      this.accept(revision, verdict.outdated);
      for (const lower of verdict.outdated) remember(known, { ...lower, state: EventState.outdated });
    }
    this.revisions.push(revision);
    remember(known, revision);
    return { verdict: { ...verdict, status }, flags, quarantine };
  }

  private releaseOne(revision: StoredRevision, lower: readonly StoredRevision[], forced: boolean): boolean {
    if (this.linkProblem(revision.event, revision.seq, forced)) return false;
    this.released.push(revision.seq);
    this.accept(revision, lower, 'late_event');
    return true;
  }

  private newRevision(item: CheckedRevision, made: { seq: number; status: VerdictStatus; event: HealthEvent | null; quarantine: Problem | null; flags: string[] }): NewRevision & { readonly flags: string[] } {
    const { source, id, revision } = item.revision;
    const state = made.status === 'accepted' ? EventState.live : made.status === 'quarantined' ? EventState.quarantined : EventState.outdated;
    const owners = made.event ? ownersOf(made.event) : [];
    return { source, id, revision, seq: made.seq, state, clock: this.terms.clock, event: made.event, owners, quarantine: made.quarantine ? `${made.quarantine.code} ${made.quarantine.pointer}` : null, flags: made.flags };
  }

  /** @param asNew why numbers move where it replaces nothing */
  private accept(revision: StoredRevision, outdated: readonly StoredRevision[], asNew?: ChangeCause): void {
    const before = outdated.find(({ state }) => state === EventState.live);
    for (const { seq } of outdated) this.retire(seq);
    const leaving = linkOf(before?.event ?? null);
    if (leaving) this.terms.regrouping.part(leaving, revision.seq);
    const cause = (before === undefined ? asNew : undefined) ?? this.terms.causeOf(revision.event, before !== undefined, this.terms.at);
    this.replacements.push({ seq: revision.seq, before: liveOf(before), now: liveOf(revision), cause });
  }

  private retire(seq: number): void {
    const fresh = this.revisions[seq - this.terms.firstSeq];
    if (fresh) this.revisions[seq - this.terms.firstSeq] = { ...fresh, state: EventState.outdated };
    else if (!this.outdated.includes(seq)) this.outdated.push(seq);
  }

  private linkProblem(event: HealthEvent | null, seq: number, forced = false): Problem | null {
    const link = linkOf(event);
    return link && !this.terms.regrouping.join(link, seq, forced) ? { code: 'Q_MERGE_SIZE', pointer: '/data/same' } : null;
  }
}

const nameOf = ({ source, id }: { source: string; id: string }): string => `${source} ${id}`;

function remember(known: NamedStored, revision: StoredRevision): void {
  const name = nameOf(revision);
  const others = (known.get(name) ?? []).filter((other) => other.revision !== revision.revision);
  known.set(name, [...others, revision]);
}
