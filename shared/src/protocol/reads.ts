/** The other reads of the contract. */
import type { Bilingual } from '../basics/index.js';
import type { Basis } from './numbers.js';

export interface ListOf<Row> {
  readonly rows: readonly Row[];
  readonly next?: string;
}

export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly replacedBy: readonly string[];
}

export interface UnitRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly parent: string | null;
  readonly desa: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface IndicatorRow {
  readonly code: string;
  readonly names: Bilingual;
  readonly klaster: number;
  readonly lifeStage: string;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
  readonly distinctness: Bilingual;
  readonly direction: 'up' | 'down';
  readonly timeRule: string;
  readonly unit: string;
  readonly basis: Basis;
  readonly place: 'residence' | 'service';
  readonly target: { readonly percent: number; readonly source: string } | null;
  readonly source: string;
  readonly version: number;
  readonly available: boolean;
  /** No number of it is told of places smaller than this; their rows are left out. */
  readonly finest?: 'puskesmas';
  /** What one that is not available waits for. */
  readonly waitsFor?: Bilingual;
}

/** Why a number changed; one clock step that has several tells the strongest (merge, void, correction, late, new). */
export const changeCauses = [
  'new_event', 'late_event', 'correction', 'void', 'merge', 'ageing', 'sasaran', 'target', 'area', 'unit', 'definition',
] as const;
export type ChangeCause = (typeof changeCauses)[number];

export interface ChangedValue {
  readonly numerator: number;
  readonly denominator: number;
  readonly targetPercent: number;
}

export interface ChangeRow {
  readonly at: string;
  readonly clock: number;
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly before: ChangedValue;
  readonly after: ChangedValue;
  readonly cause: ChangeCause;
  readonly ref?: string;
}

export interface ContributionRow {
  /** Keyed hash of (source, id). */
  readonly ref: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly revision: number;
  readonly cause: ChangeCause;
  readonly effect: number;
}

export interface Explanation {
  readonly definition: IndicatorRow;
  readonly denominator: { readonly value: number | null; readonly source: string | null; readonly basis: Basis };
  readonly contributions: ListOf<ContributionRow> | null;
  readonly hidden?: 'privacy';
  /** The numerator is null where the place is too small for it to be told. */
  readonly recount: { readonly numerator: number | null; readonly denominator: number | null; readonly equal: boolean };
}

/** Why a record is passed over by every number, or, of growth, by those that judge it. */
export const contradictions = ['before_birth', 'pregnancy_of_male', 'impossible_growth'] as const;

export interface FlaggedRow {
  /** Keyed hash of (source, id). */
  readonly ref: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly flag: (typeof contradictions)[number];
}

/** Of two numbers the one must not exceed the other. */
export interface GuardInfo {
  readonly code: string;
  /** Code of an indicator, or a part that one is made of. */
  readonly less: string;
  readonly more: string;
  /** Which numbers are compared: of the month (of a state: at its end), or since 1 January. */
  readonly over: 'month' | 'cumulative';
  readonly place: 'residence' | 'service';
  /** It holds by definition of what is counted by name; the others may break where data are missing or were told elsewhere. */
  readonly always: boolean;
  readonly says: Bilingual;
  readonly source: string;
}

/** A place where a guard does not hold. */
export interface GuardRow {
  readonly guard: string;
  readonly area: string;
  readonly name: string;
  readonly level: string;
  readonly period: string;
  readonly less: number;
  readonly more: number;
  /** One of them comes, at least in part, from totals on paper. */
  readonly paper: boolean;
}
export interface GuardList extends ListOf<GuardRow> {
  readonly epoch: string;
  readonly clock: number;
  readonly guards: readonly GuardInfo[];
  /** What the last night found in all kabupaten, the running month and the last closed one: in how many places. Null before the first. */
  readonly nightly: { readonly at: string; readonly failing: number } | null;
}

export interface Recount {
  readonly cells: number;
  readonly differing: number;
  readonly clock: number;
  readonly milliseconds: number;
}

export interface Session {
  readonly roles: readonly string[];
  readonly units: readonly string[];
}

/** What a screen needs to know of the world it shows. */
export interface WorldInfo {
  /** `demo`: every screen and export says DATA SIMULASI. */
  readonly kind: 'demo' | 'empty';
  readonly epoch: string;
  readonly clock: number;
  /** The areas and units at the top of what the session may see. */
  readonly roots: readonly string[];
  readonly serverTime: string;
  /** The month of today at the roots, and the last closed month. */
  readonly currentMonth: string;
  readonly closedMonth: string;
  /** Something has been recorded; before that a world is being set up. */
  readonly begun: boolean;
}

/** On the way from an empty folder to a living wall. */
export const setupSteps = ['areas', 'units', 'sasaran', 'targets', 'sources', 'displays', 'events'] as const;
export type SetupStep = (typeof setupSteps)[number];

export interface SetupRow {
  readonly step: SetupStep;
  /** What is there: villages, Puskesmas, villages with sasaran, indicators with a target, tokens of sources, tokens of walls, records. */
  readonly count: number;
  /** What it lacks: villages without a Puskesmas, villages without sasaran, indicators that take the target of their definition; else 0. */
  readonly missing: number;
  /** Groups of sasaran that no village has. */
  readonly groups?: readonly Bilingual[];
}

export interface Setup {
  /** Whose sasaran and targets are told. */
  readonly year: number;
  readonly rows: readonly SetupRow[];
}

/** A point on which the field disagrees, as `GET /variants` tells it. */
export interface VariantRow {
  readonly variant: string;
  readonly names: Bilingual;
  readonly options: readonly { readonly option: string; readonly names: Bilingual; readonly source: string }[];
  /** The option where nobody has chosen. */
  readonly default: string;
  /** Codes that it changes. */
  readonly indicators: readonly string[];
  readonly chosen: readonly { readonly kabupaten: string; readonly validFrom: string; readonly option: string; readonly source: string }[];
}
