/** The values of some rows at one step: two of them, held against each other, are the changes between. */
import { yearOf, type Millis, type Period } from '@pantau/shared/period';
import type { ChangedValue, SituationRow } from '@pantau/shared/protocol';
import { isExtraKey, rowsOf, situationOf, type Facts, type RowSelection, type SituationQuery } from '@pantau/shared/situation';

/** Which number of which row. */
export interface Mark {
  readonly area: string;
  readonly indicator: string;
  readonly period: Period;
}
export interface Change extends Mark {
  readonly before: ChangedValue;
  readonly after: ChangedValue;
}
interface Entry {
  readonly mark: Mark;
  readonly value: ChangedValue;
}

export class Picture {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly facts: Facts,
    private readonly now: Millis,
  ) {}

  /** The rows of a selection. */
  addRows(query: SituationQuery, only: RowSelection): void {
    for (const row of rowsOf(this.facts, query, { now: this.now, only })) this.add(row);
  }

  /** All rows that there are. */
  addAll(query: SituationQuery): void {
    for (const row of situationOf(this.facts, query, this.now).rows) this.add(row);
  }

  /** What has changed since the other picture. */
  since(before: Picture): readonly Change[] {
    const keys = new Set([...this.entries.keys(), ...before.entries.keys()]);
    return [...keys].flatMap((key) => changeBetween(before.entries.get(key), this.entries.get(key)));
  }

  private add({ area, indicator, period, numerator, denominator }: SituationRow): void {
    const mark = { area, indicator, period };
    this.entries.set(keyOf(mark), { mark, value: { numerator, denominator: denominator ?? 0, targetPercent: targetOf(this.facts, mark) } });
  }
}

export const keyOf = ({ area, indicator, period }: Mark): string => `${period}|${indicator}|${area}`;

/** A row that only one of the two shows was or is empty. */
function changeBetween(was: Entry | undefined, is: Entry | undefined): readonly Change[] {
  const entry = is ?? was;
  if (!entry) return [];
  const empty: ChangedValue = { numerator: 0, denominator: 0, targetPercent: entry.value.targetPercent };
  const { before, after } = { before: was?.value ?? empty, after: is?.value ?? empty };
  const isSame = before.numerator === after.numerator && before.denominator === after.denominator && before.targetPercent === after.targetPercent;
  return isSame ? [] : [{ ...entry.mark, before, after }];
}

/** The target that holds for the row; what is nobody's has that of the definition. */
function targetOf({ targets, places, catalogue }: Facts, { area, indicator, period }: Mark): number {
  const otherwise = catalogue.find(({ code }) => code === indicator)?.target ?? null;
  const target = isExtraKey(area) ? otherwise : targets.lookup(places, area, { indicator, year: yearOf(period), otherwise });
  return target?.percent ?? 0;
}
