/**
 * Rows that become events. A row without an id of its own gets one from what it is about, so that the same row is the same
 * event however often it is sent: unchanged it changes nothing, changed it is one revision more. Within a file the first row
 * of an event counts. Events go in by the same way as those that are sent one by one.
 */
import { naturalKeyOf, type HealthEvent } from '@pantau/shared/event';
import { canonicalJson, type Problem } from '@pantau/shared/basics';
import type { Pseudonyms, Scope } from '../../../access/index.js';
import type { Clock } from '../../../config/index.js';
import type { CheckedRevision, ItemResult } from '../../../projection/index.js';
import { EventLog, type Store, type StoredRevision } from '../../../store/index.js';
import type { Intake, ItemCheck } from '../../intake.js';
import { squeezed } from '../cells/text-cell.js';
import type { EventDraft } from '../format.js';
import type { ReadRow } from '../read-file.js';
import { addressOf } from '../sheet/cell.js';
import { heaviest, verdictOf, type RowProblem, type RowStatus, type RowVerdict } from './row-verdict.js';

export interface EventRowsTools {
  readonly store: Store;
  readonly intake: Intake;
  readonly pseudonyms: Pseudonyms;
  readonly clock: Clock;
}
export interface EventRowsTerms {
  readonly source: string;
  readonly scope: Pick<Scope, 'mayWrite'>;
  /** Nothing is stored. */
  readonly tryOut: boolean;
}

/** Events of one commit. */
const BATCH = 500;
/** An event that another sender changed meanwhile is looked up again so often. */
const TRIES = 3;
/** Stands in for the id until it is known. */
const NO_ID = 'row';

/** One event of a row on its way. */
interface Item {
  readonly row: ReadRow;
  readonly draft: EventDraft;
  /** Null where the check refused it. */
  checked: CheckedRevision | null;
  /** What it says, whatever its revision. */
  readonly content: string;
  status: RowStatus | null;
  problems: readonly RowProblem[];
  flags: readonly string[];
}

