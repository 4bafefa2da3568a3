/** Dengue cases: one for each episode of a case or person, on the day of onset; 30 days after a counted onset a new one may begin. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { birthDayOf, everyPerson, historyOf } from './person.js';
import { servicePlace } from './place.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type DiseaseCase = HealthEvent<'disease_case'>;

/** Choice: a case is a subject of its own; neither `of` nor a link between persons joins two cases (R5). */
export function dbdIr(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  const cases = new Set(world.events.filter(({ subject }) => subject.kind === 'case').map(({ subject }) => subject.key));
  for (const key of cases) {
    const history = world.events.filter(({ subject, type }) => subject.kind === 'case' && subject.key === key && type === 'disease_case');
    counts.push(...episodesIn(history, null));
  }
  for (const person of everyPerson(world)) counts.push(...episodesIn(historyOf(world, person, 'disease_case'), birthDayOf(world, person)));
  return counts;
}

/**
 * Choice: reports are taken by day of onset (then in the order of a history), so that an onset told late is not lost behind
 * a later one; place and unit are those of the first report of the episode. An onset before birth is skipped.
 */
function episodesIn(history: readonly HealthEvent[], born: string | null): NaiveCount[] {
  const reports = ofType(history, 'disease_case').filter((report) => isDengue(report) && (born === null || onsetOf(report) >= born));
  const counts: NaiveCount[] = [];
  let mayBeginFrom = '';
  for (const report of reports.sort((a, b) => (onsetOf(a) < onsetOf(b) ? -1 : onsetOf(a) > onsetOf(b) ? 1 : 0))) {
    const day = onsetOf(report);
    if (day < mayBeginFrom) continue;
    mayBeginFrom = daysAfter(day, 30);
    counts.push({ part: 'dbd_ir', day, residence: servicePlace(report, history), unit: report.unit ?? '', value: 1 });
  }
  return counts;
}

/** Choice: disease code `dbd` alone; a report without classification, or a probable one, is not counted. */
const isDengue = ({ data }: DiseaseCase): boolean =>
  data.disease === 'dbd' && (data.classification === 'suspek' || data.classification === 'konfirmasi');

const onsetOf = ({ data, occurredOn }: DiseaseCase): string => data.onsetOn ?? occurredOn;
