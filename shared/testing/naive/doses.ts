/** Doses of vaccine by name. */
import type { HealthEvent } from '@pantau/shared/event';

export type Dose = HealthEvent<'immunization'>;

/** All that make a full basic set. */
export const fullSet = ['hb0', 'bcg 1', 'opv 1', 'opv 2', 'opv 3', 'opv 4', 'dpt_hb_hib 1', 'dpt_hb_hib 2', 'dpt_hb_hib 3', 'ipv 1', 'mr 1'];

/** Choice: HB0 is one dose whatever its number; of every other antigen the number of the dose must be the one of the set. */
export const nameOf = ({ data }: Dose): string => (data.antigen === 'hb0' ? 'hb0' : `${data.antigen} ${data.dose}`);

/** The dose by which all of them have been had. */
export function completing(names: readonly string[], doses: readonly Dose[]): Dose | undefined {
  const had = new Set<string>();
  return doses.find((dose) => {
    had.add(nameOf(dose));
    return names.every((name) => had.has(name));
  });
}
