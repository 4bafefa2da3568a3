/** IDL: each child once, on the day its set of doses is complete before 12 completed months; and the first DPT1, DPT3, MR1. */
import type { HealthEvent } from '@pantau/shared/event';
import { monthsAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { birthDayOf, birthOf, everyPerson, historyOf, sinceBirth } from './person.js';
import { servicePlace } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

type Dose = HealthEvent<'immunization'>;

const fullSet = ['hb0', 'bcg 1', 'opv 1', 'opv 2', 'opv 3', 'opv 4', 'dpt_hb_hib 1', 'dpt_hb_hib 2', 'dpt_hb_hib 3', 'ipv 1', 'mr 1'];
const parts: Readonly<Record<string, string>> = { dpt1: 'dpt_hb_hib 1', dpt3: 'dpt_hb_hib 3', mr1: 'mr 1' };

/** Choice: only immunization events are doses; `hb0` noted at a neonatal visit is not. Age bounds IDL, not the parts. */
export function idl(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const child of everyPerson(world)) {
    const born = birthDayOf(world, child);
    const history = historyOf(world, child, 'immunization');
    const doses = sinceBirth(ofType(history, 'immunization'), birthOf(world, child));
    const count = (part: string, dose: Dose) => counts.push(oneService(part, dose, servicePlace(dose, history)));
    for (const [part, wanted] of Object.entries(parts)) {
      const first = doses.find((dose) => nameOf(dose) === wanted);
      if (first) count(part, first);
    }
    const last = completingDose(doses);
    if (born !== null && last && last.occurredOn < monthsAfter(born, 12)) count('idl', last);
  }
  return counts;
}

function completingDose(doses: readonly Dose[]): Dose | undefined {
  const had = new Set<string>();
  return doses.find((dose) => {
    had.add(nameOf(dose));
    return fullSet.every((name) => had.has(name));
  });
}

/** Choice: HB0 is one dose whatever its number; of every other antigen the number of the dose must be the one of the set. */
const nameOf = ({ data }: Dose): string => (data.antigen === 'hb0' ? 'hb0' : `${data.antigen} ${data.dose}`);
