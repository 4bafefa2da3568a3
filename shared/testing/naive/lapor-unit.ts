/** Reports of a unit as such: sessions at the unit of service, else at the posyandu itself; nil and closing reports. */
import { codeOf } from './place.js';
import { dayOfReport } from './report-day.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Choice: a nil report or closing report speaks for the unit that it is about, wherever it was written. */
export const laporUnit = (world: NaiveWorld): NaiveCount[] =>
  world.events
    .filter(({ type }) => ['posyandu_session', 'nil_report', 'report_close'].includes(type))
    .map((report) => ({
      part: 'lapor_unit',
      day: dayOfReport(report),
      residence: codeOf(report.residence),
      unit: report.type === 'posyandu_session' ? (report.unit ?? report.subject.key) : report.subject.key,
      value: 1,
    }));
