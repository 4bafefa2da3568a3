/** The sentence behind a row: who is counted, against what, on which side of the line, and what the months did. */
import type { Bilingual } from '../basics/index.js';
import type { IndicatorDefinition, LifeStage } from '../indicator/index.js';
import { gapToLine, reasonOf, targetToDate, type Tally, type Told } from '../pws/index.js';
import { BABIES, CASES, CHILDREN, MOTHERS, PEOPLE, sasaranGroup, type Members } from '../sasaran/index.js';
import { amountOf, basisOf, sasaranGroupOf } from './amount.js';
import type { Read } from './read.js';
import type { Judgement, Reading } from './reading.js';

const BY_LIFE_STAGE: Readonly<Record<LifeStage, Members>> = {
  bumil: MOTHERS, bulin: MOTHERS, bufas: MOTHERS, neonatus: BABIES, bayi: BABIES, balita: CHILDREN, apras: CHILDREN,
  sekolah_remaja: PEOPLE, dewasa: PEOPLE, lansia: PEOPLE, semua: PEOPLE,
};

/** Who is counted; derived numbers count no persons. */
function membersOf(definition: IndicatorDefinition): Members | null {
  if (definition.value.kind === 'derived') return null;
  if (definition.timeRule === 'rate' || definition.timeRule === 'count') return CASES;
  return sasaranGroup(sasaranGroupOf(definition) ?? '')?.members ?? BY_LIFE_STAGE[definition.lifeStage];
}

export interface ToldRow {
  readonly name: string;
  readonly definition: IndicatorDefinition;
  readonly reading: Reading;
  readonly judgement: Judgement;
  readonly neededPerMonth: number | null;
}

export function reasonOfRow(read: Read, { name, definition, reading, judgement, neededPerMonth }: ToldRow): Bilingual {
  const { period, periodBefore, year, runningDay, closed } = read.frame;
  const { line, trend, status, flags, yardstick } = judgement;
  return reasonOf({
    name,
    members: membersOf(definition),
    unit: definition.unit,
    timeRule: definition.timeRule,
    direction: definition.direction,
    basis: sasaranGroupOf(definition) === null ? null : basisOf(read.basis, definition),
    period,
    periodBefore,
    year,
    runningDay,
    provisional: !closed,
    own: told(definition, reading.own),
    cumulative: told(definition, reading.cumulative),
    before: told(definition, reading.before),
    line,
    trend,
    status,
    lineAt: targetToDate(yardstick),
    gap: line === null ? 0 : gapToLine(reading.cumulative, yardstick),
    neededPerMonth,
    flags,
  });
}

function told(definition: IndicatorDefinition, tally: Tally): Told {
  const { numerator, denominator, percent } = amountOf(definition, tally);
  return { count: numerator, of: denominator, percent };
}
