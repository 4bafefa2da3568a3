/** Complications of newborns handled definitively. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { addDays } from '../../../period/index.js';
import type { History } from '../../history.js';
import { bornFor, counted, localTarget, ONCE_PER_CHILD, oncePerPerson, sasaran, words } from '../../writing/index.js';

/** Last day of the neonatal period. */
const NEONATAL_DAYS = 28;

function isNeonatal(child: History, event: HealthEvent): boolean {
  const birth = bornFor(child, event);
  return !birth || birth.isEstimate || event.occurredOn <= addDays(birth.day, NEONATAL_DAYS);
}

export const komplikasiNeoDitangani = counted({
  code: 'komplikasi_neo_ditangani',
  klaster: 2,
  lifeStage: 'neonatus',
  names: bilingual('Komplikasi neonatal ditangani', 'Neonatal complications handled'),
  words: words(
    bilingual('Bayi sampai umur 28 hari dengan komplikasi yang ditangani sampai tuntas', 'Newborns up to day 28 with a complication that was handled definitively'),
    bilingual('Perkiraan bayi dengan komplikasi: 15 % sasaran bayi', 'Expected newborns with a complication: 15 % of the expected infants'),
    ONCE_PER_CHILD,
  ),
  source: 'Pedoman PWS KIA',
  target: localTarget(80),
  denominator: sasaran('bayi', 0.15),
  reading: oncePerPerson({
    part: 'komplikasi_neo_ditangani',
    types: ['complication'],
    decidedBy: (child) => child.sinceBirth('complication').find((event) => event.data.kind === 'neonatal' && event.data.handled && isNeonatal(child, event)),
  }),
  examples: [
    {
      says: bilingual('Hari ke-28 masih dihitung, sekali per bayi', 'Day 28 still counts, once per newborn'),
      story: [
        { type: 'person_registered', on: '2026-02-01', data: { birthDate: '2026-02-01', sex: 'L' } },
        { type: 'complication', on: '2026-03-01', subject: { kind: 'person', key: 'subjek' }, data: { kind: 'neonatal', handled: true } },
        { type: 'complication', on: '2026-03-01', subject: { kind: 'person', key: 'subjek' }, data: { kind: 'neonatal', handled: true } },
      ],
      gives: [['komplikasi_neo_ditangani', '2026-03-01', 1]],
    },
    {
      says: bilingual('Belum tuntas, atau hari ke-29: tidak', 'Not handled, or on day 29: no'),
      story: [
        { type: 'person_registered', on: '2026-02-01', data: { birthDate: '2026-02-01', sex: 'L' } },
        { type: 'complication', on: '2026-02-03', subject: { kind: 'person', key: 'subjek' }, data: { kind: 'neonatal', handled: false } },
        { type: 'complication', on: '2026-03-02', subject: { kind: 'person', key: 'subjek' }, data: { kind: 'neonatal', handled: true } },
      ],
      gives: [],
    },
  ],
});
