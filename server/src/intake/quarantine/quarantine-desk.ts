/**
 * What people decide about events that are kept aside: let one out, say which place was meant, or turn it down. Who did so,
 * when and why is written down in the transaction that does it.
 */
import { Injectable } from '@nestjs/common';
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import { isVillage, type Places } from '@pantau/shared/area';
import { futureProblemOf, placeAt, unitOfEvent } from '@pantau/shared/event';
import { AuditBook, type Actor } from '../../access/index.js';
import { Writer, type Look, type Reconsidered, type WaitingRevision } from '../../projection/index.js';
import { AliasTable, Store, type PlaceAlias } from '../../store/index.js';
import { Aliases } from './aliases.js';

export interface Decision {
  readonly waiting: WaitingRevision;
  readonly action: 'release' | 'map' | 'reject';
  /** The registered area or unit that was meant. */
  readonly to?: string;
  readonly reason: string;
  readonly actor: Actor;
}

export interface Settled {
  readonly status: 'accepted' | 'quarantined' | 'superseded' | 'rejected';
  readonly clock: number;
  /** How many of the others were let out along with it. */
  readonly others: number;
  /** Why it waits on. */
  readonly problem: Problem | null;
}

/** What is done, and to which of those that wait. */
interface Deed {
  readonly which: { readonly seq: number } | { readonly codes: readonly string[] };
  readonly look: (waiting: WaitingRevision, at: number) => Look;
  readonly alias: PlaceAlias | null;
}

const PLACES = ['Q_AREA_UNKNOWN', 'Q_UNIT_UNKNOWN'];

@Injectable()
export class QuarantineDesk {
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly aliases: Aliases,
    private readonly audit: AuditBook,
  ) {}

  async settle(decision: Decision): Promise<Result<Settled, Problem>> {
    const deed = this.deedOf(decision);
    return deed.ok ? ok(await this.carryOut(decision, deed.value)) : deed;
  }

  private deedOf(decision: Decision): Result<Deed, Problem> {
    if (decision.action === 'map') return this.mapping(decision);
    const which = { seq: decision.waiting.seq };
    if (decision.action === 'reject') return ok({ which, alias: null, look: ({ event }) => ({ event, written: [], waitsFor: null, refused: true }) });
    return this.releasing(decision, which);
  }

  /** The reason for which it waits is overruled, any other is not; and nothing can count where there is no place. */
  private releasing({ waiting }: Decision, which: Deed['which']): Result<Deed, Problem> {
    const { places } = this.store.facts();
    if (PLACES.includes(waiting.code) && this.aliases.lookForPlaces(waiting.event, places).waitsFor) {
      return fail({ code: waiting.code === 'Q_UNIT_UNKNOWN' ? 'E_UNIT_UNKNOWN' : 'E_AREA_UNKNOWN', pointer: '/action' });
    }
    const look = ({ event }: WaitingRevision, at: number): Look => {
      const placed = this.aliases.lookForPlaces(event, places);
      const ahead = waiting.code === 'Q_FUTURE' ? null : futureProblemOf(placed.event, places, at);
      return { ...placed, waitsFor: ahead ?? placed.waitsFor };
    };
    return ok({ which, look, alias: null });
  }

  /** All that wait for the same code of the same source are let out with it. */
  private mapping({ waiting, to }: Decision): Result<Deed, Problem> {
    const { places } = this.store.facts();
    const kind = waiting.code === 'Q_AREA_UNKNOWN' ? 'area' : waiting.code === 'Q_UNIT_UNKNOWN' ? 'unit' : null;
    const code = placeAt(waiting.event, waiting.pointer);
    if (kind === null || code === null) return fail({ code: 'E_ENUM', pointer: '/action' });
    if (to === undefined) return fail({ code: 'E_REQUIRED', pointer: '/to' });
    const problem = targetProblem(places, kind, { to, isTotal: waiting.pointer.startsWith('/data/') });
    if (problem) return fail(problem);
    const alias = { source: waiting.source, kind, code, target: to, at: 0 } as const;
    const known = this.aliases.with(alias);
    return ok({ alias, which: { codes: PLACES }, look: ({ event }) => known.lookForPlaces(event, places) });
  }

  private async carryOut(decision: Decision, { which, look, alias }: Deed): Promise<Settled> {
    const { waiting, actor } = decision;
    const done = await this.audit.record(actor, (write) =>
      this.writer.reconsider({
        which,
        look,
        forced: decision.action === 'release',
        witness: async (transaction, reconsidered) => {
          if (alias) await AliasTable.put(transaction.sql, { ...alias, at: reconsidered.at });
          await write(transaction, deedOf(decision, settledBy(reconsidered, waiting.seq), reconsidered.at));
        },
      }),
    );
    if (alias) this.aliases.note({ ...alias, at: done.at });
    return settledBy(done, waiting.seq);
  }
}

function targetProblem(places: Places, kind: PlaceAlias['kind'], { to, isTotal }: { to: string; isTotal: boolean }): Problem | null {
  if (kind === 'unit') return places.unit(to) ? null : { code: 'E_UNIT_UNKNOWN', pointer: '/to' };
  const area = places.area(to);
  if (!area) return { code: 'E_AREA_UNKNOWN', pointer: '/to' };
  return isTotal || isVillage(area) || area.level === 'dusun' ? null : { code: 'E_LEVEL', pointer: '/to' };
}

function settledBy({ clock, released, refused, superseded, waiting }: Reconsidered, seq: number): Settled {
  const isReleased = released.includes(seq);
  const others = released.length - (isReleased ? 1 : 0);
  const status = isReleased ? 'accepted' : refused.includes(seq) ? 'rejected' : superseded.includes(seq) ? 'superseded' : 'quarantined';
  return { status, clock, others, problem: waiting.get(seq) ?? null };
}

/** As the audit tells of it. */
function deedOf({ waiting, action, to, reason }: Decision, { status, others, problem }: Settled, at: number) {
  const { event, code, pointer } = waiting;
  const meant = action === 'map' ? ` ${placeAt(event, pointer) ?? ''} -> ${to ?? ''}, ${others} more` : '';
  return {
    at,
    action: `quarantine.${action}`,
    area: event.residence?.desa ?? unitOfEvent(event) ?? '',
    reason,
    detail: `${code} ${pointer}${meant}`,
    result: problem ? `${status} ${problem.code}` : status,
    event,
  };
}
