/**
 * All that is known about one subject, in the order of history, and the questions readings ask of it.
 * A reading gets its frame and its declared types, nothing else (rule R1).
 */
import type { EventTypeCode, HealthEvent } from '../event/index.js';
import { isOfType } from '../event/index.js';
import type { Contribution, Place } from './contribution.js';
import { birthIn, type Birth } from './birth.js';
import { episodesOf, type Pregnancy } from './pregnancy.js';
import { stayOver, type Stay } from './stay.js';

export class History {
  /**
   * @param keys all keys of the subject: its own and those merged into it
   * @param events live events in the order of history
   */
  constructor(
    readonly keys: ReadonlySet<string>,
    readonly events: readonly HealthEvent[],
  ) {}

  ofType<C extends EventTypeCode>(type: C): readonly HealthEvent<C>[] {
    return this.events.filter((event): event is HealthEvent<C> => isOfType(event, type));
  }

  /** Birth date and sex (rule R11), of a person's history. */
  birth(): Birth | null {
    return birthIn(this.keys, this.events);
  }

  /** Where the person lived from when to when, as registration, moves and the own birth tell (rule R10). */
  stays(): readonly Stay[] {
    return stayOver(this.keys, this.events, this.birth());
  }

  /** The pregnancies of the woman, told apart by label or by dates (rules R6, R7). */
  pregnancies(): readonly Pregnancy[] {
    return episodesOf(this.events);
  }

  /** Where a service counts: its own snapshot, else the last earlier one, else the first later one, else unknown (rule R10). */
  placeOf(event: HealthEvent): Place {
    return { residence: residenceText(event) ?? this.nearestResidence(event) ?? '', unit: event.unit ?? '' };
  }

  /** The share that this event gives to a part, on its own day and place. */
  count(part: string, by: HealthEvent): Contribution {
    return { part, day: by.occurredOn, place: this.placeOf(by), n: 1, by };
  }

  private nearestResidence(event: HealthEvent): string | undefined {
    const index = this.events.indexOf(event);
    const earlier = this.events.slice(0, Math.max(index, 0)).findLast((other) => other.residence);
    const nearest = earlier ?? this.events.slice(index + 1).find((other) => other.residence);
    return nearest ? residenceText(nearest) : undefined;
  }
}

export const residenceText = (event: HealthEvent): string | undefined => event.residence?.dusun ?? event.residence?.desa;
