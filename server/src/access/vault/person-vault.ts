/**
 * The person vault: who someone is, apart from all events. Each subject has a data key of its own, sealed with the key of
 * the vault; what is said of the subject is sealed with the data key. Without the key of the vault, or once the data key
 * is destroyed, nothing of it can be read by anybody.
 */
import { must } from '@pantau/shared/basics';
import { compareInHistory, type HealthEvent, type Identity, type SubjectRef } from '@pantau/shared/event';
import { ownerOf } from '@pantau/shared/projection';
import { ConfigError } from '../../config/index.js';
import { EventLog, EventState, VaultTable, type Database, type SealedStatement, type Sql, type Transaction } from '../../store/index.js';
import { keyOfSecret, newKey, seal, unseal, type Key } from './seal.js';

/** What an event says of who its subject is. */
interface IdentityStatement {
  readonly event: HealthEvent;
  readonly identity: Identity;
}

const MARK = { text: 'person vault', about: 'mark' };
const WRONG_KEY =
  'VAULT_KEY is not the key that the person vault of this store was begun with. Set the right one, or put it back as the file vault-key in DATA_DIR. With VAULT=off the server counts without it and drops identities.';

export class PersonVault {
  private constructor(
    private readonly database: Database,
    private readonly key: Key | null,
  ) {}

  /**
   * @param secret null = there is no vault: identities are dropped
   * @throws ConfigError where the vault of the store was begun with another key
   */
  static async open(database: Database, secret: string | null): Promise<PersonVault> {
    if (secret === null) return new PersonVault(database, null);
    const key = keyOfSecret(secret);
    const mark = await VaultTable.mark(database.reads.sql);
    if (mark === null) await database.write(({ sql }) => VaultTable.setMark(sql, seal(key, MARK.text, MARK.about)));
    else if (unseal(key, mark, MARK.about) !== MARK.text) throw new ConfigError(WRONG_KEY);
    return new PersonVault(database, key);
  }

  get isOpen(): boolean {
    return this.key !== null;
  }

  /**
   * Keeps what these events say, in the transaction that stores them. Of one event the highest revision that says anything
   * holds, and of the same revision what was said first; so the order of arrival does not matter.
   */
  async keep({ sql }: Transaction, statements: readonly IdentityStatement[]): Promise<void> {
    const { key } = this;
    if (key === null || statements.length === 0) return;
    const newest = await newestOf(sql, statements);
    const keys = await this.dataKeys(sql, key, [...new Set(newest.map(({ event }) => subjectOf(event.subject)))]);
    await VaultTable.put(sql, newest.map(({ event, identity }) => sealed(event, identity, must(keys.get(subjectOf(event.subject)), 'data key'))));
  }

  /**
   * Who the subject is: of every field the latest that a live event says, in the order of history; null where nothing is
   * known or nothing can be read. Keys that were merged are asked one by one: each keeps what was said of it.
   */
  async read(subject: SubjectRef): Promise<Identity | null> {
    const name = subjectOf(subject);
    const { sql } = this.database.reads;
    const wrapped = (await VaultTable.keysOf(sql, [name])).get(name);
    const dataKey = wrapped === undefined ? null : this.unwrapped(name, wrapped);
    if (!dataKey) return null;
    const statements = await liveStatements(sql, name);
    const told = statements.flatMap((statement) => unseal(dataKey, statement.sealed, aboutStatement(statement)) ?? []);
    return told.length === 0 ? null : told.map((text) => JSON.parse(text) as Identity).reduce((known, newer) => ({ ...known, ...newer }));
  }

  /** Destroys the data key: what was sealed with it is lost for good, in every copy of the database that lacks the key. */
  async shred(subject: SubjectRef): Promise<void> {
    await this.database.write(({ sql }) => VaultTable.dropKey(sql, subjectOf(subject)));
  }

  private unwrapped(subject: string, wrapped: string): Key | null {
    const opened = this.key && unseal(this.key, wrapped, aboutKey(subject));
    return opened ? Buffer.from(opened, 'base64url') : null;
  }

  /** The data keys of the subjects, made where there is none yet. */
  private async dataKeys(sql: Sql, vaultKey: Key, subjects: readonly string[]): Promise<ReadonlyMap<string, Key>> {
    const wrapped = await VaultTable.keysOf(sql, subjects);
    const made = new Map<string, string>();
    const keys = new Map<string, Key>();
    for (const subject of subjects) {
      const known = wrapped.get(subject);
      const key = known === undefined ? newKey() : must(this.unwrapped(subject, known), 'data key that opens');
      if (known === undefined) made.set(subject, seal(vaultKey, key.toString('base64url'), aboutKey(subject)));
      keys.set(subject, key);
    }
    await VaultTable.addKeys(sql, made);
    return keys;
  }
}

/** The person behind a pregnancy, referral or case; else the subject itself. */
const subjectOf = (subject: SubjectRef): string => ownerOf(subject);
const aboutKey = (subject: string): string => `key\n${subject}`;
const aboutStatement = ({ subject, source, id, revision }: Omit<SealedStatement, 'sealed'>): string => ['statement', subject, source, id, revision].join('\n');

function sealed({ source, id, revision, subject: ref }: HealthEvent, identity: Identity, key: Key): SealedStatement {
  const statement = { source, id, revision, subject: subjectOf(ref) };
  return { ...statement, sealed: seal(key, JSON.stringify(identity), aboutStatement(statement)) };
}

const nameOf = ({ source, id }: { source: string; id: string }): string => `${source} ${id}`;

/** Of every event the highest revision, the first of equal ones; none where as high a one is kept already. */
async function newestOf(sql: Sql, statements: readonly IdentityStatement[]): Promise<readonly IdentityStatement[]> {
  const kept = new Map((await VaultTable.statementsOf(sql, statements.map(({ event }) => event))).map((statement) => [nameOf(statement), statement.revision]));
  const newest = new Map<string, IdentityStatement>();
  for (const statement of statements) {
    const { event } = statement;
    const before = newest.get(nameOf(event))?.event.revision ?? kept.get(nameOf(event)) ?? -1;
    if (event.revision > before) newest.set(nameOf(event), statement);
  }
  return [...newest.values()];
}

/** Those whose event counts and is still about this subject, in the order of history. */
async function liveStatements(sql: Sql, subject: string): Promise<readonly SealedStatement[]> {
  const statements = await VaultTable.statementsAbout(sql, subject);
  const revisions = await EventLog.revisionsOf(sql, statements);
  const live = new Map(revisions.flatMap(({ state, event }) => (state === EventState.live && event ? [[nameOf(event), event] as const] : [])));
  return statements
    .flatMap((statement) => {
      const event = live.get(nameOf(statement));
      return event && subjectOf(event.subject) === subject ? [{ statement, event }] : [];
    })
    .sort((a, b) => compareInHistory(a.event, b.event))
    .map(({ statement }) => statement);
}
