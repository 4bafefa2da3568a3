/** Contacts of TB patients who began preventive therapy, of those eligible. */
import { bilingual } from '../../../basics/index.js';
import type { History } from '../../history.js';
import { counted, localTarget, ONCE_PER_PERSON, part, words } from '../../writing/index.js';

function read(person: History) {
  const contacts = person.sinceBirth('tb_contact');
  const first = contacts.findIndex(({ data }) => data.eligible);
  const eligible = contacts[first];
  const started = eligible ? contacts.slice(first).find(({ data }) => data.tptStartedOn !== undefined) : undefined;
  return [...(eligible ? [person.count('tb_kontak', eligible)] : []), ...(started ? [person.count('tb_kontak_tpt', started)] : [])];
}

export const tbKontakTpt = counted({
  code: 'tb_kontak_tpt',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('TPT kontak serumah', 'Preventive therapy of TB contacts'),
  words: words(bilingual('Kontak yang mulai terapi pencegahan TBC', 'Contacts who began preventive therapy'), bilingual('Kontak yang memenuhi syarat', 'Eligible contacts'), ONCE_PER_PERSON),
  source: 'Strategi nasional penanggulangan TBC',
  basis: 'riil',
  target: localTarget(68),
  parts: { tb_kontak: 'flow' },
  denominator: part('tb_kontak'),
  reading: { from: 'person', types: ['tb_contact'], read },
  examples: [
    {
      says: bilingual('Memenuhi syarat, mulai sebulan kemudian', 'Eligible, begins a month later'),
      story: [
        { type: 'tb_contact', on: '2026-02-05', data: { eligible: true } },
        { type: 'tb_contact', on: '2026-03-05', data: { eligible: true, tptStartedOn: '2026-03-05' } },
      ],
      gives: [
        ['tb_kontak', '2026-02-05', 1],
        ['tb_kontak_tpt', '2026-03-05', 1],
      ],
    },
    { says: bilingual('Tidak memenuhi syarat: tidak dihitung', 'Not eligible: does not count'), story: [{ type: 'tb_contact', on: '2026-02-05', data: { eligible: false } }], gives: [] },
  ],
});
