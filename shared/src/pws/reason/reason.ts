/** One plain sentence that says why a row is judged as it is. */
import { bilingual, type Bilingual, type Language } from '../../basics/index.js';
import { yearOf } from '../../period/index.js';
import { figure, lineText, shareText } from './figures.js';
import { periodName } from './period-names.js';
import { phrases } from './phrases.js';
import type { Tale, Told } from './tale.js';

/** Below so many a percentage is written without decimals. */
const FEW = 20;
/** Guards the rounding up of persons against the last bit of a division. */
const LAST_BIT = 1e-9;

export const reasonOf = (tale: Tale): Bilingual => bilingual(sentence(tale, 'id'), sentence(tale, 'en'));

function sentence(tale: Tale, language: Language): string {
  const clauses = tale.status === 'belum_lapor' ? silentClauses(tale, language) : clausesOf(tale, language);
  return `${clauses.filter((clause) => clause !== '').join('; ')}.`;
}

function silentClauses(tale: Tale, language: Language): string[] {
  const say = phrases[language];
  const until = tale.runningDay === null ? '' : say.untilDay(tale.runningDay);
  const sum = tale.timeRule === 'cumulative' && tale.cumulative.of ? figures(tale.cumulative, tale, language) : '';
  return [say.silent(tale.name, nameOf(tale, language)) + until, sum];
}

function clausesOf(tale: Tale, language: Language): string[] {
  const level = [leadOf(tale, language) + figures(tale.cumulative, tale, language), levelClause(tale, language)].filter((text) => text !== '').join(', ');
  return [level, ...gapsInKnowledge(tale, language), trendClause(tale, language), needClause(tale, language), overClause(tale, language)];
}

function leadOf(tale: Tale, language: Language): string {
  const say = phrases[language];
  const until = tale.runningDay === null ? say.provisional : say.provisionalUntil(tale.runningDay, nameOf(tale, language));
  return `${tale.flags.includes('angka_kecil') ? say.small : ''}${tale.provisional ? until : ''}${tale.name} `;
}

/** `67 dari 80 ibu (83,8%, P)`; without a sasaran `67 ibu sejak Januari`. */
function figures(told: Told, tale: Tale, language: Language): string {
  const say = phrases[language];
  const count = figure(told.count, language);
  const accumulates = tale.timeRule === 'cumulative' || tale.timeRule === 'rate';
  if (told.of === null || told.percent === null || tale.timeRule === 'rate') {
    const share = told.percent === null || told.of === null ? '' : ` (${shareText(told.percent, tale.unit, { language, few: false })})`;
    const people = peopleText(told.count, tale, language);
    return (accumulates ? say.sinceJanuary(people) : people) + share;
  }
  const share = shareText(told.percent, tale.unit, { language, few: told.of < FEW });
  const basis = tale.basis === null ? '' : tale.basis === 'riil' ? ', R' : ', P';
  return `${say.outOf(count, peopleText(told.of, tale, language))} (${share}${basis})`;
}

function levelClause(tale: Tale, language: Language): string {
  if (tale.line === null || tale.lineAt === null) return '';
  const say = phrases[language];
  const line = lineText(tale.lineAt, tale.unit, language);
  if (tale.direction === 'down') return tale.line === 'above' ? say.past(line) : say.within(line);
  if (tale.gap === 0) return say.onLine(line);
  const people = peopleText(tale.gap, tale, language);
  return tale.line === 'above' ? say.above(people, line) : say.below(people, line);
}

function gapsInKnowledge(tale: Tale, language: Language): string[] {
  return tale.flags.includes('no_sasaran') ? [phrases[language].noSasaran(tale.year)] : [];
}

function trendClause(tale: Tale, language: Language): string {
  const say = phrases[language];
  const before = periodName(tale.periodBefore, language, tale.year);
  const now = monthStandsApart(tale) ? `${nameOf(tale, language)} ${peopleText(tale.own.count, tale, language)}` : '';
  if (tale.trend === 'na') return [now, say.noTrend(yearOf(tale.periodBefore))].filter((text) => text !== '').join('; ');
  const beforeDays = tale.runningDay === null ? before : say.sameDays(before);
  const then = tale.trend === 'flat' ? say.sameAs(beforeDays) : `${beforeDays} ${beforeText(tale, language)}`;
  return now === '' ? then : `${now}, ${then}`;
}

/** Where the sum of the year was told first, the month is told beside the last one; else the month was told already. */
const monthStandsApart = (tale: Tale): boolean => tale.timeRule === 'cumulative' || tale.timeRule === 'rate';

const beforeText = (tale: Tale, language: Language): string =>
  monthStandsApart(tale) || tale.before.of === null ? figure(tale.before.count, language) : phrases[language].outOf(figure(tale.before.count, language), figure(tale.before.of, language));

function needClause(tale: Tale, language: Language): string {
  const { neededPerMonth } = tale;
  if (neededPerMonth === null) return '';
  const say = phrases[language];
  return neededPerMonth === 0 ? say.reached : say.needs(peopleText(Math.ceil(neededPerMonth - LAST_BIT), tale, language));
}

const overClause = (tale: Tale, language: Language): string => (tale.flags.includes('sasaran_perlu_dicek') ? phrases[language].over : '');

function peopleText(count: number, { members }: Tale, language: Language): string {
  const number = figure(count, language);
  return members === null ? number : `${number} ${(count === 1 ? members.one : members.many)[language]}`;
}

const nameOf = (tale: Tale, language: Language): string => periodName(tale.period, language, tale.year);
