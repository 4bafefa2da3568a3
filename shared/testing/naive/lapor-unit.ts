/** Reports of a unit as such: sessions, nil reports and closing reports, at the unit of service, else at the unit itself. */
import { codeOf } from './place.js';
import { dayOfReport } from './report-day.js';
import type { NaiveCount, NaiveWorld } from './world.js';

export const laporUnit = (world: NaiveWorld): NaiveCount[] =>
  world.events
    .filter(({ type }) => ['posyandu_session', 'nil_report', 'report_close'].includes(type))
    .map((report) => ({
      part: 'lapor_unit',
      day: dayOfReport(report),
      residence: codeOf(report.residence),
      unit: report.unit ?? report.subject.key,
      value: 1,
    }));
