/**
 * All that is known about one subject, in the order of history, and the questions readings ask of it.
 * A reading gets its frame and its declared types, nothing else (rule R1). Events that cannot be true beside others, like
 * a visit before birth or the pregnancy of a man, are passed over here and not refused at intake (rule R8).
 */
import type { EventTypeCode, HealthEvent } from '../event/index.js';
import { isOfType } from '../event/index.js';
import type { Day } from '../period/index.js';
import { unitOf, type Contribution, type Place } from './contribution.js';
import { birthIn, newbornIn, registeredSex, type Birth } from './birth.js';
import { postsOf } from './post.js';
import { episodesOf, type Pregnancy } from './pregnancy.js';
import type { OptionOf, VariantKey } from './variants/index.js';
import { NO_CHOICES, type VariantBook } from './variants/variant-book.js';
import { isHomeTold, residenceAfter, residenceText, staysOfHousehold, staysOfPerson, type Stay } from './stay.js';

/** Evidence that cannot be true beside other evidence, and why. */
export interface PassedOver {
  readonly event: HealthEvent;
  readonly flag: 'before_birth' | 'pregnancy_of_male';
}

export class History {
  private knownBirth: Birth | null | undefined;

  /**
   * @param keys all keys of the subject: its own and those merged into it
   * @param events live events in the order of history
   */
  constructor(
    readonly keys: ReadonlySet<string>,
    readonly events: readonly HealthEvent[],
    private readonly variants: VariantBook = NO_CHOICES,
  ) {}

  /** The option that holds where and when the event counts. */
  variant<Key extends VariantKey>(key: Key, by: HealthEvent): OptionOf<Key> {
    return this.variants.option(key, this.placeOf(by).residence, by.occurredOn);
  }

  ofType<C extends EventTypeCode>(type: C): readonly HealthEvent<C>[] {
    return this.events.filter((event): event is HealthEvent<C> => isOfType(event, type));
  }

  /** Without those before the birth, as far as it is known. */
  sinceBirth<C extends EventTypeCode>(...types: readonly C[]): readonly HealthEvent<C>[] {
    const birth = this.birth();
    const told = this.events.filter((event): event is HealthEvent<C> => types.some((type) => isOfType(event, type)));
    return told.filter((event) => birth === null || birth.isEstimate || !isBefore(event, birth));
  }

  /** What every reading passes over (rule R8), of all that is known about a person. */
  passedOver(): readonly PassedOver[] {
    const birth = this.birth();
    const isMan = registeredSex(this.events) === 'L';
    return this.events.flatMap((event): PassedOver[] => {
      const { kind, of } = event.subject;
      if (kind === 'pregnancy') return isMan && this.keys.has(of?.key ?? '') && !newbornIn(this.keys, event) ? [{ event, flag: 'pregnancy_of_male' }] : [];
      const isService = (kind === 'person' || kind === 'case') && !STATEMENTS.includes(event.type);
      return isService && birth !== null && !birth.isEstimate && isBefore(told(event), birth) ? [{ event, flag: 'before_birth' }] : [];
    });
  }

  /** Birth date and sex (rule R11), of a person's history. */
  birth(): Birth | null {
    if (this.knownBirth === undefined) this.knownBirth = birthIn(this.keys, this.events);
    return this.knownBirth;
  }

  /** Where the person lived from when to when, as registration, moves and the own birth tell (rule R10). */
  stays(): readonly Stay[] {
    return staysOfPerson(this.keys, this.events, this.birth());
  }

  /** False where no registration, move or birth tells a place (nor that the person left). */
  isHomeTold(): boolean {
    return isHomeTold(this.keys, this.events);
  }

  /** Where the household lived from when to when, as its registrations tell. */
  householdStays(begin?: Day): readonly Stay[] {
    return staysOfHousehold(this.events, begin);
  }

  /** Where the kader serves from when to when, as rosters tell; the places have a unit and no residence. */
  posts(): readonly Stay[] {
    return postsOf(this.keys, this.events);
  }

  /** The cases or referrals of a person, each with its own events; events under the person's own key are none of them. */
  each(kind: 'case' | 'referral'): readonly (readonly HealthEvent[])[] {
    const byKey = new Map<string, HealthEvent[]>();
    for (const event of this.events) {
      if (event.subject.kind === kind) byKey.set(event.subject.key, [...(byKey.get(event.subject.key) ?? []), event]);
    }
    return [...byKey.values()];
  }

  /** The pregnancies of the woman, told apart by label or by dates (rules R6, R7); none where she is registered as a man. */
  pregnancies(): readonly Pregnancy[] {
    return registeredSex(this.events) === 'L' ? [] : episodesOf(this.events);
  }

  /**
   * Where a service counts: its own snapshot, else the last earlier one, else the first later one, else unknown (rule
   * R10). What a posyandu or unit tells of itself counts at itself.
   */
  placeOf(event: HealthEvent): Place {
    return { residence: residenceText(event) ?? this.nearestResidence(event) ?? '', unit: unitOf(event) };
  }

  /** The share that this event gives to a part, on its own day and place. */
  count(part: string, by: HealthEvent): Contribution {
    return { part, day: by.occurredOn, place: this.placeOf(by), n: 1, by };
  }

  private nearestResidence(event: HealthEvent): string | undefined {
    const index = this.events.indexOf(event);
    const earlier = this.events.slice(0, Math.max(index, 0)).findLast(tellsResidence);
    const nearest = earlier ?? this.events.slice(index + 1).find(tellsResidence);
    return nearest && residenceTold(nearest);
  }
}

/** A move tells where the person went ('' = nobody knows), every other event where the person was. */
const residenceTold = (event: HealthEvent): string | undefined => (isOfType(event, 'person_moved') ? residenceAfter(event) : residenceText(event));
const tellsResidence = (event: HealthEvent): boolean => residenceTold(event) !== undefined;

/** They hold from birth on, whenever they were made. */
const STATEMENTS: readonly EventTypeCode[] = ['person_registered', 'person_moved', 'subject_link'];

/** When it happened: of a case the onset, where that is told. */
const told = (event: HealthEvent): Moment => (isOfType(event, 'disease_case') && event.data.onsetOn ? { occurredOn: event.data.onsetOn, occurredAt: null } : event);

type Moment = Pick<HealthEvent, 'occurredOn' | 'occurredAt'>;

/** By time where both have one, else by day. */
function isBefore(event: Moment, birth: Birth): boolean {
  return birth.at !== null && event.occurredAt !== null ? event.occurredAt < birth.at : event.occurredOn < birth.day;
}
