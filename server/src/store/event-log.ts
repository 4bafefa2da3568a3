/** The log of events: append-only, one row per revision; `state` says whether it counts. */
import { isOfType, type EventIdentity, type HealthEvent } from '@pantau/shared/event';
import type { OwnerKey } from '@pantau/shared/projection';
import type { Sql } from './sql.js';

/** `refused`: kept aside and then turned down by someone; it never counts. */
export const EventState = { outdated: 0, live: 1, quarantined: 2, refused: 3 } as const;
export type EventState = (typeof EventState)[keyof typeof EventState];

/** A revision as stored; `event` is null where it is void. */
export interface StoredRevision extends EventIdentity {
  readonly seq: number;
  readonly state: EventState;
  /** Clock of the step that stored it. */
  readonly clock: number;
  readonly event: HealthEvent | null;
}
export interface NewRevision extends StoredRevision {
  /** Whose histories hold it; the first is its subject's. */
  readonly owners: readonly OwnerKey[];
  readonly quarantine: string | null;
  readonly flags: readonly string[];
}
export interface LiveEvent {
  readonly seq: number;
  readonly event: HealthEvent;
}
export interface QuarantinedRevision extends StoredRevision {
  readonly code: string;
  readonly pointer: string;
}

interface Row {
  seq: number;
  source: string;
  id: string;
  revision: number;
  state: EventState;
  clock: number;
  type: HealthEvent['type'] | null;
  unit: string | null;
  occurred_on: string | null;
  quarantine: string | null;
  body: string | null;
}

const EVENT = {
  name: 'event',
  columns: ['seq', 'source', 'id', 'revision', 'state', 'clock', 'type', 'owner', 'desa', 'unit', 'occurred_on', 'quarantine', 'flags', 'body'],
};
const CONCERN = { name: 'concern', columns: ['owner', 'seq'] };
const COLUMNS = 'seq, source, id, revision, state, clock, type, unit, occurred_on, quarantine, body';
const QUALIFIED = COLUMNS.split(', ').map((column) => `e.${column}`).join(', ');

export const EventLog = {
  async append(sql: Sql, revisions: readonly NewRevision[]): Promise<void> {
    await sql.insert(EVENT, revisions.map(rowOf));
    await sql.insert(CONCERN, revisions.flatMap(({ seq, owners }) => owners.slice(1).map((owner) => [owner, seq])));
  },

  setState: (sql: Sql, state: EventState, seqs: readonly number[]): Promise<void> =>
    sql.change('UPDATE event SET state = ?, quarantine = NULL WHERE seq = ?', seqs.map((seq) => [state, seq])),

  /** Turned down for good; why it had been kept aside stays with it. */
  refuse: (sql: Sql, seqs: readonly number[]): Promise<void> => sql.change('UPDATE event SET state = 3 WHERE seq = ?', seqs.map((seq) => [seq])),

  /** Other reasons for which they are kept aside. */
  setReasons: (sql: Sql, reasons: readonly { readonly seq: number; readonly code: string; readonly pointer: string }[]): Promise<void> =>
    sql.change('UPDATE event SET quarantine = ? WHERE seq = ?', reasons.map(({ seq, code, pointer }) => [`${code} ${pointer}`, seq])),

  /** Puts events of other places in the place of those that were kept aside. */
  rename: (sql: Sql, events: readonly (LiveEvent & { readonly owner: OwnerKey | null })[]): Promise<void> =>
    sql.change('UPDATE event SET owner = ?, desa = ?, unit = ?, body = ? WHERE seq = ?', events.map(({ seq, event, owner }) => [owner, desaOfEvent(event), event.unit, bodyOf(event), seq])),

  /** Every stored revision of the events named. */
  async revisionsOf(sql: Sql, events: readonly { source: string; id: string }[]): Promise<StoredRevision[]> {
    const rows = await sql.each<Row>(`SELECT ${COLUMNS} FROM event WHERE source = ? AND id = ?`, events.map(({ source, id }) => [source, id]));
    return rows.map(storedRevision);
  },

  /** The live events of the owners, each once. */
  async historiesOf(sql: Sql, owners: readonly OwnerKey[]): Promise<LiveEvent[]> {
    const keys = owners.map((owner) => [owner]);
    const own = await sql.each<Row>(`SELECT ${COLUMNS} FROM event WHERE owner = ? AND state = 1`, keys);
    const concerned = await sql.each<Row>(`SELECT ${QUALIFIED} FROM concern c JOIN event e ON e.seq = c.seq WHERE c.owner = ? AND e.state = 1`, keys);
    return unique([...own, ...concerned]).flatMap(liveEvent);
  },

  async lastSeq(sql: Sql): Promise<number> {
    const [row] = await sql.all<{ seq: number | null }>('SELECT max(seq) AS seq FROM event');
    return row?.seq ?? 0;
  },

  /** Kept aside for one of these reasons, oldest first. */
  async quarantined(sql: Sql, codes: readonly string[]): Promise<QuarantinedRevision[]> {
    const rows = await sql.each<Row>(`SELECT ${COLUMNS} FROM event WHERE state = 2 AND quarantine LIKE ?`, codes.map((code) => [`${code} %`]));
    return rows.map(quarantinedRevision).sort((a, b) => a.seq - b.seq);
  },

  /** The one that is kept aside under this seq, if any is. */
  async quarantinedAt(sql: Sql, seq: number): Promise<QuarantinedRevision | null> {
    const [row] = await sql.all<Row>(`SELECT ${COLUMNS} FROM event WHERE state = 2 AND seq = ?`, [seq]);
    return row ? quarantinedRevision(row) : null;
  },

  async quarantineSize(sql: Sql): Promise<number> {
    const [row] = await sql.all<{ size: number }>('SELECT count(*) AS size FROM event WHERE state = 2');
    return row?.size ?? 0;
  },

  /** A page of the quarantine, oldest first, after the seq. */
  async quarantinePage(sql: Sql, after: number, limit: number): Promise<QuarantinedRevision[]> {
    const rows = await sql.all<Row>(`SELECT ${COLUMNS} FROM event WHERE state = 2 AND seq > ? ORDER BY seq LIMIT ?`, [after, limit]);
    return rows.map(quarantinedRevision);
  },

  /** Owners in text order after the one given; the pages of a full recount. */
  async ownersAfter(sql: Sql, owner: OwnerKey, limit: number): Promise<OwnerKey[]> {
    const rows = await sql.all<{ owner: OwnerKey }>(
      `SELECT owner FROM (SELECT DISTINCT owner FROM event WHERE owner > ? ORDER BY owner LIMIT ?) AS own
        UNION SELECT owner FROM (SELECT DISTINCT owner FROM concern WHERE owner > ? ORDER BY owner LIMIT ?) AS concerned ORDER BY owner LIMIT ?`,
      [owner, limit, owner, limit, limit],
    );
    return rows.map((row) => row.owner);
  },

  /** Live events after the seq in order of storing; the pages of plain evidence in a full recount. */
  async liveAfter(sql: Sql, seq: number, limit: number): Promise<LiveEvent[]> {
    const rows = await sql.all<Row>(`SELECT ${COLUMNS} FROM event WHERE seq > ? AND state = 1 AND type IS NOT NULL ORDER BY seq LIMIT ?`, [seq, limit]);
    return rows.flatMap(liveEvent);
  },

  /** Live events that tell of that desa as residence (or of none, where `desa` is null), within the days. */
  async livingAt(sql: Sql, desa: string | null, days: { first: string; last: string }): Promise<LiveEvent[]> {
    const place = desa === null ? 'desa IS NULL' : 'desa = ?';
    const values = desa === null ? [] : [desa];
    const rows = await sql.all<Row>(`SELECT ${COLUMNS} FROM event WHERE ${place} AND occurred_on >= ? AND occurred_on <= ? AND state = 1 AND type IS NOT NULL`, [...values, days.first, days.last]);
    return rows.flatMap(liveEvent);
  },

  async bySeq(sql: Sql, seqs: readonly number[]): Promise<StoredRevision[]> {
    const rows = await sql.each<Row>(`SELECT ${COLUMNS} FROM event WHERE seq = ?`, seqs.map((seq) => [seq]));
    return rows.map(storedRevision);
  },
};

