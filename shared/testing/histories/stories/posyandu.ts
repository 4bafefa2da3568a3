/** What posyandu and units tell of themselves: open days, days not held, closed months, nil reports, totals from paper. */
import fc from 'fast-check';
import { addDays, addMonths, epiWeekOf, monthOf } from '@pantau/shared/period';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, storyPosyandu, where } from '../pools.js';

const session = fc.record({
  posyandu: fc.constantFrom(...storyPosyandu),
  on: anyDay,
  how: fc.constantFrom({}, {}, {}, { closedReason: 'banjir' }, { nilReport: true }),
  where,
});

/** A report on the month of a day or the one before, or on the week of the day; from a village or from nowhere told. */
const report = fc.record({
  unit: fc.constantFrom(...storyPosyandu, 'puskesmas:17.04.02'),
  on: anyDay,
  monthsBack: fc.constantFrom(0, 1, 1, -1),
  kind: fc.constantFrom('close', 'nil', 'nil week', 'paper', 'paper of a kecamatan'),
  where,
});

const reportStory = report.map(({ unit, on, monthsBack, kind, where: at }): Draft[] => {
  const subject = { kind: 'unit', key: unit } as const;
  const month = monthOf(addMonths(on, -monthsBack));
  const more = circumstances(on, at);
  if (kind === 'close') return [draft('report_close', on, { subject, data: { month }, more })];
  if (kind === 'nil') return [draft('nil_report', on, { subject, data: { month }, more })];
  if (kind === 'nil week') return [draft('nil_report', on, { subject, data: { week: epiWeekOf(addDays(on, -9 * monthsBack)) }, more })];
  const area = kind === 'paper' ? '17.04.02.2009/1' : '17.04.02';
  return [draft('aggregate_entry', on, { subject, data: { indicator: 'anc_k1_akses', area, month, numerator: 3 }, more })];
});

const sessionsStory: fc.Arbitrary<Draft[]> = fc
  .array(session, { minLength: 1, maxLength: 5 })
  .map((sessions) => sessions.map(({ posyandu, on, how, where: at }) => draft('posyandu_session', on, { subject: { kind: 'posyandu', key: posyandu }, data: how, more: circumstances(on, at) })));

export const sessionStory: fc.Arbitrary<Draft[]> = fc.oneof({ weight: 2, arbitrary: sessionsStory }, { weight: 1, arbitrary: reportStory });
