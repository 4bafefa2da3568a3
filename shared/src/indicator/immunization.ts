/** Shared by the indicators of immunization: the doses a child was given, each at its first mention. */
import type { HealthEvent } from '../event/index.js';
import { addMonths, type Day } from '../period/index.js';
import type { History } from './history.js';

export type Antigen = HealthEvent<'immunization'>['data']['antigen'];
/** HB0 is one dose, whatever number it was given. */
export type Dose = 'hb0' | `${Exclude<Antigen, 'hb0'>}:${number}`;
/** In the order of history. */
export type Given = ReadonlyMap<Dose, HealthEvent<'immunization'>>;

export function dosesGiven(child: History): Given {
  const given = new Map<Dose, HealthEvent<'immunization'>>();
  for (const event of child.sinceBirth('immunization')) {
    const name = nameOf(event.data);
    if (!given.has(name)) given.set(name, event);
  }
  return given;
}

const nameOf = ({ antigen, dose }: HealthEvent<'immunization'>['data']): Dose => (antigen === 'hb0' ? 'hb0' : `${antigen}:${dose}`);

/** The dose that completed the set; undefined where one is missing. */
export function completedBy(given: Given, doses: readonly Dose[]): HealthEvent<'immunization'> | undefined {
  if (!doses.every((dose) => given.has(dose))) return undefined;
  const needed = new Set(doses);
  return [...given].findLast(([dose]) => needed.has(dose))?.[1];
}

interface DoseSet {
  /** Holds for children born from this day on. */
  readonly bornFrom: Day;
  readonly doses: readonly Dose[];
  readonly source: string;
}

/** What "complete" means changes by year: a new set is a new line, and the version of the definition rises. */
const BASIC_SETS: readonly DoseSet[] = [
  {
    bornFrom: '1900-01-01',
    doses: ['hb0', 'bcg:1', 'opv:1', 'opv:2', 'opv:3', 'opv:4', 'dpt_hb_hib:1', 'dpt_hb_hib:2', 'dpt_hb_hib:3', 'ipv:1', 'mr:1'],
    source: 'Immunization schedule printed on the ILP checklist, without the newer antigens (PCV, RV, IPV2, JE)',
  },
];
/** The newer antigens that a province may ask for as well. Source: the same schedule, with all that it prints before 12 months. */
const NEWER: readonly Dose[] = ['pcv:1', 'pcv:2', 'rv:1', 'rv:2', 'rv:3', 'ipv:2'];
/** Completed months; the set must be complete before. */
const IDL_MONTHS = 12;

/** The doses of the complete basic set for a child born on that day. */
export function basicSet(child: History, born: Day): readonly Dose[] {
  const doses = BASIC_SETS.findLast(({ bornFrom }) => bornFrom <= born)?.doses ?? [];
  const [first] = child.sinceBirth('immunization');
  return first && child.variant('idl_set', first) === 'lengkap_baru' ? [...doses, ...NEWER] : doses;
}

/** The dose that completed the basic set in time. */
export function basicSetCompletedBy(child: History): HealthEvent<'immunization'> | undefined {
  const birth = child.birth();
  if (!birth || birth.isEstimate) return undefined;
  const last = completedBy(dosesGiven(child), basicSet(child, birth.day));
  return last && last.occurredOn < addMonths(birth.day, IDL_MONTHS) ? last : undefined;
}
