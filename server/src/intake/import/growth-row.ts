/**
 * A row that tells of a child and its weighing -> a `growth_measure`. Z-scores and nutritional status of the file are left
 * out: they are counted here from the measures themselves; its N, T, O is kept as a claim. A capsule of vitamin A that it
 * tells of is a `supplement` beside it.
 */
import type { Day } from '@pantau/shared/period';
import { childIn, type Child } from './child-row.js';
import type { EventDraft, RowReader, RowReading, Terms } from './format.js';
import { columnsByPointer, type MeasureFields } from './growth-columns.js';
import { RowLook } from './row-look.js';
import type { Table } from './table.js';
import { capsuleIn } from './vitamin-a.js';

export interface GrowthTerms {
  /** Kilograms in one unit of the weights. */
  readonly kilograms: number;
  /** The weighings that a row may hold. */
  readonly weighings: readonly MeasureFields[];
  /** Where the child of a row is described, if not in the row itself; null = nowhere. */
  readonly childOf?: (look: RowLook) => RowLook | null;
  /** It says which child got the capsule of a round. */
  readonly hasCapsules?: boolean;
}

/** Decimals of a weight in kilograms. */
const GRAM = 1_000;

interface Weighing {
  readonly fields: MeasureFields;
  /** Columns by pointer of the event. */
  readonly pointers: EventDraft['columns'];
}
interface RowTerms extends Terms {
  readonly kilograms: number;
  readonly weighings: readonly Weighing[];
  readonly childOf: (look: RowLook) => RowLook | null;
  readonly hasCapsules: boolean;
}

export function growthReader(table: Table, terms: Terms, { kilograms, weighings, childOf = (look) => look, hasCapsules = false }: GrowthTerms): RowReader {
  const rowTerms = { ...terms, kilograms, childOf, hasCapsules, weighings: weighings.map((fields) => ({ fields, pointers: columnsByPointer(fields, table.columns) })) };
  return { read: (row) => readRow(new RowLook(table, row), rowTerms) };
}

function readRow(look: RowLook, terms: RowTerms): RowReading {
  if (look.isEmpty('nik', 'name', 'birthDate')) return { kind: 'none' };
  const child = describedChild(look, terms);
  const [first] = terms.weighings;
  const held = terms.weighings.filter(({ fields }) => !look.isEmpty(fields.measuredOn, fields.weight, fields.height));
  const weighed = held.length === 0 && first ? [first] : held;
  const measures = weighed.map((weighing) => measureIn(look, weighing, terms));
  const capsules = measures.map((measure) => (terms.hasCapsules && child && measure ? capsuleIn(look, { day: measure.day, birthDate: child.birthDate }) : null));
  if (look.problems.length > 0 || !child) return { kind: 'problems', problems: look.problems };
  const events = measures.flatMap((measure, index) => (measure ? draftsOf(child, measure, capsules[index] ?? null) : []));
  return { kind: 'events', events, flags: [...child.flags, ...new Set(measures.flatMap((measure) => measure?.flags ?? []))] };
}

/** What is wrong with the description of a child is wrong with every row about it. */
function describedChild(look: RowLook, terms: RowTerms): Child | null {
  const described = terms.childOf(look);
  const child = described && childIn(described, terms);
  const [problem] = described === look ? [] : (described?.problems ?? [{ code: 'E_REQUIRED' as const }]);
  if (problem) look.refuse('nik', problem.code, described?.firstPlace());
  return child;
}

interface Measure {
  readonly pointers: EventDraft['columns'];
  readonly day: Day;
  readonly data: Readonly<Record<string, unknown>>;
  readonly flags: readonly string[];
}

function measureIn(look: RowLook, { fields, pointers }: Weighing, { kilograms }: RowTerms): Measure | null {
  const day = look.required(fields.measuredOn, look.day(fields.measuredOn));
  const weight = look.required(fields.weight, orNone(look.decimal(fields.weight)));
  const [heightCm, muacCm, headCm] = [fields.height, fields.muac, fields.head].map((field) => orNone(look.decimal(field)));
  const position = wordIn(look.text(fields.position), POSITIONS);
  const claimedGain = wordIn(look.text(fields.gain), GAINS);
  if (day === null || weight === null) return null;
  const weightKg = Math.round(weight * kilograms * GRAM) / GRAM;
  const told = Object.entries({ heightCm, muacCm, headCm, position, claimedGain }).filter(([, value]) => value !== null && value !== undefined);
  return { pointers, day, data: { weightKg, ...Object.fromEntries(told) }, flags: position === undefined ? ['position_unknown'] : [] };
}

/** Sheets write 0 where nothing was measured. */
const orNone = (number: number | null): number | null => (number === 0 ? null : number);

const POSITIONS = { berdiri: /^(?:berdiri|tegak|b|h)$/i, telentang: /^(?:te?r?len?tang|tidur|baring|berbaring|t|l)$/i };
const GAINS = { naik: /^(?:n|naik)$/i, tidak_naik: /^(?:t|tidak(?: naik)?)$/i, tidak_ditimbang_lalu: /^o$/i, baru: /^(?:b|baru)$/i };

/** The code that a word stands for; null where nothing is said, undefined where it is not known. */
function wordIn(text: string, words: Readonly<Record<string, RegExp>>): string | null | undefined {
  return text === '' ? null : Object.entries(words).find(([, spelling]) => spelling.test(text))?.[0];
}

function draftsOf({ person, identity, birthDate, sex, residence, unit }: Child, { pointers, day, data }: Measure, capsule: Measure['data'] | null): readonly EventDraft[] {
  const subject = { kind: 'person', person } as const;
  const where = { occurredOn: day, residence, ...(unit !== null && { servedAt: { unit } }) };
  const born = { birthDate, ...(sex !== '' && { sex }) };
  const weighing: EventDraft = { subject, body: { type: 'growth_measure', ...where, data: { ...data, ...born }, identity }, columns: pointers };
  const given: EventDraft[] = capsule ? [{ subject, body: { type: 'supplement', ...where, data: { ...capsule, ...born }, identity }, columns: pointers }] : [];
  return [weighing, ...given];
}
