/** Totals from paper: few of them, so that the same is told again, by month and week, of places large and small, of zero too. */
import fc from 'fast-check';
import { draft, type Draft } from '../draft.js';
import { anyDay, circumstances, homes, storyPosyandu, where } from '../pools.js';

const units = fc.constantFrom({ kind: 'posyandu', key: storyPosyandu[0] } as const, { kind: 'unit', key: 'puskesmas:17.04.02' } as const);
const periods = fc.constantFrom({ month: '2025-12' }, { month: '2026-01' }, { month: '2026-02' }, { week: '2026-W01' }, { week: '2026-W09' }, { month: '2026-02', week: '2026-W09' });
const areas = fc.oneof({ weight: 5, arbitrary: homes.map(({ desa, dusun }) => dusun ?? desa) }, { weight: 1, arbitrary: fc.constantFrom('17.04.02', '17.04') });

/** What a total is a statement of. */
const matter = fc.record({ unit: units, period: periods, area: areas, indicator: fc.constantFrom('anc_k1_akses', 'ds', 'ht_terkendali', 'anc_k4') });
const statement = fc.record({ on: anyDay, numerator: fc.nat(30), denominator: fc.option(fc.nat(40), { nil: undefined }), where });

/** One total, told once or again. */
const told = fc.tuple(matter, fc.array(statement, { minLength: 1, maxLength: 4 })).map(([{ unit, period, area, indicator }, statements]) =>
  statements.map(({ on, numerator, denominator, where: at }) =>
    draft('aggregate_entry', on, { subject: unit, data: { indicator, area, ...period, numerator, ...(denominator === undefined ? {} : { denominator }) }, more: circumstances(on, at) }),
  ),
);

export const totalStory: fc.Arbitrary<Draft[]> = fc.array(told, { minLength: 1, maxLength: 3 }).map((totals) => totals.flat());