function rowOf({ seq, source, id, revision, state, clock, event, owners, quarantine, flags }: NewRevision) {
  const flagText = flags.length > 0 ? flags.join(' ') : null;
  if (!event) return [seq, source, id, revision, state, clock, null, null, null, null, null, quarantine, flagText, null];
  const { type, occurredOn, unit } = event;
  return [seq, source, id, revision, state, clock, type, owners[0] ?? null, desaOfEvent(event), unit, occurredOn, quarantine, flagText, bodyOf(event)];
}

const bodyOf = ({ occurredAt, recordedAt, subject, residence, reporter, data }: HealthEvent): string => JSON.stringify({ occurredAt, recordedAt, subject, residence, reporter, data });

/** Where it is found: the desa that a move leads to, else where the person lived. */
const desaOfEvent = (event: HealthEvent): string | null =>
  (isOfType(event, 'person_moved') ? event.data.to?.desa : undefined) ?? event.residence?.desa ?? null;

function storedRevision(row: Row): StoredRevision {
  const { seq, source, id, revision, state, clock } = row;
  return { seq, source, id, revision, state, clock, event: eventOf(row) };
}

const quarantinedRevision = (row: Row): QuarantinedRevision => ({ ...storedRevision(row), ...splitReason(row.quarantine ?? '') });

function liveEvent(row: Row): LiveEvent[] {
  const event = eventOf(row);
  return event ? [{ seq: row.seq, event }] : [];
}

function eventOf({ source, id, revision, type, unit, occurred_on, body }: Row): HealthEvent | null {
  if (type === null || occurred_on === null || body === null) return null;
  const rest = JSON.parse(body) as Pick<HealthEvent, 'occurredAt' | 'recordedAt' | 'subject' | 'residence' | 'reporter' | 'data'>;
  return { source, id, revision, type, unit, occurredOn: occurred_on, ...rest };
}

function splitReason(text: string): { code: string; pointer: string } {
  const [code = '', pointer = ''] = text.split(' ');
  return { code, pointer };
}

function unique(rows: readonly Row[]): Row[] {
  if (rows.length < 2) return [...rows];
  return [...new Map(rows.map((row) => [row.seq, row])).values()];
}
