/** A small world in which events are checked, and short words about the outcome. */
import { Places } from '@pantau/shared/area';
import { checkEvent, type CheckContext, type Checked, type EventTypeCode, type HealthEvent } from '@pantau/shared/event';
import { testNik } from './people.js';
import { anArea, aUnit } from './places.js';
import { aRawEvent } from './raw-events.js';

/** `CODE /pointer` of every problem; empty where the event was taken. */
export const faultsOf = (checked: Checked): string[] => (checked.ok ? [] : checked.problems.map(({ code, pointer }) => `${code} ${pointer}`));

/** The live event that the check made, with all that it said of it. */
export function takenOf(checked: Checked): Omit<Extract<Checked, { ok: true }>, 'event'> & { readonly event: HealthEvent & { readonly voided: false } } {
  if (!checked.ok || checked.event.voided) throw new Error(`not a live event: ${faultsOf(checked).join()}`);
  return { ...checked, event: checked.event };
}

const DESA = '17.04.02.2009';
const DUSUN = `${DESA}/2`;
/** One desa in each zone, a posyandu in the first two. */
const places = new Places(
  [anArea('17'), anArea('17.04'), anArea('17.04.02'), anArea(DESA), anArea(DUSUN), anArea('52.01.01.2001'), anArea('94.71.01.2001')],
  [aUnit('posyandu:melati-1', [DESA]), aUnit('posyandu:lombok', ['52.01.01.2001'])],
);
const context: CheckContext = { now: Date.parse('2026-03-11T03:00:00Z'), places, pseudonym: (nik) => `hash${nik.slice(-4)}` };
const check = (type: EventTypeCode = 'anc_visit', details: Record<string, unknown> = {}): Checked => checkEvent(aRawEvent(type, details), context);

/** The check at 2026-03-11 10:00 WIB. */
export const checking = {
  DESA,
  DUSUN,
  NIK: testNik(1),
  context,
  check,
  refused: (type: EventTypeCode, details: Record<string, unknown>): string[] => faultsOf(check(type, details)),
  /** Details that replace the data alone. */
  data: (content: Record<string, unknown>) => ({ data: content }),
};
