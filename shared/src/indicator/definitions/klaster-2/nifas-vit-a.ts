/** Mothers given both capsules of vitamin A after delivery. */
import { bilingual } from '../../../basics/index.js';
import { deliveryOf, isInPuerperium, ofType, type PncVisit } from '../../obstetric.js';
import type { Pregnancy } from '../../pregnancy.js';
import { counted, localTarget, ONCE_PER_DELIVERY, oncePerPregnancy, sasaran, words, yearlySasaran } from '../../writing/index.js';

/** Source: Buku KIA. */
const CAPSULES = 2;
const capsulesOf = ({ data }: PncVisit): number => data.vitaminACapsules ?? (data.vitaminA ? 1 : 0);

function reaching(pregnancy: Pregnancy): PncVisit | undefined {
  const delivery = deliveryOf(pregnancy);
  if (!delivery) return undefined;
  let given = 0;
  const visits = ofType(pregnancy, 'pnc_visit').filter(({ occurredOn }) => isInPuerperium(delivery.occurredOn, occurredOn));
  return visits.find((visit) => (given += capsulesOf(visit)) >= CAPSULES);
}

export const nifasVitA = counted({
  code: 'nifas_vit_a',
  klaster: 2,
  lifeStage: 'bufas',
  names: bilingual('Vitamin A ibu nifas', 'Vitamin A after delivery'),
  words: words(
    bilingual('Ibu nifas yang mendapat 2 kapsul vitamin A sampai hari ke-42', 'Mothers given 2 capsules of vitamin A up to day 42'),
    yearlySasaran('ibu nifas', 'mothers after delivery'),
    ONCE_PER_DELIVERY,
  ),
  source: 'Buku KIA',
  target: localTarget(100),
  denominator: sasaran('bufas'),
  reading: oncePerPregnancy({ part: 'nifas_vit_a', types: [], decidedBy: reaching }),
  examples: [
    {
      says: bilingual('Satu kapsul dua kali: pada yang kedua', 'One capsule twice: at the second'),
      story: [
        { type: 'delivery', on: '2026-02-03', data: {} },
        { type: 'pnc_visit', on: '2026-02-03', data: { vitaminA: true } },
        { type: 'pnc_visit', on: '2026-02-05', data: { vitaminA: true } },
      ],
      gives: [['nifas_vit_a', '2026-02-05', 1]],
    },
    {
      says: bilingual('Satu kapsul saja, atau sesudah hari ke-42: belum', 'One capsule alone, or after day 42: not yet'),
      story: [
        { type: 'delivery', on: '2026-02-03', data: {} },
        { type: 'pnc_visit', on: '2026-02-04', data: { vitaminACapsules: 1 } },
        { type: 'pnc_visit', on: '2026-03-18', data: { vitaminA: true } },
      ],
      gives: [],
    },
  ],
});
