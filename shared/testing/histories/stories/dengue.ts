/** Dengue: reports of one person around the 30 days between episodes, by case key or by person, with and without onset. */
import fc from 'fast-check';
import { addDays } from '@pantau/shared/period';
import { aCase, aPersonRef } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, often, persons, where } from '../pools.js';

const report = fc.record({
  after: fc.constantFrom(0, 1, 3, 28, 29, 30, 31, 59, 60, 61),
  told: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 5 }),
  label: fc.option(fc.constantFrom('kasus-1', 'kasus-2'), { freq: 2 }),
  /** A case need not tell whose it is. */
  ofNobody: often(1),
  classification: fc.constantFrom('suspek', 'konfirmasi', 'probable', undefined),
  disease: fc.constantFrom('dbd', 'dbd', 'dbd', 'dbd', 'diare'),
  repeatVisit: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, false, true),
  where,
});

const plan = fc.record({ person: persons, first: anyDay, reports: fc.array(report, { minLength: 1, maxLength: 4 }) });

export const dengueStory: fc.Arbitrary<Draft[]> = plan.map(({ person, first, reports }) =>
  reports.map(({ after, told, label, ofNobody, classification, disease, repeatVisit, where: at }) => {
    const onset = addDays(first, after);
    const on = addDays(onset, told ?? 0);
    const subject = label === null ? aPersonRef(person) : ofNobody ? ({ kind: 'case', key: label } as const) : aCase(person, `${person}-${label}`);
    const data = { disease, classification, repeatVisit, ...(told === null ? {} : { onsetOn: onset }) };
    return draft('disease_case', on, { subject, data, more: circumstances(on, at) });
  }),
);
