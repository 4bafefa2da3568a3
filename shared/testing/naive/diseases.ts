/** Cases of a disease: reports that belong together, and the episodes that they make. */
import type { HealthEvent } from '@pantau/shared/event';
import { daysAfter } from './calendar.js';
import { everyPatient, type Life } from './lives.js';
import { ofType } from './of-type.js';
import { servicePlace } from './place.js';
import type { NaiveCount, NaiveWorld } from './world.js';

type DiseaseCase = HealthEvent<'disease_case'>;

/** What a question counts: which reports, and after how many days from a counted onset a new one is a new case. */
export interface Asked {
  readonly isCounted: (report: DiseaseCase) => boolean;
  readonly days: number;
}

/** A case without a person is read by itself. */
export const episodes = (world: NaiveWorld, part: string, asked: Asked): NaiveCount[] =>
  everyPatient(world, 'disease_case').flatMap((life) => episodesOf(life, asked).map((episode) => countedOn(part, life, episode)));

/** On the day of onset, at the place and unit of the report that told it. */
export const countedOn = (part: string, { history }: Life, { onset, toldBy }: Case): NaiveCount => ({
  part,
  day: onset,
  residence: servicePlace(toldBy, history),
  unit: toldBy.unit ?? '',
  value: 1,
});

/**
 * Choice: cases are taken by day of onset (then in the order of a history), so that an onset told late is not lost behind a
 * later one. An onset before birth is skipped.
 */
export function episodesOf({ history, birth }: Life, { isCounted, days }: Asked): Case[] {
  const born = birth?.isExact ? birth.day : '';
  const cases = casesAmong(newReports(history).filter(isCounted)).filter(({ onset }) => onset >= born);
  let mayBeginFrom = '';
  return cases
    .sort((a, b) => (a.onset < b.onset ? -1 : a.onset > b.onset ? 1 : 0))
    .filter(({ onset }) => {
      if (onset < mayBeginFrom) return false;
      mayBeginFrom = daysAfter(onset, days);
      return true;
    });
}

/** Choice: a repeat visit tells nothing of a case, not even its onset; it still lends its residence. */
export const newReports = (history: readonly HealthEvent[]): DiseaseCase[] => ofType(history, 'disease_case').filter(({ data }) => data.repeatVisit !== true);

interface Case {
  readonly onset: string;
  readonly toldBy: DiseaseCase;
  readonly reports: readonly DiseaseCase[];
}

/**
 * Choice: reports under one case key are one case, whatever their dates. Its onset, place and unit are those of the first
 * report that tells an onset, else of the first report, whose day is then the onset.
 */
function casesAmong(reports: readonly DiseaseCase[]): Case[] {
  const sameCase = (a: DiseaseCase, b: DiseaseCase) => a === b || (a.subject.kind === 'case' && b.subject.kind === 'case' && a.subject.key === b.subject.key);
  const firsts = reports.filter((report, index) => !reports.slice(0, index).some((earlier) => sameCase(earlier, report)));
  return firsts.map((first) => {
    const together = reports.filter((report) => sameCase(report, first));
    const toldBy = together.find(({ data }) => data.onsetOn !== undefined) ?? first;
    return { onset: toldBy.data.onsetOn ?? toldBy.occurredOn, toldBy, reports: together };
  });
}
