/** Why a row changed in a step: the strongest cause of what was added to it, and the event where it was one alone. */
import { must } from '@pantau/shared/basics';
import type { Catalogue, IndicatorDefinition } from '@pantau/shared/indicator';
import type { ChangeCause } from '@pantau/shared/protocol';
import { partsOfCatalogue, planFor, touchedRows, type Facts, type SituationQuery } from '@pantau/shared/situation';
import type { LoggedDifference } from '../../store/index.js';
import { keyOf, type Mark } from './picture.js';

const STRENGTH: readonly ChangeCause[] = ['merge', 'void', 'correction', 'late_event', 'new_event'];

export interface Reason {
  readonly cause: ChangeCause;
  /** Seq of the only event behind it. */
  readonly seq: number | null;
}

export class Reasons {
  private readonly byKey = new Map<string, Reason>();

  /** What these differences did to the rows of the indicators. */
  add(facts: Facts, query: SituationQuery, { codes, differences }: { codes: ReadonlySet<string>; differences: readonly LoggedDifference[] }): void {
    for (const definition of definitionsIn(facts.catalogue, codes)) {
      const parts = partsOfCatalogue(facts.catalogue).partsOf(definition, query.basis);
      const plan = planFor(facts, query, definition);
      for (const difference of differences)
        if (parts.has(difference.part))
          for (const { key } of touchedRows(facts, { plan, definition }, difference)) this.note(keyOf({ area: key, indicator: definition.code, period: query.period }), difference);
    }
  }

  of = (mark: Mark): Reason => must(this.byKey.get(keyOf(mark)), 'difference behind a change');

  /** Netted differences name their last event only: more than one at once are not the work of one. */
  private note(key: string, { cause, seq, n }: LoggedDifference): void {
    const known = this.byKey.get(key);
    const only = cause !== 'definition' && Math.abs(n) === 1 && (!known || known.seq === seq) ? seq : null;
    this.byKey.set(key, { cause: known && STRENGTH.indexOf(known.cause) < STRENGTH.indexOf(cause) ? known.cause : cause, seq: only });
  }
}

const definitionsIn = (catalogue: Catalogue, codes: ReadonlySet<string>): readonly IndicatorDefinition[] => catalogue.filter(({ code }) => codes.has(code));
