/** Doses of each child: the single ones, the basic set before twelve months, the boosters before twenty-four. */
import { monthsAfter } from './calendar.js';
import { completing, fullSet, nameOf } from './doses.js';
import { everyLife } from './lives.js';
import type { NaiveCount, NaiveWorld } from './world.js';

const single: Readonly<Record<string, string>> = {
  imun_hb0: 'hb0',
  imun_bcg: 'bcg 1',
  imun_dpt1: 'dpt_hb_hib 1',
  imun_dpt3: 'dpt_hb_hib 3',
  imun_opv4: 'opv 4',
  imun_ipv1: 'ipv 1',
  imun_mr1: 'mr 1',
};
const sets = [
  { part: 'idl', names: fullSet, months: 12 },
  { part: 'baduta_booster', names: ['dpt_hb_hib 4', 'mr 2'], months: 24 },
];

/** Choice: only immunization events are doses; `hb0` noted at a neonatal visit is not. Age bounds the sets, not the single doses. */
export function idl(world: NaiveWorld): NaiveCount[] {
  const counts: NaiveCount[] = [];
  for (const { birth, of, counted } of everyLife(world, 'immunization')) {
    const doses = of('immunization');
    for (const [part, wanted] of Object.entries(single)) {
      const first = doses.find((dose) => nameOf(dose) === wanted);
      if (first) counts.push(counted(part, first));
    }
    for (const { part, names, months } of sets) {
      const last = completing(names, doses);
      if (birth?.isExact && last && last.occurredOn < monthsAfter(birth.day, months)) counts.push(counted(part, last));
    }
  }
  return counts;
}
