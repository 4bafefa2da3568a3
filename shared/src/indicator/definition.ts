/** What an indicator must say; one file each in `definitions/`. */
import type { Bilingual } from '../basics/index.js';
import type { EventDataByType, EventTypeCode, HealthEvent, SubjectRef } from '../event/index.js';
import type { Day } from '../period/index.js';
import type { Contribution } from './contribution.js';
import type { History } from './history.js';
import type { Look, Ratio } from './look.js';
import type { VariantKey } from './variants/index.js';
import type { VariantBook } from './variants/variant-book.js';

/**
 * Whose history is read: one person's (with the cases and referrals of that person), one woman's pregnancies, one
 * household's, one referral's, one kader's, one unit's (a posyandu is a unit), or all statements of one total from paper.
 */
export type Owner = 'person' | 'pregnancy' | 'household' | 'referral' | 'kader' | 'unit' | 'total';

/** Reads one subject's whole history; gets its frame and the declared types only, in the order of history. */
export interface HistoryReading {
  readonly from: Owner;
  readonly types: readonly EventTypeCode[];
  readonly read: (history: History) => readonly Contribution[];
}
/** Counts single events that need no history. */
export interface EvidenceReading {
  readonly from: 'evidence';
  readonly types: readonly EventTypeCode[];
  readonly read: (event: HealthEvent, variants: VariantBook) => readonly Contribution[];
}
export type Reading = HistoryReading | EvidenceReading;

/**
 * cumulative: since 1 January against T/12 x m; monthly: each month alone; point: state at the end of the period;
 * rate: cases since 1 January per population; count: cases, no denominator.
 */
export type TimeRule = 'cumulative' | 'monthly' | 'point' | 'rate' | 'count';
export type IndicatorUnit = 'percent' | 'per_1000' | 'per_100000' | 'count' | 'days';
export type LifeStage =
  | 'bumil' | 'bulin' | 'bufas' | 'neonatus' | 'bayi' | 'balita' | 'apras' | 'sekolah_remaja' | 'dewasa' | 'lansia' | 'semua';

export type Denominator =
  /** `share`: the part of the group that is expected, e.g. 0.2 for pregnancies at risk. */
  | { readonly kind: 'sasaran'; readonly group: string; readonly share?: number }
  | { readonly kind: 'part'; readonly part: string }
  /** Registered units of a kind, as of the end of the window. */
  | { readonly kind: 'registry'; readonly unitKind: string }
  | { readonly kind: 'none' };

/** How a counted number is summed over days: `flow` within the period, `stock` from ever up to its end. */
export type Summing = 'flow' | 'stock';

/** A reading and every part that it may give, with how each is summed. */
export interface Parts {
  readonly reading: Reading;
  readonly parts: Readonly<Record<string, Summing>>;
}

/** The part named as the indicator is its numerator. */
export interface Counted extends Parts {
  readonly kind: 'counted';
  readonly denominator: Denominator;
  /** What counts are units or what they did as a whole, not whom they served: it stands where the unit belongs. Always by place of service. */
  readonly ofUnits?: true;
}
/** A pure function of counted numbers of the same area and period. */
export interface Derived {
  readonly kind: 'derived';
  /** Parts of its own, that no other indicator counts. */
  readonly own?: Parts;
  /** Parts and indicators that it looks at: a change of one of them is a change of this number. */
  readonly looksAt: { readonly parts: readonly string[]; readonly indicators: readonly string[] };
  readonly derive: (look: Look) => Ratio;
}

/** A story of one subject and exactly the contributions it must give; run as a test and shown in the dictionary. */
export interface WorkedExample {
  readonly says: Bilingual;
  readonly story: readonly ExampleEvent[];
  readonly gives: readonly (readonly [part: string, day: Day, n: number])[];
}
export type ExampleEvent = {
  [C in EventTypeCode]: {
    readonly type: C;
    readonly on: Day;
    readonly at?: string;
    readonly data: EventDataByType[C];
    /** Default: the subject of the story (`subjek`). */
    readonly subject?: SubjectRef;
    readonly voided?: true;
  };
}[EventTypeCode];

/** Counts of one place and period and the number they must give; run as a test and shown in the dictionary. */
export interface DerivedExample {
  readonly says: Bilingual;
  readonly at: ExampleLook;
  readonly gives: Ratio;
}
export interface ExampleLook {
  /** Days of the window; 30 where it is not said. */
  readonly days?: number;
  readonly counts?: Readonly<Record<string, number>>;
  readonly indicators?: Readonly<Record<string, Ratio>>;
  readonly villages?: readonly ExampleLook[];
  readonly units?: readonly ExampleLook[];
}

export interface IndicatorDefinition {
  readonly code: string;
  readonly version: number;
  readonly klaster: 1 | 2 | 3 | 4 | 5;
  readonly lifeStage: LifeStage;
  readonly names: Bilingual;
  readonly words: { readonly numerator: Bilingual; readonly denominator: Bilingual; readonly distinctness: Bilingual };
  /** Where the health rule is written down. */
  readonly source: string;
  readonly unit: IndicatorUnit;
  readonly direction: 'up' | 'down';
  readonly timeRule: TimeRule;
  /** `service`: a facility indicator, always by place of service. */
  readonly place: 'residence' | 'service';
  readonly basis: 'proyeksi' | 'riil';
  /** Points on which the field disagrees and that it asks for. Default: none. */
  readonly variants?: readonly VariantKey[];
  /** No number of it is told for smaller places: it could name persons. Default: none is too small. */
  readonly finest?: 'puskesmas';
  /** Annual target where none is set for the area; null = none. */
  readonly target: { readonly percent: number; readonly source: string } | null;
  readonly value: Counted | Derived;
  /** Stories of counted, counts of derived indicators. */
  readonly examples: readonly (WorkedExample | DerivedExample)[];
}

/** What its own reading gives; null where it is made of the parts of others. */
export const partsGivenBy = ({ value }: IndicatorDefinition): Parts | null => (value.kind === 'counted' ? value : (value.own ?? null));

/** An indicator that the catalogue names but cannot count yet. */
export interface WaitingDefinition extends Omit<IndicatorDefinition, 'value' | 'examples'> {
  /** What it waits for. */
  readonly waitsFor: Bilingual;
}
