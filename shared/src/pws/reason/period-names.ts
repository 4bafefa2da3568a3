/** Names of periods in a sentence. */
import type { Language } from '../../basics/index.js';
import { isEpiWeek, monthNumber, yearOf, type Period } from '../../period/index.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const WEEK: Readonly<Record<Language, string>> = { id: 'minggu', en: 'week' };

/** `September`, `minggu 37`; with the year where that is another than the reader's. */
export function periodName(period: Period, language: Language, readersYear: number): string {
  const name = isEpiWeek(period) ? `${WEEK[language]} ${Number(period.slice(6))}` : (MONTHS[language][monthNumber(period) - 1] ?? period);
  return yearOf(period) === readersYear ? name : `${name} ${yearOf(period)}`;
}
