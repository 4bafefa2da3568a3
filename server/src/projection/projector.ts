/**
 * One step of the clock for a batch of events: what becomes of each, whose histories are touched, what they give now,
 * and the signed difference. It writes events, contributions and links in the step's transaction; the store logs the
 * differences in the same one. After a failed step `forget` makes the next one begin from what is stored.
 */
import { must } from '@pantau/shared/basics';
import { Links, ownersOf, type OwnerKey, type Reader } from '@pantau/shared/projection';
import { EventLog, EventState, LinkTable, ReadingTable, RenamedTable, type Outcome, type Sql, type Step } from '../store/index.js';
import { Applied } from './applied.js';
import { Batch, type ItemResult } from './batch.js';
import type { CauseOf } from './cause.js';
import type { IdentityKeeper } from './identity-keeper.js';
import { OwnerStates } from './owner-states.js';
import { changedReasons, waitingAfter, waitingOf, type Reconsideration, type Reconsidered } from './reconsideration.js';
import { Regrouping, linkOf } from './regrouping.js';
import { evidenceDifferences, possibleDuplicates, rereadRegrouped, rereadTouched } from './reread.js';
import { strongestOf, touchesOf, type Replacement, type Touch } from './touch.js';
import type { CheckedRevision } from './verdict.js';

export class Projector {
  private readonly states = new OwnerStates();
  private links = new Links();
  private lastSeq = 0;
  private isStale = true;

  constructor(
    private reader: Reader,
    private readonly causeOf: CauseOf,
    private readonly identities: IdentityKeeper | null = null,
  ) {}

  /** Begins from what is stored. */
  async reset(sql: Sql): Promise<void> {
    this.states.clear();
    this.links = new Links();
    for (const link of await LinkTable.all(sql)) this.links.change(link, 1);
    this.lastSeq = await EventLog.lastSeq(sql);
    this.isStale = false;
  }

  /** What memory holds may not be what is stored: the next step begins from that again, in its own transaction. */
  forget(): void {
    this.isStale = true;
  }

  /** From the next step on; every share that is kept has been counted by it. */
  readBy(reader: Reader): void {
    this.reader = reader;
    this.forget();
  }

  async project(step: Step, items: readonly CheckedRevision[]): Promise<Outcome<readonly ItemResult[]>> {
    const { sql } = step.transaction;
    const { batch, regrouping } = await this.begin(step);
    batch.judge(items, await EventLog.revisionsOf(sql, items.map(({ revision }) => revision)));
    await this.identities?.keep(step.transaction, batch.identities);
    return this.finish(sql, batch, regrouping);
  }

  /** Looks again at what is kept aside: some of it may count now, some has to wait for another reason. */
  async reconsider(step: Step, { which, look, forced = false, witness }: Reconsideration): Promise<Outcome<Reconsidered>> {
    const { sql } = step.transaction;
    const { batch, regrouping } = await this.begin(step);
    const looks = (await waitingOf(sql, which)).flatMap(({ event, ...revision }) => (event ? [{ revision, ...look({ ...revision, event }, step.at) }] : []));
    const refused = looks.flatMap((each) => (each.refused ? [each.revision.seq] : []));
    const ready = looks.filter(({ waitsFor, refused: isRefused }) => waitsFor === null && !isRefused).map(({ revision, event }) => ({ ...revision, event }));
    batch.release(ready, await EventLog.revisionsOf(sql, ready), forced);
    await EventLog.rename(sql, looks.filter(({ written }) => written.length > 0).map(({ revision: { seq }, event }) => ({ seq, event, owner: ownersOf(event)[0] ?? null })));
    await RenamedTable.add(sql, looks.flatMap(({ revision: { seq }, written }) => written.map((place) => ({ seq, ...place }))));
    const outcome = await this.finish(sql, batch, regrouping);
    const waiting = waitingAfter(looks, batch);
    await EventLog.refuse(sql, refused);
    await EventLog.setReasons(sql, changedReasons(looks, waiting));
    const result = { at: step.at, refused, clock: outcome.changed ? step.clock : step.clock - 1, released: batch.released, superseded: batch.outdated, waiting };
    await witness?.(step.transaction, result);
    return { ...outcome, result };
  }

