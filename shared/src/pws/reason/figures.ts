/** Numbers as they stand in a sentence: Indonesian with decimal comma and thousands point, English the other way round. */
import type { Language } from '../../basics/index.js';
import type { IndicatorUnit } from '../../indicator/index.js';

const MARKS: Readonly<Record<Language, { readonly decimal: string; readonly thousands: string }>> = {
  id: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};
const SUFFIX: Readonly<Record<IndicatorUnit, Readonly<Record<Language, string>>>> = {
  percent: { id: '%', en: '%' },
  per_1000: { id: ' per 1.000', en: ' per 1,000' },
  per_100000: { id: ' per 100.000', en: ' per 100,000' },
  count: { id: '', en: '' },
  days: { id: ' hari', en: ' days' },
};

/** At most one decimal, none where it would be 0. */
export function figure(value: number, language: Language): string {
  const [whole = '', fraction] = (Number.isInteger(value) ? String(value) : value.toFixed(1)).split('.');
  const { decimal, thousands } = MARKS[language];
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole;
  return fraction === undefined || fraction === '0' ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A share in the unit of the indicator; no decimals where so few are counted that they would pretend. */
export const shareText = (value: number, unit: IndicatorUnit, { language, few }: { language: Language; few: boolean }): string =>
  figure(few ? Math.round(value) : value, language) + SUFFIX[unit][language];

/** A line or threshold. */
export const lineText = (value: number, unit: IndicatorUnit, language: Language): string => figure(value, language) + SUFFIX[unit][language];
