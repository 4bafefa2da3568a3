/** Registered persons who are known by a valid NIK. */
import { bilingual } from '../../../basics/index.js';
import { PSEUDONYM_PREFIX } from '../../../event/index.js';
import type { History } from '../../history.js';
import { counted, homesOf, localTarget, ONCE_PER_PERSON, part, words } from '../../writing/index.js';
import { stockOf } from '../../stay.js';

function read(person: History) {
  const [first] = person.ofType('person_registered');
  if (!first) return [];
  const born = person.birth()?.day ?? first.occurredOn;
  const from = born > first.occurredOn ? born : first.occurredOn;
  const registered = stockOf('orang_terdaftar', homesOf(person, 'person', first), { from, to: null });
  const isKnown = [...person.keys].some((key) => key.startsWith(PSEUDONYM_PREFIX));
  return isKnown ? [...registered, ...registered.map((share) => ({ ...share, part: 'data_nik_valid' }))] : registered;
}

export const dataNikValid = counted({
  code: 'data_nik_valid',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Data ber-NIK valid', 'Persons with a valid NIK'),
  words: words(bilingual('Orang terdaftar yang dikenal dengan NIK yang sah', 'Registered persons known by a valid NIK'), bilingual('Orang yang terdaftar', 'Registered persons'), ONCE_PER_PERSON),
  source: 'Default of the catalogue',
  timeRule: 'point',
  basis: 'riil',
  target: localTarget(100),
  summing: 'stock',
  parts: { orang_terdaftar: 'stock' },
  denominator: part('orang_terdaftar'),
  reading: { from: 'person', types: [], read },
  examples: [
    { says: bilingual('Tanpa NIK: terdaftar saja', 'Without a NIK: registered only'), story: [{ type: 'person_registered', on: '2026-02-05', data: { birthDate: '1980-01-01', sex: 'P' } }], gives: [['orang_terdaftar', '2026-02-05', 1]] },
    {
      says: bilingual('Pindah keluar wilayah: keluar dari daftar', 'Moved away: off the register'),
      story: [
        { type: 'person_registered', on: '2026-02-05', data: { birthDate: '1980-01-01', sex: 'P' } },
        { type: 'person_moved', on: '2026-06-01', data: { out: true } },
      ],
      gives: [
        ['orang_terdaftar', '2026-02-05', 1],
        ['orang_terdaftar', '2026-06-01', -1],
      ],
    },
  ],
});
