/** TB cases whose treatment began, and a year later those of them that were cured or completed it. */
import type { HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { everyPatient, type Life } from './lives.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** On the day on which treatment began, at the place of the event that tells it. */
export const tbTreatmentCoverage = (world: NaiveWorld): NaiveCount[] =>
  everyPatient(world, 'tb_case', 'tb_followup').flatMap((life) => treated(life).map(({ event, startedOn }) => ({ ...life.counted('tb_treatment_coverage', event), day: startedOn })));

/** Choice: an outcome counts whenever it was told, also before the start or after the year. */
export const tbSuccessRate = (world: NaiveWorld): NaiveCount[] =>
  everyPatient(world, 'tb_case', 'tb_followup').flatMap((life) => {
    const successful = new Set(life.of('tb_followup').filter(({ data }) => data.outcome === 'sembuh' || data.outcome === 'lengkap').map(caseOf));
    return treated(life).flatMap(({ event, startedOn }) => {
      const parts = successful.has(caseOf(event)) ? ['tb_kohort', 'tb_success_rate'] : ['tb_kohort'];
      return parts.map((part) => ({ ...life.counted(part, event), day: monthsAfter(startedOn, 12) }));
    });
  });

/** Choice: an event told of the person alone is a case by itself, to which no outcome can be told. */
const caseOf = ({ subject, source, id }: HealthEvent): string => JSON.stringify(subject.kind === 'case' ? [subject.key] : [source, id]);

/** Each case once, by the first event of it that tells a start of treatment. */
function treated(life: Life): { event: HealthEvent; startedOn: string }[] {
  const seen = new Set<string>();
  return life.of('tb_case').flatMap((event) => {
    const { startedOn } = event.data;
    if (startedOn === undefined || seen.has(caseOf(event))) return [];
    seen.add(caseOf(event));
    return [{ event, startedOn }];
  });
}
