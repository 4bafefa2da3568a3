/** Sentences and names of the wall. */
import { shiftMonth } from '@pantau/shared/period';
import type { IndicatorRow, PwsTable } from '@pantau/shared/protocol';
import { lineText, missing, nounOf, people, unitOf, valueText } from '../../judge/index.js';
import type { Text } from '../../text/index.js';

const SHORT = [
  'anc_k1_akses', 'anc_k1_murni', 'anc_k6', 'persalinan_faskes', 'kf_lengkap', 'kn_lengkap', 'idl', 'imun_do', 'desa_uci', 'sk', 'ds', 'nd', 'bgm', 'balita_2t', 'underweight', 'stunting', 'wasting', 'vit_a',
  'skrining_sekolah', 'skrining_produktif', 'ht_standar', 'ht_terkendali', 'lansia_skrining', 'tb_terduga', 'kunjungan_keluarga', 'posyandu_buka', 'dbd_ir',
] as const;

/** As they say it in the field; the name of the catalogue where there is no shorter one. */
export function shortIndicator({ t, say }: Text, { code, names }: Pick<IndicatorRow, 'code' | 'names'>): string {
  const known = SHORT.find((each) => each === code);
  return known ? t(`papan.short.${known}`) : say(names);
}

const FED = ['anc_visit', 'delivery', 'pnc_visit', 'neonatal_visit', 'immunization', 'growth_measure', 'chronic_visit', 'home_visit', 'household_registered', 'person_registered', 'posyandu_session'] as const;

/** What came in; what would tell too much of few people is only "another record". */
export const fedText = ({ t }: Text, type: string): string => t(`papan.fed.${FED.find((each) => each === type) ?? 'other'}`);

/** As many names as so many letters hold, and how many more there are; null where not even one finds room. */
export function someNames({ t, format }: Text, names: readonly string[], room: number): string | null {
  for (let most = names.length; most > 0; most -= 1) {
    const shown = names.slice(0, most).join(', ');
    const line = names.length > most ? t('papan.names', { names: shown, n: format.count(names.length - most) }) : shown;
    if (line.length <= room) return line;
  }
  return null;
}

/** The month of a table without its year, where the year is plain. */
export const monthName = ({ format }: Text, month: string): string => format.month(month).replace(/ \d+$/, '');

/** Where the whole stands: `194 dari 293 ibu (66,2%, P), kurang 4 ibu dari garis 67,5%.` */
export function wholeSentence(text: Text, indicator: IndicatorRow, { total, basis, targetToDatePercent }: PwsTable): string {
  const { t, format } = text;
  const words = {
    n: format.count(total.cumulative.count),
    all: format.count(total.sasaran),
    noun: t(`noun.${nounOf(indicator)}`),
    value: valueText(text, indicator, total.cumulative.percent),
    basis: t(`basis.${basis}`),
    line: unitOf(indicator) === 'percent' ? lineText(text, indicator, targetToDatePercent) : format.short(targetToDatePercent),
  };
  return tidy(plainOrLined(text, indicator, { total, words }));
}

type Words = Record<'n' | 'all' | 'noun' | 'value' | 'basis' | 'line', string>;

function plainOrLined(text: Text, indicator: IndicatorRow, { total, words }: { total: PwsTable['total']; words: Words }): string {
  const { t } = text;
  if (total.sasaran === null) return t('answer.sum', words);
  if (total.line === null) return t('papan.plain', words);
  if (indicator.direction === 'down') return t(`papan.threshold.${total.line === 'above' ? 'past' : 'within'}${unitOf(indicator) === 'percent' ? '' : 'Rate'}`, words);
  if (total.line === 'above') return t('papan.above', words);
  return t('papan.below', { ...words, people: people(text, indicator, missing(total, indicator) ?? 0) });
}

/** Where nobody has a noun, none leaves a gap. */
const tidy = (sentence: string): string => sentence.replace(/ {2,}/g, ' ').replace(/ ([.)])/g, '$1');

/** Persons served in the month say more than a value, where the month has its own. */
const isServed = ({ direction, timeRule }: IndicatorRow): boolean => direction === 'up' && timeRule !== 'point';

/** The running month against the same days of the last; a state or a share of leavers against the closed month. */
export function runningSentence(text: Text, indicator: IndicatorRow, { running, closed }: { running: PwsTable; closed: PwsTable | undefined }): string {
  const { t } = text;
  const month = monthName(text, running.period);
  const before = monthName(text, shiftMonth(running.period, -1));
  const { total } = running;
  if (isServed(indicator)) return t('papan.running', { month, before, people: people(text, indicator, total.thisMonth.count), people2: people(text, indicator, total.lastMonth.count) });
  const value = valueText(text, indicator, total.cumulative.percent);
  return closed ? t('papan.runningValue', { month, value, before: monthName(text, closed.period), value2: valueText(text, indicator, closed.total.cumulative.percent) }) : '';
}
