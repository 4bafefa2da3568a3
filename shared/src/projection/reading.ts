/** Reads an owner's history by a catalogue: which definitions, over which events, with which result. */
import { isOfType, type EventTypeCode, type HealthEvent } from '../event/index.js';
import { History, internalReadings, NO_CHOICES, paperReading, partsGivenBy, type Catalogue, type Contribution, type EvidenceReading, type HistoryReading, type Owner, type VariantBook, weeklyCases } from '../indicator/index.js';
import { isOwnerOf, keyOfOwner, type OwnerKey } from './owner.js';
import { ofPreferredSources } from './source-priority.js';

/**
 * The events that every reading of that kind gets, and that wake all of them (rule R1). A pregnancy's has the woman's
 * registration and moves: they tell where she lives, and that she is no man (rule R8).
 */
const FRAMES: Readonly<Record<Owner, ReadonlySet<EventTypeCode>>> = {
  person: new Set<EventTypeCode>(['person_registered', 'person_moved', 'delivery']),
  pregnancy: new Set<EventTypeCode>(['anc_visit', 'delivery', 'pnc_visit', 'pregnancy_ended', 'person_registered', 'person_moved']),
  household: new Set<EventTypeCode>(['household_registered']),
  referral: new Set<EventTypeCode>(['referral']),
  kader: new Set<EventTypeCode>(['unit_roster']),
  unit: new Set<EventTypeCode>(['unit_roster']),
  total: new Set(),
};

export interface NamedReading<R> {
  readonly code: string;
  readonly reading: R;
  readonly types: ReadonlySet<EventTypeCode>;
  /** Kind and types: readings of one view see the same of a history. */
  readonly view: string;
}

/** Combinations of types that come together; nearly always it is one type. */
const MOST_WOKEN = 1000;

/** A catalogue made ready for reading; build it once. */
export class Reader {
  readonly histories: readonly NamedReading<HistoryReading>[];
  readonly evidence: readonly NamedReading<EvidenceReading>[];
  private readonly woken = new Map<string, readonly NamedReading<HistoryReading>[]>();
  /** What each view sees of a list of events, made once for all readings of that view; null = nothing. */
  private readonly seen = new WeakMap<readonly HealthEvent[], Map<string, History | null>>();

  /**
   * @param variants which option holds where and when
   * @param sourcePriority names of sources, best first: of two that tell one service, whose values hold
   */
  constructor(
    catalogue: Catalogue,
    readonly variants: VariantBook = NO_CHOICES,
    private readonly sourcePriority: readonly string[] = [],
  ) {
    const readings = catalogue.flatMap((definition) => {
      const given = partsGivenBy(definition);
      return given ? [{ code: definition.code, reading: given.reading }] : [];
    });
    this.histories = [...readings.flatMap(({ code, reading }) => (reading.from === 'evidence' ? [] : [framed(code, reading)])), framed(PAPER, paperReading), framed(CASES, weeklyCases)];
    this.evidence = [...readings.flatMap(({ code, reading }) => (reading.from === 'evidence' ? [{ code, reading }] : [])), ...internalReadings].map(named);
  }

  /** The definitions that an event of these types wakes. */
  wokenBy(types: readonly EventTypeCode[]): readonly NamedReading<HistoryReading>[] {
    const key = types.join();
    const known = this.woken.get(key) ?? this.histories.filter((named) => types.some((type) => named.types.has(type)));
    if (this.woken.size < MOST_WOKEN) this.woken.set(key, known);
    return known;
  }

  /**
   * @param events all live events of the owner (and of those merged with it), in the order of history; the same list is
   *   always of the same members, and never changed afterwards
   */
  read(named: NamedReading<HistoryReading>, members: readonly OwnerKey[], events: readonly HealthEvent[]): readonly Contribution[] {
    const seen = this.seen.get(events) ?? new Map<string, History | null>();
    let history = seen.get(named.view);
    if (history === undefined) this.seen.set(events, seen.set(named.view, (history = this.historyFor(named, members, events))));
    return history ? named.reading.read(history) : [];
  }

  /** What plain evidence gives; no history. */
  readEvidence(event: HealthEvent): readonly Contribution[] {
    return this.evidence.flatMap(({ reading, types }) => (types.has(event.type) ? reading.read(event, this.variants) : []));
  }

  private historyFor(named: NamedReading<HistoryReading>, members: readonly OwnerKey[], events: readonly HealthEvent[]): History | null {
    const { from } = named.reading;
    if (!members.some((member) => isOwnerOf(from, member))) return null;
    const keys = new Set(members.map(keyOfOwner));
    const declared = events.filter((event) => named.types.has(event.type) && belongsTo(from, keys, event));
    return declared.length === 0 ? null : new History(keys, ofPreferredSources(declared, this.sourcePriority), this.variants);
  }
}

/** Under which the shares of totals from paper are kept. */
const PAPER = 'kertas';
/** Under which the weekly cases of a person are kept. */
const CASES = 'kasus';

/**
 * One owner key holds a person's own events, those of her pregnancies, and the home visits that saw her: each reading gets
 * its kind only. What a person or kader is concerned by belongs to her, too.
 */
function belongsTo(owner: Owner, keys: ReadonlySet<string>, event: HealthEvent): boolean {
  const { kind } = event.subject;
  if (owner === 'pregnancy') return kind === 'pregnancy' ? keys.has(event.subject.of?.key ?? '') : kind === 'person';
  if (owner === 'household' || owner === 'referral') return kind === owner;
  if (owner !== 'person' || kind !== 'pregnancy') return true;
  return isOfType(event, 'delivery') && (event.data.newborns?.some(({ key, alive }) => alive !== false && keys.has(key)) ?? false);
}

const framed = (code: string, reading: HistoryReading): NamedReading<HistoryReading> => ({
  code,
  reading,
  types: new Set([...FRAMES[reading.from], ...reading.types]),
  view: viewOf(reading),
});
const named = ({ code, reading }: { code: string; reading: EvidenceReading }): NamedReading<EvidenceReading> => ({ code, reading, types: new Set(reading.types), view: viewOf(reading) });
const viewOf = ({ from, types }: HistoryReading | EvidenceReading): string => [from, ...[...types].sort()].join(' ');
