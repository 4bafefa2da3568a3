/** Dengue cases: one for each episode of a person, on the day of onset; 30 days after a counted onset a new one may begin. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { birthDayOf, everyPerson, historyOf } from './person.js';
import { servicePlace } from './place.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type DiseaseCase = HealthEvent<'disease_case'>;

/** A case without a person is read by itself. */
export function dbdIr(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const person of everyPerson(world)) counts.push(...episodesIn(historyOf(world, person, 'disease_case'), birthDayOf(world, person)));
  const ofNobody = world.events.filter(({ subject, type }) => type === 'disease_case' && subject.kind === 'case' && !subject.of);
  for (const key of new Set(ofNobody.map(({ subject }) => subject.key)))
    counts.push(...episodesIn(ofNobody.filter(({ subject }) => subject.key === key), null));
  return counts;
}

/**
 * Choice: cases are taken by day of onset (then in the order of a history), so that an onset told late is not lost behind a
 * later one. An onset before birth is skipped.
 */
function episodesIn(history: readonly HealthEvent[], born: string | null): NaiveCount[] {
  const cases = casesIn(history).filter(({ onset }) => born === null || onset >= born);
  const counts: NaiveCount[] = [];
  let mayBeginFrom = '';
  for (const { onset, toldBy } of cases.sort((a, b) => (a.onset < b.onset ? -1 : a.onset > b.onset ? 1 : 0))) {
    if (onset < mayBeginFrom) continue;
    mayBeginFrom = daysAfter(onset, 30);
    counts.push({ part: 'dbd_ir', day: onset, residence: servicePlace(toldBy, history), unit: toldBy.unit ?? '', value: 1 });
  }
  return counts;
}

interface Case {
  readonly onset: string;
  readonly toldBy: DiseaseCase;
}

/**
 * Choice: reports under one case key are one case, whatever their dates. Its onset, place and unit are those of the first
 * report that tells an onset, else of the first report, whose day is then the onset.
 */
function casesIn(history: readonly HealthEvent[]): Case[] {
  const reports = ofType(history, 'disease_case').filter(isDengue);
  const sameCase = (a: DiseaseCase, b: DiseaseCase) => a === b || (a.subject.kind === 'case' && b.subject.kind === 'case' && a.subject.key === b.subject.key);
  const firsts = reports.filter((report, index) => !reports.slice(0, index).some((earlier) => sameCase(earlier, report)));
  return firsts.map((first) => {
    const toldBy = reports.find((report) => sameCase(report, first) && report.data.onsetOn !== undefined) ?? first;
    return { onset: toldBy.data.onsetOn ?? toldBy.occurredOn, toldBy };
  });
}

/** Choice: disease code `dbd` alone; of any classification, and suspected where none is given. */
const isDengue = ({ data }: DiseaseCase): boolean => data.disease === 'dbd';
