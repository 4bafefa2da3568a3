/** BBLR: newborns below 2500 g, of those weighed at birth. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { newbornIn } from '../../birth.js';
import type { History } from '../../history.js';
import { counted, exactAgeInDays, ONCE_PER_CHILD, part, words } from '../../writing/index.js';

/** g. Source: Buku KIA. */
const BBLR_BELOW = 2500;
/** A weight on the day of birth or the next is a birth weight. */
const LAST_DAY = 1;

interface Weighing {
  readonly by: HealthEvent;
  readonly grams: number;
}

/** As the delivery tells, else the first visit with a weight, where that was within a day. */
function birthWeight(child: History): Weighing | undefined {
  for (const by of child.events) {
    const grams = newbornIn(child.keys, by)?.weightG;
    if (grams !== undefined) return { by, grams };
  }
  const by = child.sinceBirth('neonatal_visit').find(({ data }) => data.weightG !== undefined);
  const age = by ? exactAgeInDays(child, by) : null;
  return by?.data.weightG !== undefined && age !== null && age <= LAST_DAY ? { by, grams: by.data.weightG } : undefined;
}

function read(child: History) {
  const weighing = birthWeight(child);
  if (!weighing) return [];
  const weighed = child.count('bblr_ditimbang', weighing.by);
  return weighing.grams < BBLR_BELOW ? [weighed, child.count('bblr', weighing.by)] : [weighed];
}

export const bblr = counted({
  code: 'bblr',
  klaster: 2,
  lifeStage: 'neonatus',
  names: bilingual('Bayi berat lahir rendah (BBLR)', 'Low birth weight'),
  words: words(
    bilingual('Bayi lahir hidup dengan berat di bawah 2500 gram', 'Live newborns weighing less than 2500 g'),
    bilingual('Bayi yang ditimbang saat lahir atau sehari sesudahnya', 'Newborns weighed at birth or the day after'),
    ONCE_PER_CHILD,
  ),
  source: 'Buku KIA',
  direction: 'down',
  basis: 'riil',
  parts: { bblr_ditimbang: 'flow' },
  denominator: part('bblr_ditimbang'),
  reading: { from: 'person', types: ['neonatal_visit'], read },
  examples: [
    {
      says: bilingual('2499 gram pada persalinan; 2500 gram tidak', '2499 g at the delivery; 2500 g is none'),
      story: [
        {
          type: 'delivery',
          on: '2026-02-03',
          subject: { kind: 'pregnancy', key: 'hamil', of: { kind: 'person', key: 'ibu' } },
          data: { newborns: [{ key: 'subjek', weightG: 2499, alive: true, order: 1 }, { key: 'kembar', weightG: 2500, alive: true, order: 2 }] },
        },
      ],
      gives: [
        ['bblr_ditimbang', '2026-02-03', 1],
        ['bblr', '2026-02-03', 1],
      ],
    },
    {
      says: bilingual('Ditimbang pada kunjungan keesokan harinya; dua hari kemudian tidak lagi', 'Weighed at the visit of the next day; two days later it is none'),
      story: [
        { type: 'person_registered', on: '2026-02-03', data: { birthDate: '2026-02-03', sex: 'L' } },
        { type: 'neonatal_visit', on: '2026-02-04', data: { weightG: 2600 } },
        { type: 'neonatal_visit', on: '2026-02-05', data: { weightG: 2400 } },
      ],
      gives: [['bblr_ditimbang', '2026-02-04', 1]],
    },
  ],
});