  private async begin({ clock, at, transaction }: Step): Promise<{ batch: Batch; regrouping: Regrouping }> {
    if (this.isStale) await this.reset(transaction.sql);
    const regrouping = new Regrouping(this.links);
    return { regrouping, batch: new Batch({ clock, at, firstSeq: this.lastSeq + 1, causeOf: this.causeOf, regrouping }) };
  }

  private async finish(sql: Sql, batch: Batch, regrouping: Regrouping): Promise<Outcome<readonly ItemResult[]>> {
    const applied = await this.apply(sql, batch.replacements, regrouping);
    batch.flag(applied.duplicates, 'possible_duplicate');
    await EventLog.append(sql, batch.revisions);
    await EventLog.setState(sql, EventState.outdated, batch.outdated);
    await EventLog.setState(sql, EventState.live, batch.released);
    await RenamedTable.add(sql, batch.renamed);
    await this.save(sql, batch.replacements, applied);
    this.lastSeq += batch.revisions.length;
    const changed = batch.revisions.length + batch.released.length + batch.outdated.length > 0;
    return { result: batch.results(), changed, ...applied.outcome(batch.replacements) };
  }

  private async apply(sql: Sql, replacements: readonly Replacement[], regrouping: Regrouping): Promise<Applied> {
    const applied = new Applied();
    const touches = [...touchesOf(replacements).values()];
    await this.applyRegrouped(sql, regrouping, { applied, touches: touches.filter(({ owner }) => regrouping.has(owner)) });
    await this.applyTouched(sql, touches.filter(({ owner }) => !regrouping.has(owner)), applied);
    for (const { before, now, cause, seq } of replacements) applied.add(evidenceDifferences(this.reader, before, now), cause, seq);
    return applied;
  }

  private async applyTouched(sql: Sql, touches: readonly Touch[], applied: Applied): Promise<void> {
    const groups = new Map<OwnerKey, Touch[]>();
    for (const touch of touches) {
      const root = this.links.component(touch.owner)[0] ?? touch.owner;
      const group = groups.get(root);
      if (group) group.push(touch);
      else groups.set(root, [touch]);
    }
    const states = await this.states.of(sql, [...groups.keys()].map((root) => this.links.component(root)));
    for (const [root, state] of states) {
      const group = groups.get(root) ?? [];
      const { state: next, differences } = rereadTouched(this.reader, state, group);
      this.states.put(root, next);
      if (next.shares !== state.shares) applied.states.set(root, next);
      for (const seq of possibleDuplicates(next.events, group)) applied.duplicates.add(seq);
      const { cause, seq } = strongestOf(group);
      applied.add(differences, cause, seq);
    }
  }

  private async applyRegrouped(sql: Sql, regrouping: Regrouping, { applied, touches }: { applied: Applied; touches: readonly Touch[] }): Promise<void> {
    const before = await this.states.of(sql, regrouping.before());
    if (before.size === 0) return;
    const { states, differences } = rereadRegrouped(this.reader, [...before.values()], regrouping.now(), touches);
    for (const root of before.keys()) {
      this.states.drop(root);
      applied.dropped.add(root);
    }
    for (const state of states) {
      const root = must(state.members[0]);
      this.states.put(root, state);
      applied.states.set(root, state);
      applied.dropped.delete(root);
    }
    applied.add(differences, 'merge', regrouping.seq);
  }

  private async save(sql: Sql, replacements: readonly Replacement[], { states, dropped }: Applied): Promise<void> {
    await ReadingTable.put(sql, [...states].map(([root, { shares }]) => [root, shares] as const));
    await ReadingTable.drop(sql, [...dropped]);
    const gone = replacements.flatMap(({ before }) => (before && linkOf(before.event) ? [before.seq] : []));
    const made = replacements.flatMap(({ now }) => {
      const link = linkOf(now?.event ?? null);
      return now && link ? [{ seq: now.seq, ...link }] : [];
    });
    await LinkTable.add(sql, made);
    await LinkTable.drop(sql, gone);
  }
}
