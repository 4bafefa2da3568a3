/** What one step did to the numbers: new states of the owners, dropped groups, the netted differences. */
import { unitOfEvent } from '@pantau/shared/event';
import type { Difference, OwnerKey } from '@pantau/shared/projection';
import type { ChangeCause } from '@pantau/shared/protocol';
import type { CommittedEvent, LoggedDifference } from '../store/index.js';
import { LoggedNetting } from './logged-netting.js';
import type { OwnerState } from './owner-states.js';
import type { Replacement } from './touch.js';

export class Applied {
  readonly states = new Map<OwnerKey, OwnerState>();
  readonly dropped = new Set<OwnerKey>();
  /** Events that may be the same service as another one. */
  readonly duplicates = new Set<number>();
  private readonly netting = new LoggedNetting();
  private readonly effects = new Map<number, Difference[]>();

  add(differences: readonly Difference[], cause: ChangeCause, seq: number): void {
    if (differences.length === 0) return;
    for (const difference of differences) this.netting.add(difference, cause, seq);
    const effects = this.effects.get(seq);
    if (effects) effects.push(...differences);
    else this.effects.set(seq, [...differences]);
  }

  outcome(replacements: readonly Replacement[]): { differences: LoggedDifference[]; events: CommittedEvent[] } {
    return { differences: this.netting.differences(), events: replacements.flatMap((replacement) => this.committed(replacement)) };
  }

  private committed({ seq, before, now }: Replacement): CommittedEvent[] {
    const event = (now ?? before)?.event;
    if (!event) return [];
    return [{ seq, type: event.type, desa: event.residence?.desa ?? '', unit: unitOfEvent(event) ?? '', differences: this.effects.get(seq) ?? [] }];
  }
}
