/** Obstetric complications handled definitively. */
import { bilingual } from '../../../basics/index.js';
import { ofType } from '../../obstetric.js';
import { AT_RISK, counted, localTarget, ONCE_PER_PREGNANCY, oncePerPregnancy, sasaran, words } from '../../writing/index.js';

export const komplikasiObsDitangani = counted({
  code: 'komplikasi_obs_ditangani',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Komplikasi kebidanan ditangani', 'Obstetric complications handled'),
  words: words(
    bilingual('Kehamilan dengan komplikasi kebidanan yang ditangani sampai tuntas', 'Pregnancies with an obstetric complication that was handled definitively'),
    AT_RISK,
    ONCE_PER_PREGNANCY,
  ),
  source: 'Pedoman PWS KIA',
  target: localTarget(80),
  denominator: sasaran('bumil', 0.2),
  reading: oncePerPregnancy({
    part: 'komplikasi_obs_ditangani',
    types: ['complication'],
    decidedBy: (pregnancy) => ofType(pregnancy, 'complication').find(({ data }) => data.kind === 'obstetric' && data.handled),
  }),
  examples: [
    {
      says: bilingual('Dua komplikasi satu kehamilan dihitung sekali', 'Two complications of one pregnancy count once'),
      story: [
        { type: 'anc_visit', on: '2026-01-03', data: { gaWeeks: 20 } },
        { type: 'complication', on: '2026-02-03', subject: { kind: 'pregnancy', key: 'subjek', of: { kind: 'person', key: 'subjek' } }, data: { kind: 'obstetric', handled: false } },
        { type: 'complication', on: '2026-02-05', subject: { kind: 'pregnancy', key: 'subjek', of: { kind: 'person', key: 'subjek' } }, data: { kind: 'obstetric', handled: true } },
        { type: 'complication', on: '2026-03-05', subject: { kind: 'pregnancy', key: 'subjek', of: { kind: 'person', key: 'subjek' } }, data: { kind: 'obstetric', handled: true } },
      ],
      gives: [['komplikasi_obs_ditangani', '2026-02-05', 1]],
    },
    {
      says: bilingual('Komplikasi bayi bukan komplikasi kebidanan', 'A complication of the newborn is not an obstetric one'),
      story: [{ type: 'complication', on: '2026-02-05', subject: { kind: 'pregnancy', key: 'subjek', of: { kind: 'person', key: 'subjek' } }, data: { kind: 'neonatal', handled: true } }],
      gives: [],
    },
  ],
});