export class EventRows {
  /** Contents of the events of the rows before, by id. */
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly tools: EventRowsTools,
    private readonly terms: EventRowsTerms,
  ) {}

  /** Verdicts in the order of the rows; rows that say nothing have none. */
  async take(rows: readonly ReadRow[]): Promise<readonly RowVerdict[]> {
    const check = await this.tools.intake.checkFor(this.terms.scope);
    const items = new Map(rows.map((row) => [row, this.itemsOf(row, check)]));
    const open = [...items.values()].flat().filter(({ status }) => status === null);
    for (let from = 0; from < open.length; from += BATCH) await this.settle(open.slice(from, from + BATCH));
    return rows.flatMap((row) => this.verdictsOf(row, items.get(row) ?? []));
  }

  /** A row of several events is refused as a whole. */
  private itemsOf(row: ReadRow, check: ItemCheck): readonly Item[] {
    if (row.reading.kind !== 'events') return [];
    const items = row.reading.events.map((draft) => this.itemOf(row, draft, check));
    if (items.some(({ status }) => status === 'rejected')) return items.map((item) => ({ ...item, status: 'rejected' }));
    for (const { checked, content } of items) if (checked) this.seen.set(checked.revision.id, this.seen.get(checked.revision.id) ?? content);
    return items;
  }

  private itemOf(row: ReadRow, draft: EventDraft, check: ItemCheck): Item {
    const checked = check(this.rawOf(draft));
    const item: Item = { row, draft, checked: null, content: '', status: null, problems: [], flags: [] };
    if ('problems' in checked) return { ...item, status: 'rejected', problems: checked.problems.map((problem) => placed(row, draft, problem)) };
    const { revision } = checked;
    if (revision.voided) return { ...item, status: 'rejected' };
    const id = draft.id ?? this.tools.pseudonyms.ofNaturalKey(this.terms.source, naturalKeyOf(revision));
    const content = contentOf(revision);
    const named: Item = { ...item, checked: { ...checked, revision: { ...revision, id } }, content, flags: checked.flags };
    const before = this.seen.get(id);
    if (before === undefined) return named;
    if (before === content) return { ...named, status: 'duplicate' };
    return { ...named, status: 'rejected', problems: [{ code: 'E_ROW_TWICE', at: addressOf(row.sheet, draft.columns['/subject/key'] ?? 0, row.number) }] };
  }

  private rawOf({ subject, body, id = NO_ID }: EventDraft): Readonly<Record<string, unknown>> {
    const key = subject.key ?? this.keyOf(subject.person) ?? '';
    const person = this.keyOf(subject.person) ?? (subject.kind === 'pregnancy' ? key : undefined);
    const of = subject.kind === 'person' || person === undefined ? {} : { of: { kind: 'person', key: person } };
    return { ...body, id, source: this.terms.source, subject: { kind: subject.kind, key, ...of } };
  }

  /** Who is known by name alone is known to this source alone. */
  private keyOf(person: EventDraft['subject']['person']): string | undefined {
    if (person === undefined) return undefined;
    return 'nik' in person ? `nik:${person.nik}` : `nama-${this.tools.pseudonyms.ofName(squeezed(person.name), person.birthDate)}`;
  }

  private async settle(batch: readonly Item[]): Promise<void> {
    let open = batch;
    for (let attempt = 1; open.length > 0; attempt++) {
      await this.compare(open);
      const sent = open.filter(({ status }) => status !== 'duplicate');
      const results = await this.send(sent.flatMap(({ checked }) => checked ?? []));
      sent.forEach((item, index) => note(item, results[index]));
      open = attempt < TRIES ? sent.filter((_item, index) => isOvertaken(results[index])) : [];
    }
  }

  /** With what is stored of the same events. */
  private async compare(items: readonly Item[]): Promise<void> {
    const { source } = this.terms;
    const stored = await EventLog.revisionsOf(this.tools.store.database.reads.sql, items.flatMap(({ checked }) => (checked ? [{ source, id: checked.revision.id }] : [])));
    const byId = new Map<string, StoredRevision[]>();
    for (const revision of stored) byId.set(revision.id, [...(byId.get(revision.id) ?? []), revision]);
    for (const item of items) if (item.checked) this.compareOne(item, item.checked, byId.get(item.checked.revision.id) ?? []);
  }

  /** What somebody has voided stays void until the row says something else. */
  private compareOne(item: Item, checked: CheckedRevision, stored: readonly StoredRevision[]): void {
    const known = [...stored].sort((a, b) => a.revision - b.revision);
    const last = known.at(-1);
    const told = known.findLast(({ event }) => event !== null)?.event;
    item.status = last === undefined ? 'accepted' : told && contentOf(told) === item.content ? 'duplicate' : 'changed';
    item.checked = { ...checked, revision: { ...checked.revision, revision: last === undefined ? 0 : last.revision + 1 } };
  }

  /** A trial ends as the check says. */
  private async send(items: readonly CheckedRevision[]): Promise<readonly ItemResult[]> {
    if (items.length === 0) return [];
    if (!this.terms.tryOut) return this.tools.intake.takeChecked(items);
    return items.map(({ flags, quarantine }) => ({ status: quarantine ? 'quarantined' : 'accepted', clock: 0, flags, quarantine }));
  }

  private verdictsOf(row: ReadRow, items: readonly Item[]): readonly RowVerdict[] {
    const { reading } = row;
    const at = addressOf(row.sheet, 0, row.number);
    if (reading.kind === 'problems') return [verdictOf(at, 'rejected', { problems: reading.problems.map(({ code, column, hint }) => problemAt(addressOf(row.sheet, column, row.number), { code, hint })) })];
    if (reading.kind !== 'events') return [];
    const status = heaviest(items.map((item) => item.status ?? 'rejected'));
    return [verdictOf(at, status, { problems: items.flatMap(({ problems }) => problems), flags: [...(reading.flags ?? []), ...items.flatMap(({ flags }) => flags)] })];
  }
}

/** What came of it; accepted is what was not known, changed what was. */
function note(item: Item, result: ItemResult | undefined): void {
  item.flags = result?.flags ?? [];
  const problem = result?.quarantine ?? (isOvertaken(result) ? ({ code: 'E_CONFLICT', pointer: '' } as const) : null);
  item.problems = problem ? [placed(item.row, item.draft, problem)] : [];
  if (result?.status === 'accepted') return;
  item.status = result?.status === 'quarantined' ? 'quarantined' : result?.status === 'duplicate' ? 'duplicate' : 'rejected';
}

const isOvertaken = (result: ItemResult | undefined): boolean => result?.status === 'conflict' || result?.status === 'superseded';

/** All that an event says, but for its revision. */
function contentOf({ type, occurredOn, occurredAt, recordedAt, subject, residence, unit, reporter, data }: HealthEvent): string {
  return canonicalJson({ type, occurredOn, occurredAt, recordedAt, subject, residence, unit, reporter, data });
}

const placed = ({ sheet, number }: ReadRow, { columns }: EventDraft, { pointer, ...problem }: Problem): RowProblem => problemAt(addressOf(sheet, columnOf(columns, pointer), number), problem);

/** The column of the pointer, or of the nearest field above it. */
function columnOf(columns: EventDraft['columns'], pointer: string): number {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const column = columns[path];
    if (column !== undefined) return column;
  }
  return 0;
}

const problemAt = (at: string, { code, hint }: Pick<Problem, 'code' | 'hint'>): RowProblem => ({ code, at, ...(hint === undefined ? {} : { hint }) });
