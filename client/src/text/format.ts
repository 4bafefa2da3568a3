/** Numbers, dates and ages in the manner of the language: `65,8`, `2.860`, `5 Okt 2026`, `09.42`. Missing values are a dash. */
import type { Language } from '@pantau/shared/basics';
import type { Zone } from '@pantau/shared/period';

const LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
export const DASH = '–';

export interface Formats {
  readonly count: (n: number | null) => string;
  readonly decimal: (n: number | null, digits: number) => string;
  /** No more decimals than it has, one at most: targets and lines. */
  readonly short: (n: number | null) => string;
  /** As many decimals as it has, three at most: what somebody measured. */
  readonly upTo: (n: number) => string;
  /** With its sign, and a true minus. */
  readonly signed: (n: number) => string;
  /** `September 2026`; an epi week stays as it is. */
  readonly month: (period: string) => string;
  /** `Sep`. */
  readonly monthShort: (period: string) => string;
  /** `S`. */
  readonly monthLetter: (period: string) => string;
  /** `5 Okt 2026`. */
  readonly day: (day: string) => string;
  /** `5 Okt`. */
  readonly dayMonth: (day: string) => string;
  /** `09.42` at the place. */
  readonly time: (instant: number, zone: Zone) => string;
  /** `Kam, 15 Okt 2026` at the place. */
  readonly weekDay: (instant: number, zone: Zone) => string;
  /** `15 Okt 2026 09.42` at the place. */
  readonly dayTime: (instant: number, zone: Zone) => string;
}

const MONTH = /^\d{4}-\d{2}$/;
const noonOf = (period: string): Date => new Date(`${period}-15T12:00:00Z`);

const made = new Map<Language, Formats>();

/** Making them is dear, so each language has its one set. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: Language): Formats {
  const locale = LOCALE[language];
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const ofMonth = (options: Intl.DateTimeFormatOptions) => {
    const format = dates(options);
    return (period: string) => (MONTH.test(period) ? format.format(noonOf(period)) : period);
  };
  const decimals = [0, 1, 2].map((digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
  const decimal = (n: number | null, digits: number) => (n === null ? DASH : (decimals[digits] ?? new Intl.NumberFormat(locale)).format(n));
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const measured = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const day = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayOfYear = dates({ day: 'numeric', month: 'short' });
  const time = inZones((timeZone) => dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }));
  const date = inZones((timeZone) => dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone }));
  const weekDay = inZones((timeZone) => dates({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone }));
  return {
    count: (n) => decimal(n, 0),
    decimal,
    short: (n) => (n === null ? DASH : short.format(n)),
    upTo: (n) => `${n < 0 ? '−' : ''}${measured.format(Math.abs(n))}`,
    signed: (n) => `${n < 0 ? '−' : '+'}${decimal(Math.abs(n), 0)}`,
    month: ofMonth({ month: 'long', year: 'numeric' }),
    monthShort: ofMonth({ month: 'short' }),
    monthLetter: ofMonth({ month: 'narrow' }),
    dayMonth: (text) => dayOfYear.format(new Date(`${text.slice(0, 10)}T12:00:00Z`)),
    day: (text) => day.format(new Date(`${text.slice(0, 10)}T12:00:00Z`)),
    time,
    weekDay,
    dayTime: (instant, zone) => `${date(instant, zone)} ${time(instant, zone)}`,
  };
}

function inZones(make: (zone: Zone) => Intl.DateTimeFormat): (instant: number, zone: Zone) => string {
  const formats = new Map<Zone, Intl.DateTimeFormat>();
  return (instant, zone) => {
    const format = formats.get(zone) ?? make(zone);
    formats.set(zone, format);
    return format.format(instant);
  };
}

export interface Age {
  readonly key: 'seconds' | 'minutes' | 'hours';
  readonly values: { readonly n: number; readonly h: number; readonly m: number };
}

/** How old something is, in the largest unit that still tells: parts for `age.*` of the texts. */
export function ageParts(seconds: number): Age {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor(whole / 60);
  if (whole < 60) return { key: 'seconds', values: { n: whole, h: 0, m: 0 } };
  return { key: minutes < 60 ? 'minutes' : 'hours', values: { n: minutes, h: Math.floor(minutes / 60), m: minutes % 60 } };
}
