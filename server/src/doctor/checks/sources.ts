/** Who has fallen silent, and whose events come late. */
import { bilingual } from '@pantau/shared/basics';
import { receptionsSince, type Reception } from '../../store/index.js';
import { attention, fine, type Finding } from '../finding.js';
import type { Patient } from '../patient.js';
import { DAY_MS } from '../units.js';

const LOOK_BACK_MS = 60 * DAY_MS;
/** A source is silent when it has sent nothing for twice its longest rest, and at least so long. */
const LEAST_SILENCE_MS = 3 * DAY_MS;
/** From so many days of reception on a rest means something. */
const LEAST_DAYS = 4;
/** Half of what came in the last thirty days had happened longer ago than this. */
const LATE_DAYS = 14;
const LATE_OVER_MS = 30 * DAY_MS;
const SHOWN = 5;

export async function checkSources({ store, now }: Patient): Promise<readonly Finding[]> {
  if (!store) return [];
  const bySource = grouped(await receptionsSince(store.connection.plain.sql, now - LOOK_BACK_MS));
  const silent = [...bySource].filter(([, receptions]) => isSilent(receptions, now)).map(([source]) => source);
  const late = [...bySource].filter(([, receptions]) => isLate(receptions, now)).map(([source]) => source);
  return [silentFinding(silent, bySource.size), lateFinding(late)];
}

function grouped(receptions: readonly Reception[]): ReadonlyMap<string, readonly Reception[]> {
  const groups = new Map<string, Reception[]>();
  for (const reception of receptions) {
    const group = groups.get(reception.source);
    if (group) group.push(reception);
    else groups.set(reception.source, [reception]);
  }
  return groups;
}

export function isSilent(receptions: readonly Reception[], now: number): boolean {
  const days = [...new Set(receptions.map(({ at }) => Math.floor(at / DAY_MS)))].sort((a, b) => a - b);
  const last = days.at(-1);
  if (last === undefined || days.length < LEAST_DAYS) return false;
  const rests = days.slice(1).map((day, at) => (day - (days[at] ?? day)) * DAY_MS);
  return now - last * DAY_MS > Math.max(LEAST_SILENCE_MS, 2 * Math.max(...rests));
}

export function isLate(receptions: readonly Reception[], now: number): boolean {
  const recent = receptions.filter(({ at }) => now - at <= LATE_OVER_MS);
  const all = recent.reduce((sum, { count }) => sum + count, 0);
  const late = recent.filter(({ at, occurredOn }) => at - Date.parse(occurredOn) > LATE_DAYS * DAY_MS).reduce((sum, { count }) => sum + count, 0);
  return all > 0 && late > all / 2;
}

function silentFinding(silent: readonly string[], all: number): Finding {
  if (silent.length === 0) return fine('sources_silent', bilingual(`Sumber dalam 60 hari: ${all}; tidak ada yang berhenti mengirim`, `Sources in 60 days: ${all}; none has fallen silent`));
  return attention('sources_silent', { words: bilingual(`Berhenti mengirim: ${namesOf(silent)}`, `Fallen silent: ${namesOf(silent)}`), advice: bilingual('Hubungi pengelola sumber itu.', 'Call who is in charge of that source.') });
}

function lateFinding(late: readonly string[]): Finding {
  if (late.length === 0) return fine('sources_late', bilingual('Tidak ada sumber yang sering terlambat', 'No source is often late'));
  return attention('sources_late', { words: bilingual(`Sering lebih dari ${LATE_DAYS} hari terlambat: ${namesOf(late)}`, `Often more than ${LATE_DAYS} days late: ${namesOf(late)}`), advice: bilingual('Minta sumber itu mengirim lebih sering.', 'Ask that source to send more often.') });
}

const namesOf = (names: readonly string[]): string => names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ` (+${names.length - SHOWN})` : '');
