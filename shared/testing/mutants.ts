/** Good events spoiled at one place: each value by each operator. What must hold of all of them is for the test to say. */
import { eventTypeCodes, eventTypeOf, type Range } from '@pantau/shared/event';
import { canonicalJson } from '@pantau/shared/basics';
import { aRawEvent, type RawEvent } from './raw-events.js';

export interface Mutant {
  /** What was done to it, and where. */
  readonly name: string;
  readonly event: RawEvent;
}
/** Whom nobody may meet again: in no answer, no log; the number not even in the store. */
export const canary = { nik: '9904024107909999', name: 'Burung Kenari' };

interface Spot {
  readonly value: unknown;
  /** The value of the next field beside it. */
  readonly sibling: unknown;
  readonly range: Range;
}
type Operator = (spot: Spot) => unknown;

/** The field is left out. */
const LEFT_OUT = Symbol('left out');
const ANY_RANGE: Range = [0, 1_000];

const operators: Readonly<Record<string, Operator>> = {
  'left out': () => LEFT_OUT,
  null: () => null,
  'empty text': () => '',
  blanks: () => ' \t\u00a0 ',
  'empty list': () => [],
  'empty object': () => ({}),
  truth: ({ value }) => value !== true,
  zero: () => 0,
  'below zero': () => -1,
  fraction: ({ value }) => (typeof value === 'number' ? value + 0.123456789 : 0.5),
  'largest whole number': () => Number.MAX_SAFE_INTEGER,
  'huge number': () => 1e308,
  'one less': ({ value }) => (typeof value === 'number' ? value - 1 : typeof value === 'string' ? value.slice(0, -1) : Array.isArray(value) ? value.slice(0, -1) : -1),
  'one more': ({ value }) => (typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : Array.isArray(value) ? [...(value as unknown[]), value.at(-1)] : 1),
  'below its range': ({ range: [least] }) => least - 1,
  'above its range': ({ range: [, most] }) => most + 1,
  'as text': ({ value }) => (typeof value === 'string' ? JSON.stringify(value) : String(JSON.stringify(value))),
  'as number': ({ value }) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : 12_345),
  'in a list': ({ value }) => [value],
  twice: ({ value }) => (typeof value === 'string' ? value + value : Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : [value, value]),
  'very long': () => 'x'.repeat(5_000),
  'letters of all the world': () => 'Ａ\u0301🙂\u202eאب\u200b中',
  'its neighbour': ({ sibling }) => sibling,
  'a NIK': () => canary.nik,
  'a name that would run': () => `<img src=x onerror=alert(1)> ${canary.name}'); DROP TABLE event; --`,
};
export const operatorNames: readonly string[] = Object.keys(operators);

/** All mutants of one good event of each type; the envelope is the same for all and is spoiled for a few. */
export function everyMutant(details: (id: string, type: RawEvent['type']) => Record<string, unknown>): readonly Mutant[] {
  const whole = new Set(['anc_visit', 'growth_measure', 'posyandu_session']);
  return eventTypeCodes.flatMap((type) => mutantsOf(type, { from: whole.has(type) ? '' : '/data', details }));
}

interface Terms {
  /** Pointer of what is spoiled with all it holds. */
  readonly from: string;
  readonly details: (id: string, type: RawEvent['type']) => Record<string, unknown>;
}

let made = 0;

function mutantsOf(type: (typeof eventTypeCodes)[number], { from, details }: Terms): Mutant[] {
  return pathsIn(aRawEvent(type, details('', type)))
    .filter((path) => `/${path.join('/')}`.startsWith(from))
    .flatMap((path) =>
      Object.entries(operators).flatMap(([operator, spoil]): Mutant[] => {
        const id = `m-${(made += 1)}`;
        const event = aRawEvent(type, { id, ...details(id, type) });
        const spoiled = spoiledAt(event, path, spoil);
        return canonicalJson(spoiled) === canonicalJson(event) ? [] : [{ name: `${type}/${path.join('/')}: ${operator}`, event: spoiled }];
      }),
    );
}

type Path = readonly string[];
const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function pathsIn(value: unknown, above: Path = []): Path[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((name) => [[...above, name], ...pathsIn(value[name], [...above, name])]);
}

function spoiledAt(event: RawEvent, path: Path, spoil: Operator): RawEvent {
  const copy = structuredClone(event);
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
  const name = path.at(-1) ?? '';
  const names = Object.keys(holder);
  const field = eventTypeOf(event.type)?.fields[name];
  const sibling = holder[names[(names.indexOf(name) + 1) % names.length] ?? name];
  const spoiled = spoil({ value: holder[name], sibling, range: field?.hard ?? field?.soft ?? ANY_RANGE });
  if (spoiled !== LEFT_OUT) holder[name] = spoiled;
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
  return copy;
}
