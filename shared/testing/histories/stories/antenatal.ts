/** What is found and given in a pregnancy: four contacts or fewer, blood, arm, risks, scans, tablets, food, complications. */
import fc from 'fast-check';
import type { EventDataByType } from '@pantau/shared/event';
import { addDays, type Day } from '@pantau/shared/period';
import { aPersonRef, aPregnancy } from '../../events.js';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, often, where, women } from '../pools.js';

type Visit = EventDataByType['anc_visit'];

/** Every finding by itself, at its edges; undefined = not looked for. */
const findings = fc.record({
  hb: fc.constantFrom(undefined, undefined, 10.9, 11, 12.5),
  muacCm: fc.constantFrom(undefined, undefined, 23.4, 23.4, 23.5, 26),
  ttdTablets: fc.constantFrom(undefined, 0, 30, 59, 60, 90),
  usg: fc.constantFrom(undefined, true, true, true, false),
  pmt: fc.constantFrom(undefined, undefined, true, false),
});
const blood = fc.constantFrom<Partial<Visit>>({}, {}, { hiv: 'nonreaktif', syphilis: 'diperiksa', hbsag: 'nonreaktif' }, { hiv: 'reaktif' }, { syphilis: 'nonreaktif', hbsag: 'reaktif' });
const risk = fc.constantFrom<Partial<Visit>>(
  {}, {}, { kspr: 2 }, { kspr: 6 }, { riskFactors: [] }, { riskFactors: ['anemia'], riskFoundBy: 'keluarga' }, { kspr: 6, riskFoundBy: 'dukun' }, { riskFactors: ['kek'], riskFoundBy: 'nakes' }, { riskFactors: ['kek'], riskFoundBy: 'kader' },
);

const visit = fc.record({
  findings,
  blood,
  risk,
  provider: fc.constantFrom('bidan', 'bidan', 'dokter', 'dokter', 'kader', undefined),
  age: fc.constantFrom('weeks', 'weeks', 'weeks', 'weeks', 'lmp', 'none'),
  /** The same day again, where it is the day of the last one. */
  sameDay: often(1),
  where,
});
type AnyVisit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

/** What else is told of the pregnancy, or by mistake of the woman. */
const beside = fc.record({
  week: fc.constantFrom(10, 20, 29, 33),
  shift: fc.constantFrom(-1, 0, 0, 1),
  what: fc.constantFrom('tablets', 'tablets', 'one tablet', 'food', 'food', 'care', 'care of another kind', 'handled', 'handled', 'handled', 'not handled', 'neonatal'),
  ofTheWoman: often(2),
  where,
});
type Beside = typeof beside extends fc.Arbitrary<infer T> ? T : never;

const plan = fc.record({
  woman: women,
  lmp: anyDay,
  label: fc.option(fc.constantFrom('g-1', 'g-2'), { freq: 2 }),
  weeks: fc.constantFrom([10, 20, 29, 33], [12, 27, 28, 30], [12, 13, 28, 40], [8, 27, 28, 28], [13, 20, 29, 33], [10, 29, 33], [11, 12], [11]),
  /** Nothing of it by a kader, every age told in weeks. */
  orderly: often(4),
  visits: fc.tuple(visit, visit, visit, visit),
  besides: fc.array(beside, { maxLength: 3 }),
});

export const antenatalStory: fc.Arbitrary<Draft[]> = plan.map(({ woman, lmp, label, weeks, orderly, visits, besides }) => {
  const subject = aPregnancy(woman, label ?? undefined);
  let on = lmp;
  const told = weeks.flatMap((week, index) => {
    const each = visits[index];
    if (!each) return [];
    const plain = orderly ? { ...each, provider: index % 2 === 0 ? ('dokter' as const) : ('bidan' as const), age: 'weeks' as const, sameDay: false } : each;
    if (!plain.sameDay) on = addDays(lmp, week * 7);
    return [draft('anc_visit', on, { subject, data: sheetOf(plain, week, lmp), more: circumstances(on, plain.where) })];
  });
  return [...told, ...besides.map((each) => besideOf(each, { woman, lmp, subject }))];
});

const sheetOf = ({ findings: found, blood: tests, risk: told, provider, age }: AnyVisit, week: number, lmp: Day): Visit => ({
  ...found,
  ...tests,
  ...told,
  provider,
  ...(age === 'weeks' ? { gaWeeks: week } : age === 'lmp' ? { lmp } : {}),
});

function besideOf({ week, shift, what, ofTheWoman, where: at }: Beside, { woman, lmp, subject: pregnancy }: { woman: string; lmp: Day; subject: Draft['subject'] }): Draft {
  const on = addDays(lmp, week * 7 + shift);
  const about = { subject: ofTheWoman ? aPersonRef(woman) : pregnancy, more: circumstances(on, at) };
  if (what === 'tablets') return draft('supplement', on, { ...about, data: { kind: 'ttd', amount: 31 } });
  if (what === 'one tablet') return draft('supplement', on, { ...about, data: { kind: 'ttd' } });
  if (what === 'food') return draft('supplement', on, { ...about, data: { kind: 'pmt', amount: 30 } });
  if (what === 'care') return draft('nutrition_care', on, { ...about, data: { condition: 'kek', step: 'kontrol', care: 'pmt' } });
  if (what === 'care of another kind') return draft('nutrition_care', on, { ...about, data: { condition: 'kek', step: 'dirawat', care: 'rawat_jalan' } });
  return draft('complication', on, { ...about, data: { kind: what === 'neonatal' ? 'neonatal' : 'obstetric', handled: what !== 'not handled' } });
}
