/** Monthly reports of units: what the indicators of completeness and timeliness say alike. */
import { isOfType, type HealthEvent } from '../event/index.js';
import { dayOfMonth, lastDay, monthOf, shiftMonth, type Month } from '../period/index.js';
import type { Contribution } from './contribution.js';
import type { Look, Ratio } from './look.js';
import { shareOf } from './writing/index.js';

/** Day of the next month up to which a report is in time. Source: default of the catalogue. */
const CLOSING_DAY = 5;
/** Kinds of units that report every month. */
const REPORTING = ['puskesmas', 'pustu', 'posyandu'] as const;

/** Counts on the last day of the month that it closes; one of a single programme closes nothing. */
export function readClosing(event: HealthEvent): readonly Contribution[] {
  if (!isOfType(event, 'report_close') || event.data.programme !== undefined) return [];
  const closed = { ...shareOf('lapor_tutup', event), day: lastDay(monthClosed(event)) };
  return isInTime(event) ? [closed, { ...closed, part: 'lapor_tepat' }] : [closed];
}

const monthClosed = ({ occurredOn, data }: HealthEvent<'report_close'>): Month => data.month ?? monthOf(occurredOn);

function isInTime(event: HealthEvent<'report_close'>): boolean {
  const { occurredOn } = event;
  const next = shiftMonth(monthClosed(event), 1);
  return monthOf(occurredOn) < next || (monthOf(occurredOn) === next && dayOfMonth(occurredOn) <= CLOSING_DAY);
}

/** Units with a share in the part, of all that should report. */
export function reportingUnits(look: Look, part: string): Ratio {
  const units = REPORTING.flatMap((kind) => look.units(kind));
  return { numerator: units.filter((unit) => unit.count(part) > 0).length, denominator: units.length };
}
