/** Cases of a disease and their episodes, by the day of onset. */
import type { HealthEvent } from '../event/index.js';
import { addDays, daysBetween, type Day } from '../period/index.js';
import type { Contribution } from './contribution.js';
import type { History } from './history.js';

type CaseEvent = HealthEvent<'disease_case'>;

export interface DiseaseCase {
  /** The report that tells the onset, else the first report. */
  readonly by: CaseEvent;
  readonly onset: Day;
  /** All that count, in the order of history. */
  readonly reports: readonly CaseEvent[];
}

/** Reports of one case key are one case; its onset is the first that was told, else the day of the first report. Repeat visits are none. */
export function casesOf(person: History, isCounted: (event: CaseEvent) => boolean): readonly DiseaseCase[] {
  const reports = new Map<string, CaseEvent[]>();
  for (const event of person.ofType('disease_case')) {
    if (event.data.repeatVisit === true || !isCounted(event)) continue;
    const key = caseKey(event);
    reports.set(key, [...(reports.get(key) ?? []), event]);
  }
  const birth = person.birth();
  const cases = [...reports.values()].flatMap(caseOf);
  return cases.filter(({ onset }) => !birth || birth.isEstimate || onset >= birth.day);
}

/** The case that a report belongs to; one without a key of its own is a case by itself. */
export const caseKey = ({ subject, source, id }: HealthEvent): string => (subject.kind === 'case' ? subject.key : `${source}\n${id}`);

function caseOf(reports: readonly CaseEvent[]): readonly DiseaseCase[] {
  const by = reports.find(({ data }) => data.onsetOn) ?? reports[0];
  return by ? [{ by, onset: by.data.onsetOn ?? by.occurredOn, reports }] : [];
}

/** By onset; a new one begins so many days after the last that counts (rule R16). Equal onsets keep the order of history. */
export function episodesOf(cases: readonly DiseaseCase[], days: number): readonly DiseaseCase[] {
  const counted: DiseaseCase[] = [];
  for (const each of [...cases].sort((a, b) => daysBetween(b.onset, a.onset))) {
    const last = counted.at(-1);
    if (!last || each.onset >= addDays(last.onset, days)) counted.push(each);
  }
  return counted;
}

/** One for each episode, on the day of its onset. */
export const countEpisodes = (person: History, part: string, episodes: readonly DiseaseCase[]): readonly Contribution[] =>
  episodes.map(({ by, onset }) => ({ ...person.count(part, by), day: onset }));
