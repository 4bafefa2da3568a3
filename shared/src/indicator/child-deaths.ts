/** Deaths of children by age; the three counts nest and are never added up. */
import { bilingual, type Bilingual } from '../basics/index.js';
import type { HealthEvent } from '../event/index.js';
import { addDays, addMonths, type Day } from '../period/index.js';
import type { IndicatorDefinition, LifeStage } from './definition.js';
import type { History } from './history.js';
import { bornFor, counted, NO_DENOMINATOR, NONE, ONCE_PER_CHILD, oncePerPerson, words } from './writing/index.js';

interface ChildDeaths {
  readonly code: string;
  readonly lifeStage: LifeStage;
  readonly names: Bilingual;
  readonly numerator: Bilingual;
  /** The first day at which the age is beyond. */
  readonly until: (born: Day) => Day;
  /** Classes that count where the birth is not known exactly. */
  readonly classes: readonly HealthEvent<'death'>['data']['causeClass'][];
  /** Days of age that count and do not count any more, for the worked examples. */
  readonly edge: readonly [last: Day, beyond: Day];
}

export const neonatalEnd = (born: Day): Day => addDays(born, 29);
export const infancyEnd = (born: Day): Day => addMonths(born, 12);
export const balitaEnd = (born: Day): Day => addMonths(born, 60);

export const childDeaths = ({ code, lifeStage, names, numerator, until, classes, edge }: ChildDeaths): IndicatorDefinition =>
  counted({
    code,
    klaster: 2,
    lifeStage,
    names,
    words: words(numerator, NONE, ONCE_PER_CHILD),
    source: 'Pedoman PWS KIA',
    unit: 'count',
    direction: 'down',
    timeRule: 'count',
    denominator: NO_DENOMINATOR,
    reading: oncePerPerson({ part: code, types: ['death'], decidedBy: (child) => deathBefore(child, until, classes) }),
    examples: edge.map((on, index) => ({
      says: index === 0 ? bilingual('Hari terakhir umur itu dihitung', 'The last day of that age counts') : bilingual('Sehari sesudahnya tidak', 'A day later it does not'),
      story: [
        { type: 'person_registered', on: BORN, data: { birthDate: BORN, sex: 'P' } },
        { type: 'death', on, data: { causeClass: 'lain' } },
      ],
      gives: index === 0 ? [[code, on, 1]] : [],
    })),
  });

const BORN = '2025-02-01';

function deathBefore(child: History, until: ChildDeaths['until'], classes: ChildDeaths['classes']): HealthEvent | undefined {
  const [death] = child.sinceBirth('death');
  if (!death) return undefined;
  const birth = bornFor(child, death);
  const isOfAge = birth && !birth.isEstimate ? death.occurredOn < until(birth.day) : classes.includes(death.data.causeClass);
  return isOfAge ? death : undefined;
}
