/** Cases of tuberculosis, and when their treatment began. */
import { isOfType, type HealthEvent } from '../event/index.js';
import type { Day } from '../period/index.js';
import { caseKey } from './disease-cases.js';
import type { History } from './history.js';

type CaseEvent = HealthEvent<'tb_case'>;

export interface Treatment {
  /** The event that tells the start. */
  readonly by: CaseEvent;
  readonly startedOn: Day;
  /** All events of the case, in the order of history. */
  readonly events: readonly HealthEvent[];
}

/** Each case once, by the first event that tells the start of its treatment. */
export function treatmentsOf(person: History): readonly Treatment[] {
  const cases = new Map<string, HealthEvent[]>();
  for (const event of [...person.sinceBirth('tb_case'), ...person.sinceBirth('tb_followup')]) {
    const key = caseKey(event);
    cases.set(key, [...(cases.get(key) ?? []), event]);
  }
  return [...cases.values()].flatMap((events) => {
    const by = events.find((event): event is CaseEvent => isOfType(event, 'tb_case') && event.data.startedOn !== undefined);
    return by?.data.startedOn === undefined ? [] : [{ by, startedOn: by.data.startedOn, events }];
  });
}
