/** A pregnant woman who has been given enough iron tablets. */
import { bilingual } from '../../../basics/index.js';
import { isOfType, type HealthEvent } from '../../../event/index.js';
import type { History } from '../../history.js';
import type { Pregnancy } from '../../pregnancy.js';
import { counted, localTarget, ONCE_PER_PREGNANCY, oncePerPregnancy, sasaran, words, yearlySasaran } from '../../writing/index.js';

function tabletsGiven(event: HealthEvent): number {
  if (isOfType(event, 'anc_visit')) return event.data.ttdTablets ?? 0;
  return isOfType(event, 'supplement') && event.data.kind === 'ttd' ? (event.data.amount ?? 1) : 0;
}

/** The giving that reaches the minimum, which is the one in force at the first giving. */
function reaching({ events }: Pregnancy, woman: History): HealthEvent | undefined {
  const givings = events.filter((event) => tabletsGiven(event) > 0);
  const [first] = givings;
  const minimum = first ? Number(woman.variant('ttd_minimum', first)) : 0;
  let given = 0;
  return givings.find((event) => (given += tabletsGiven(event)) >= minimum);
}

export const bumilTtd = counted({
  code: 'bumil_ttd',
  variants: ['ttd_minimum'],
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Ibu hamil mendapat TTD lengkap', 'Iron tablets complete'),
  words: words(
    bilingual('Kehamilan yang jumlah tablet tambah darahnya mencapai 90 (atau 180)', 'Pregnancies given 90 iron tablets (or 180) in all'),
    yearlySasaran('ibu hamil', 'pregnancies'),
    ONCE_PER_PREGNANCY,
  ),
  source: 'Buku KIA; iron programme',
  target: localTarget(100),
  denominator: sasaran('bumil'),
  reading: oncePerPregnancy({ part: 'bumil_ttd', types: ['anc_visit', 'supplement'], decidedBy: reaching }),
  examples: [
    {
      says: bilingual('Tiga kali 30 tablet: pada pemberian ketiga', 'Three times 30 tablets: at the third'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { ttdTablets: 30 } },
        { type: 'anc_visit', on: '2026-03-03', data: { ttdTablets: 30, provider: 'kader' } },
        { type: 'anc_visit', on: '2026-04-03', data: {} },
        { type: 'anc_visit', on: '2026-05-03', data: { ttdTablets: 30 } },
      ],
      gives: [['bumil_ttd', '2026-05-03', 1]],
    },
    {
      says: bilingual('Tablet yang dibagikan di luar pemeriksaan ikut; 89 belum lengkap', 'Tablets handed out elsewhere count too; 89 are not complete'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { ttdTablets: 59 } },
        { type: 'supplement', on: '2026-03-03', subject: { kind: 'pregnancy', key: 'subjek', of: { kind: 'person', key: 'subjek' } }, data: { kind: 'ttd', amount: 30 } },
      ],
      gives: [],
    },
  ],
});
