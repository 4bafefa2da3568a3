/** Family planning begun within 42 days of a delivery; told when the 42 days are over. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { deliveryOf, endOfPuerperium, isInPuerperium, isModern, ofType, type Delivery } from '../../obstetric.js';
import type { Pregnancy } from '../../pregnancy.js';
import { counted, ONCE_PER_DELIVERY, part, words } from '../../writing/index.js';

const begins = (event: HealthEvent): boolean => isOfType(event, 'family_planning') && event.data.action !== 'stop' && isModern(event.data.method);
const gives = ({ data }: HealthEvent<'pnc_visit'>): boolean => (data.contraceptive ? isModern(data.contraceptive) : data.familyPlanning === true);

function isProtected(woman: History, pregnancy: Pregnancy, delivery: Delivery): boolean {
  if (delivery.data.contraceptive && isModern(delivery.data.contraceptive)) return true;
  const inTime = ({ occurredOn }: HealthEvent): boolean => isInPuerperium(delivery.occurredOn, occurredOn);
  return woman.events.some((event) => begins(event) && inTime(event)) || ofType(pregnancy, 'pnc_visit').some((visit) => gives(visit) && inTime(visit));
}

function cohort(woman: History, pregnancy: Pregnancy): readonly Contribution[] {
  const delivery = deliveryOf(pregnancy);
  if (!delivery) return [];
  const due = { ...woman.count('kb_pasca_salin_kohort', delivery), day: endOfPuerperium(delivery.occurredOn) };
  return isProtected(woman, pregnancy, delivery) ? [due, { ...due, part: 'kb_pasca_salin' }] : [due];
}

export const kbPascaSalin = counted({
  code: 'kb_pasca_salin',
  klaster: 2,
  lifeStage: 'bufas',
  names: bilingual('KB pasca salin', 'Postpartum family planning'),
  words: words(
    bilingual('Ibu yang mulai memakai cara KB modern sampai hari ke-42 sesudah bersalin', 'Mothers who began a modern method up to day 42 after delivery'),
    bilingual('Ibu bersalin yang hari ke-42-nya jatuh pada periode itu', 'Deliveries whose day 42 lies in the period'),
    ONCE_PER_DELIVERY,
  ),
  source: 'RAN PASTI (stunting programme)',
  basis: 'riil',
  target: { percent: 70, source: 'RAN PASTI' },
  parts: { kb_pasca_salin_kohort: 'flow' },
  denominator: part('kb_pasca_salin_kohort'),
  reading: { from: 'pregnancy', types: ['family_planning'], read: (woman) => woman.pregnancies().flatMap((pregnancy) => cohort(woman, pregnancy)) },
  examples: [
    {
      says: bilingual('Mulai pada hari ke-42 masih dihitung', 'Begun on day 42 still counts'),
      story: [
        { type: 'delivery', on: '2026-02-01', data: { place: 'puskesmas' } },
        { type: 'family_planning', on: '2026-03-15', subject: { kind: 'person', key: 'subjek' }, data: { action: 'start', method: 'suntik' } },
      ],
      gives: [
        ['kb_pasca_salin_kohort', '2026-03-15', 1],
        ['kb_pasca_salin', '2026-03-15', 1],
      ],
    },
    {
      says: bilingual('Sehari sesudahnya terlambat', 'A day later is too late'),
      story: [
        { type: 'delivery', on: '2026-02-01', data: { place: 'puskesmas' } },
        { type: 'family_planning', on: '2026-03-16', subject: { kind: 'person', key: 'subjek' }, data: { action: 'start', method: 'suntik' } },
      ],
      gives: [['kb_pasca_salin_kohort', '2026-03-15', 1]],
    },
  ],
});
