/** Kader who reported something or served at an open day in the month. */
import { bilingual } from '../../../basics/index.js';
import { eventTypeCodes, isOfType, type HealthEvent } from '../../../event/index.js';
import { isHeld } from '../../sessions.js';
import { derived, words } from '../../writing/index.js';

/** Who reported, and who was there. */
function kaderOf(event: HealthEvent): ReadonlySet<string> {
  const reporter = event.reporter?.role === 'kader' ? [event.reporter.id] : [];
  const present = isOfType(event, 'posyandu_session') && isHeld(event) ? (event.data.kaderIds ?? []) : [];
  return new Set([...reporter, ...present]);
}

export const kaderAktif = derived({
  code: 'kader_aktif',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Kader aktif', 'Active kader'),
  words: words(
    bilingual('Kader terdaftar yang bulan itu mengirim data atau hadir pada hari buka', 'Registered kader who sent data or were present at an open day in the month'),
    bilingual('Kader yang terdaftar', 'Registered kader'),
    bilingual('Sekali per kader per bulan', 'Once per kader and month'),
  ),
  source: 'Panduan Pengelolaan Posyandu 2023',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: { percent: 80, source: 'local target, default of the catalogue' },
  own: {
    parts: { lapor_kader: 'flow' },
    reading: {
      from: 'evidence',
      types: eventTypeCodes,
      read: (by) => [...kaderOf(by)].map((unit) => ({ part: 'lapor_kader', day: by.occurredOn, place: { residence: '', unit }, n: 1, by })),
    },
  },
  looksAt: { parts: ['lapor_kader'], indicators: [] },
  derive: (look) => {
    const kader = look.units('kader');
    return { numerator: kader.filter((each) => each.count('lapor_kader') > 0).length, denominator: kader.length };
  },
  examples: [
    { says: bilingual('Satu dari dua melapor', 'One of two reported'), at: { units: [{ counts: { lapor_kader: 9 } }, {}] }, gives: { numerator: 1, denominator: 2 } },
    { says: bilingual('Tanpa kader terdaftar', 'None registered'), at: { units: [] }, gives: { numerator: 0, denominator: 0 } },
  ],
});
