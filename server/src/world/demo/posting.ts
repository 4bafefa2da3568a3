/**
 * How a happening reaches the server: at once, after days without a signal, with the papers at the end of the month, or
 * months late; now and then wrong at first and corrected, or entered twice and voided.
 */
import type { Millis } from '@pantau/shared/period';
import { firstDayOf, monthNumberOf, type Content, type DayNumber, type Happening } from './happening.js';
import { Random } from './random.js';
import { voidOf, wireOf, type WireEvent } from './wire-event.js';

/** One event as it is sent, and when it comes in. */
export interface Post {
  readonly at: Millis;
  readonly event: WireEvent;
}

/** What units report of themselves, and what is reported at once, waits for no end of a month. */
const SOON: ReadonlySet<Content['type']> = new Set<Content['type']>(['posyandu_session', 'disease_case', 'report_close', 'aggregate_entry', 'stock_check', 'unit_roster']);
const MINUTE = 60_000;
const WIB = 7 * 60 * MINUTE;

/** @param monthEnd the village keeps notes on paper and enters them at the end of the month */
export function postsOf(happening: Happening, { seed, monthEnd }: { seed: number; monthEnd: boolean }): readonly Post[] {
  const random = Random.of(seed, 'post', happening.key);
  const recorded = recordedAt(happening, monthEnd, random);
  const at = recorded + random.int(0, 25) * MINUTE;
  const first: Post = { at, event: wireOf(happening, { revision: 0, recorded }) };
  const mishap = random.next();
  if (mishap < 0.013) return corrected(happening, { at, recorded, random });
  if (mishap < 0.017) return [first, ...enteredTwice(happening, { at, recorded, random })];
  return [first];
}

function recordedAt({ day, minute = 0, content }: Happening, monthEnd: boolean, random: Random): Millis {
  const evening = momentOf(day, Math.max(minute + 40, random.int(1110, 1290)));
  const way = random.next();
  if (way < 0.022) return evening + random.int(20, 110) * 1440 * MINUTE;
  if (SOON.has(content.type)) return evening;
  if (way < (monthEnd ? 0.75 : 0.12)) return momentOf(officeDay(day, random), random.int(790, 1010));
  return way < (monthEnd ? 0.85 : 0.4) ? evening + random.int(1, 9) * 1440 * MINUTE : evening;
}

/** The last days of the month or the first of the next, but never before it happened. */
function officeDay(day: DayNumber, random: Random): DayNumber {
  const nextMonth = firstDayOf(monthNumberOf(day) + 1);
  return Math.max(day + 1, nextMonth + (random.chance(0.7) ? -random.int(1, 3) : random.int(0, 4)));
}

const momentOf = (day: DayNumber, minute: number): Millis => day * 86_400_000 - WIB + minute * MINUTE;

interface Entry {
  readonly at: Millis;
  readonly recorded: Millis;
  readonly random: Random;
}

/** Wrong at first: another day, no dusun, or a weight whose comma was lost. */
function corrected(happening: Happening, { at, recorded, random }: Entry): readonly Post[] {
  const later = at + random.int(1, 40) * 1440 * MINUTE;
  return [
    { at, event: wireOf(mistaken(happening, random), { revision: 0, recorded }) },
    { at: later, event: wireOf(happening, { revision: 1, recorded: later }) },
  ];
}

function mistaken(happening: Happening, random: Random): Happening {
  const content = withoutComma(happening.content);
  if (content) return { ...happening, content };
  if (happening.home?.dusun && random.chance(0.5)) return { ...happening, home: { ...happening.home, dusun: null } };
  return { ...happening, day: happening.day - random.int(1, 24) };
}

const withoutComma = (content: Content): Content | null =>
  content.type === 'growth_measure' ? { ...content, data: { ...content.data, weightKg: Math.round(content.data.weightKg * 100) / 10 } } : null;

/** The same once more under another id, until somebody sees it. */
function enteredTwice(happening: Happening, { at, recorded, random }: Entry): readonly Post[] {
  const again = at + random.int(1, 20) * 60 * MINUTE;
  const double: Happening = { ...happening, key: `${happening.key}.lagi` };
  const seen = again + random.int(1, 30) * 1440 * MINUTE;
  return [{ at: again, event: wireOf(double, { revision: 0, recorded }) }, { at: seen, event: voidOf(double, 1) }];
}
