/** SHK: newborns whose blood was taken for congenital hypothyroidism. */
import { bilingual } from '../../../basics/index.js';
import { newbornIn } from '../../birth.js';
import type { History } from '../../history.js';
import { counted, localTarget, ONCE_PER_CHILD, part, words } from '../../writing/index.js';

function read(child: History) {
  const delivery = child.events.find((event) => newbornIn(child.keys, event));
  const sampled = child.sinceBirth('neonatal_visit').find(({ data }) => data.shk === true);
  const born = delivery ? [{ ...child.count('shk_lahir_hidup', delivery), day: child.birth()?.day ?? delivery.occurredOn }] : [];
  return sampled ? [...born, child.count('shk', sampled)] : born;
}

export const shk = counted({
  code: 'shk',
  klaster: 2,
  lifeStage: 'neonatus',
  names: bilingual('Skrining hipotiroid kongenital (SHK)', 'Congenital hypothyroidism screening'),
  words: words(
    bilingual('Bayi baru lahir yang sampel SHK-nya diambil', 'Newborns whose sample was taken'),
    bilingual('Bayi lahir hidup yang tercatat', 'Live births on record'),
    ONCE_PER_CHILD,
  ),
  source: 'Permenkes 78/2014; Buku KIA',
  basis: 'riil',
  target: localTarget(100),
  parts: { shk_lahir_hidup: 'flow' },
  denominator: part('shk_lahir_hidup'),
  reading: { from: 'person', types: ['neonatal_visit'], read },
  examples: [
    {
      says: bilingual('Lahir dan diambil sampelnya dua hari kemudian', 'Born, and sampled two days later'),
      story: [
        {
          type: 'delivery',
          on: '2026-02-03',
          subject: { kind: 'pregnancy', key: 'hamil', of: { kind: 'person', key: 'ibu' } },
          data: { newborns: [{ key: 'subjek', alive: true, order: 1 }] },
        },
        { type: 'neonatal_visit', on: '2026-02-05', data: { shk: true } },
        { type: 'neonatal_visit', on: '2026-02-08', data: { shk: true } },
      ],
      gives: [
        ['shk_lahir_hidup', '2026-02-03', 1],
        ['shk', '2026-02-05', 1],
      ],
    },
    {
      says: bilingual('Persalinan tidak tercatat: hanya sampelnya', 'The delivery is not on record: the sample alone'),
      story: [
        { type: 'neonatal_visit', on: '2026-02-05', data: { shk: false } },
        { type: 'neonatal_visit', on: '2026-02-06', data: { shk: true } },
      ],
      gives: [['shk', '2026-02-06', 1]],
    },
  ],
});
