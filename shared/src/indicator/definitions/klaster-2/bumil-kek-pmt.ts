/** Pregnant women with chronic energy deficiency who were given supplementary food. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import { firstArm, isThin } from '../../obstetric.js';
import type { Pregnancy } from '../../pregnancy.js';
import { counted, localTarget, ONCE_PER_PREGNANCY, oncePerPregnancy, part, words } from '../../writing/index.js';

function givesFood(event: HealthEvent): boolean {
  if (isOfType(event, 'anc_visit')) return event.data.pmt === true;
  if (isOfType(event, 'supplement')) return event.data.kind === 'pmt';
  return isOfType(event, 'nutrition_care') && event.data.condition === 'kek' && event.data.care === 'pmt';
}

/** From the day on that found her thin. */
function fed(pregnancy: Pregnancy): HealthEvent | undefined {
  const first = firstArm(pregnancy);
  return first && isThin(first) ? pregnancy.events.find((event) => event.occurredOn >= first.occurredOn && givesFood(event)) : undefined;
}

export const bumilKekPmt = counted({
  code: 'bumil_kek_pmt',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Ibu hamil KEK mendapat PMT', 'Supplementary food for energy deficient pregnancies'),
  words: words(
    bilingual('Kehamilan KEK yang mendapat makanan tambahan sejak ditemukan', 'Energy deficient pregnancies given supplementary food since they were found'),
    bilingual('Kehamilan KEK yang ditemukan', 'Energy deficient pregnancies found'),
    ONCE_PER_PREGNANCY,
  ),
  source: 'Juknis PMT ibu hamil KEK',
  basis: 'riil',
  target: localTarget(100),
  denominator: part('bumil_kek'),
  reading: oncePerPregnancy({ part: 'bumil_kek_pmt', types: ['anc_visit', 'supplement', 'nutrition_care'], decidedBy: fed }),
  examples: [
    {
      says: bilingual('Diberi pada kunjungan berikutnya', 'Given at a later visit'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { muacCm: 22.5 } },
        { type: 'anc_visit', on: '2026-03-03', data: { pmt: true } },
        { type: 'anc_visit', on: '2026-04-03', data: { pmt: true } },
      ],
      gives: [['bumil_kek_pmt', '2026-03-03', 1]],
    },
    {
      says: bilingual('Tidak KEK: makanan tambahan tidak dihitung', 'Not deficient: the food does not count'),
      story: [{ type: 'anc_visit', on: '2026-02-03', data: { muacCm: 24, pmt: true } }],
      gives: [],
    },
  ],
});
