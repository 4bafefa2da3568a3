/** Numbers of an indicator in words: its unit, whom it counts. */
import type { IndicatorRow, PwsRow } from '@pantau/shared/protocol';
import { DASH, type Text } from '../text/index.js';

type Noun = 'ibu' | 'bayi' | 'anak' | 'orang' | 'none';

const NOUNS: Readonly<Record<string, Noun>> = {
  bumil: 'ibu', bulin: 'ibu', bufas: 'ibu', neonatus: 'bayi', bayi: 'bayi', balita: 'anak', apras: 'anak', sekolah_remaja: 'anak', dewasa: 'orang', lansia: 'orang',
};
export const nounOf = ({ lifeStage }: IndicatorRow): Noun => NOUNS[lifeStage] ?? 'none';

const units = ['percent', 'per_1000', 'per_100000', 'count', 'days'] as const;
export const unitOf = ({ unit }: IndicatorRow): (typeof units)[number] => units.find((known) => known === unit) ?? 'count';

/** `4 ibu`. */
export const people = ({ t, format }: Text, indicator: IndicatorRow, count: number): string =>
  t(`people.${nounOf(indicator)}` as 'people.ibu_other', { count, n: format.count(count) });

/** `65,8%`, or per 1.000, or a plain number. */
export const valueText = ({ t, format }: Text, indicator: IndicatorRow, value: number | null, digits = unitOf(indicator) === 'count' ? 0 : 1): string =>
  value === null ? DASH : t(`valueIn.${unitOf(indicator)}`, { n: format.decimal(value, digits) });

/** A target or line in the unit of the indicator, without decimals that say nothing. */
export const lineText = ({ t, format }: Text, indicator: IndicatorRow, value: number | null): string => (value === null ? DASH : t(`valueIn.${unitOf(indicator)}`, { n: format.short(value) }));

/** `10/19`; the count alone where there is nothing to hold it against. */
export const personsText = ({ format }: Text, { cumulative, sasaran }: Pick<PwsRow, 'cumulative' | 'sasaran'>): string =>
  sasaran === null ? format.count(cumulative.count) : `${format.count(cumulative.count)}/${format.count(sasaran)}`;

/** Persons tell more than a percentage there. */
export const isSmall = ({ flags }: Pick<PwsRow, 'flags'>): boolean => flags.includes('angka_kecil');
