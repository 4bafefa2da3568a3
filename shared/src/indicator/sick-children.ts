/** Sick children under five found and treated, by episode: what the indicators of diarrhoea and pneumonia say alike. */
import { bilingual, type Bilingual } from '../basics/index.js';
import type { HealthEvent } from '../event/index.js';
import { addDays } from '../period/index.js';
import type { IndicatorDefinition, WorkedExample } from './definition.js';
import { counted, isAged, localTarget, months, notSoonAgain, sasaran, words } from './writing/index.js';

type Visit = HealthEvent<'sick_child_visit'>;

const BALITA = months(0, 59);
/** A visit sooner than that belongs to the same illness. */
const EPISODE_DAYS = 14;

interface SickChildren {
  readonly code: string;
  readonly group: string;
  readonly names: Bilingual;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
  readonly isCounted: (visit: Visit) => boolean;
  /** A visit that counts and one that does not, for the worked examples. */
  readonly visits: readonly [counting: Visit['data'], other: Visit['data']];
}

export const sickChildren = ({ code, group, names, numerator, denominator, isCounted, visits }: SickChildren): IndicatorDefinition =>
  counted({
    code,
    klaster: 4,
    lifeStage: 'balita',
    names,
    words: words(numerator, denominator, bilingual('Sekali per episode (14 hari)', 'Once per episode (14 days)')),
    source: 'Manajemen Terpadu Balita Sakit; Profil Kesehatan',
    target: localTarget(100),
    denominator: sasaran(group),
    reading: {
      from: 'person',
      types: ['sick_child_visit'],
      read: (child) => {
        const counting = child.sinceBirth('sick_child_visit').filter((visit) => visit.data.repeatVisit !== true && isCounted(visit) && isAged(child, BALITA, visit));
        return notSoonAgain(counting, ({ occurredOn }) => addDays(occurredOn, EPISODE_DAYS)).map((visit) => child.count(code, visit));
      },
    },
    examples: examplesOf(code, visits),
  });

function examplesOf(code: string, [counting, other]: SickChildren['visits']): readonly WorkedExample[] {
  const born: WorkedExample['story'][number] = { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2024-03-15', sex: 'P' } };
  const visit = (on: string, data: Visit['data']): WorkedExample['story'][number] => ({ type: 'sick_child_visit', on, data });
  return [
    {
      says: bilingual('Dalam 14 hari satu episode, sesudahnya episode baru', 'Within 14 days one episode, after that a new one'),
      story: [born, visit('2026-02-01', counting), visit('2026-02-14', counting), visit('2026-02-15', counting)],
      gives: [
        [code, '2026-02-01', 1],
        [code, '2026-02-15', 1],
      ],
    },
    { says: bilingual('Yang tidak memenuhi, dan kunjungan ulang, tidak dihitung', 'What does not qualify, and repeat visits, do not count'), story: [born, visit('2026-02-01', other), visit('2026-03-01', { ...counting, repeatVisit: true })], gives: [] },
  ];
}
