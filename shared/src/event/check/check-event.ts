/**
 * The check that every event passes, from a form, a file or the wire: what was sent becomes one revision of an event, or
 * the list of what is wrong with it. It looks at nothing but the event itself and the registry of places, so that the
 * order of arrival cannot matter.
 */
import type { Problem } from '../../basics/index.js';
import { localDay } from '../../period/index.js';
import type { EventType } from '../event-type.js';
import type { EventRevision, HealthEvent } from '../health-event.js';
import { trimmed } from '../text-schema.js';
import { eventTypeOf } from '../types/index.js';
import type { CheckContext, Checked, CheckFlag } from './checked.js';
import { Cleaning } from './cleaning.js';
import { compiled } from './compiled.js';
import { DataCheck } from './data-check.js';
import { eachField, hasUnknownField, isData, type Data } from './data-walk.js';
import { hidesMarks, identityOf } from './identity.js';
import { liveEventSchema, voidEventSchema, type LiveEvent } from './incoming-event.js';
import { ownSubject, subjectProblem } from './keys.js';
import { placeProblemOf } from './places.js';
import { onePerPlace, problemsOf } from './schema-problems.js';
import { timingOf, zoneOf } from './time.js';

/** Pointers of problems are relative to the event: `/data/gaWeeks`. */
export function checkEvent(raw: unknown, context: CheckContext): Checked {
  if (!isData(raw)) return refused({ code: 'E_TYPE', pointer: '' });
  return raw.voided === true ? checkVoid(raw) : checkLive(raw, context);
}

const refused = (...problems: Problem[]): Checked => ({ ok: false, problems: onePerPlace(problems) });
/** So that a missing value can be told from a wrong one; no value leaves with a problem. */
const WITH_INPUT = { reportInput: true };

function checkVoid(raw: Data): Checked {
  const parsed = voidEventSchema.safeParse(raw, WITH_INPUT);
  if (!parsed.success) return refused(...problemsOf(parsed.error, ''));
  const { source, id, revision } = parsed.data;
  return { ok: true, event: { source, id, revision: revision ?? 0, voided: true }, flags: [], quarantine: null, identity: null };
}

function checkLive(raw: Data, context: CheckContext): Checked {
  const cleaning = new Cleaning(context.pseudonym);
  const cleaned = cleaning.object(raw, '');
  const envelope = compiled(liveEventSchema).safeParse(cleaned, WITH_INPUT);
  const type = typeof cleaned.type === 'string' ? typeOf(cleaned.type) : undefined;
  const data = dataOf(type, cleaned.data);
  const problems = [...cleaning.problems, ...(envelope.success ? [] : problemsOf(envelope.error, '')), ...data.problems];
  if (!type) return refused(...problems, { code: 'E_EVENT_TYPE', pointer: '/type' });
  if (problems.length > 0 || !envelope.success) return refused(...problems);
  const flags: CheckFlag[] = [...(cleaning.textChanged || hidesMarks(raw.identity) ? (['text_cleaned'] as const) : []), ...(data.unknown ? (['unknown_field'] as const) : [])];
  return settle({ sent: envelope.data, type, data: data.value, flags }, context);
}

const typeOf = (text: string): EventType | undefined => eventTypeOf(String(trimmed(text)));

function dataOf(type: EventType | undefined, sent: unknown = {}): { value: Data; problems: Problem[]; unknown: boolean } {
  const none = { value: {}, problems: [], unknown: false };
  if (!type || !isData(sent)) return none;
  const prepared = type.prepare(sent);
  const parsed = compiled(type.data).safeParse(prepared, WITH_INPUT);
  if (!parsed.success) return { ...none, problems: problemsOf(parsed.error, '/data') };
  const missing = type.needsOneOf.filter((names) => names.every((name) => prepared[name] === undefined));
  const problems = missing.map(([name]): Problem => ({ code: 'E_REQUIRED', pointer: `/data/${name ?? ''}` }));
  return { value: parsed.data, problems, unknown: hasUnknownField(type.fields, prepared) };
}

interface Parsed {
  readonly sent: LiveEvent;
  readonly type: EventType;
  readonly data: Data;
  readonly flags: readonly CheckFlag[];
}

/** What the schemas cannot see: subject, time, keys, ranges, places. */
function settle({ sent, type, data, flags }: Parsed, { now, places }: CheckContext): Checked {
  const zone = zoneOf(sent, places);
  const timing = timingOf(sent, zone, now);
  const wrongSubject = subjectProblem(sent.subject, type);
  if (!timing) return refused({ code: 'E_REQUIRED', pointer: '/occurredOn' }, ...listed(wrongSubject));
  const { day } = timing;
  const subject = ownSubject(sent.subject, sent.source);
  const check = new DataCheck({ source: sent.source, subject, day, today: localDay(now, zone), zone });
  eachField(type.fields, data, check.look);
  for (const pair of type.ordered) check.lookAtOrder(pair, data);
  const problems = [...listed(wrongSubject), ...listed(timing.problem), ...check.problems];
  if (problems.length > 0) return refused(...problems);
  const event = eventOf(sent, type, { subject, day, data });
  const quarantine = check.implausible ?? timing.quarantine ?? placeProblemOf(event, places);
  return { ok: true, event, flags: [...flags, ...timing.flags, ...check.flags], quarantine, identity: identityOf(sent.identity) };
}

const listed = (problem: Problem | null): Problem[] => (problem ? [problem] : []);

interface Settled {
  readonly subject: HealthEvent['subject'];
  readonly day: string;
  readonly data: Data;
}

function eventOf(sent: LiveEvent, type: EventType, { subject, day, data }: Settled): EventRevision & HealthEvent {
  return {
    source: sent.source,
    id: sent.id,
    revision: sent.revision ?? 0,
    voided: false,
    type: type.code as HealthEvent['type'],
    occurredOn: day,
    occurredAt: sent.occurredAt ?? null,
    recordedAt: sent.recordedAt ?? null,
    subject,
    residence: sent.residence ?? null,
    unit: sent.servedAt?.unit ?? null,
    reporter: sent.reporter ? { id: sent.reporter.id, role: sent.reporter.role ?? '' } : null,
    data: data as HealthEvent['data'],
  };
}
