/** The audit of this server: rows are added with what they tell of, the head is noted, and the whole is looked over. */
import type { Database, Transaction } from '../../store/index.js';
import type { Pseudonyms } from '../pseudonym.js';
import { notedHead, noteHead } from './audit-head.js';
import type { AuditChain, AuditEntry, AuditHead, AuditVerdict } from './audit-chain.js';
import { tellRestored } from './restored.js';

/** Someone who did something, as the audit names them. */
export interface Actor {
  /** The key of their token. */
  readonly holder: string;
  readonly role: string;
}

/** What was done to an event; it is written down under the pseudonym of the event. */
export interface Deed extends Pick<AuditEntry, 'at' | 'action' | 'area' | 'reason' | 'detail' | 'result'> {
  readonly event: { readonly source: string; readonly id: string };
}

interface Terms {
  readonly chain: AuditChain;
  readonly pseudonyms: Pseudonyms;
  /** Where the head is noted. */
  readonly folder: string;
}

export class AuditBook {
  constructor(private readonly terms: Terms) {}

  /** Of a world that came out of a backup it says so first. */
  static async open(database: Database, terms: Terms): Promise<AuditBook> {
    const head = await tellRestored(database, terms.chain);
    if (head) noteHead(terms.folder, head);
    return new AuditBook(terms);
  }

  /**
   * Does the work; what it writes down is part of its own transaction, and the head is noted when that is durable.
   * @param work gets what adds a row
   */
  async record<T>({ holder, role }: Actor, work: (write: (transaction: Transaction, deed: Deed) => Promise<void>) => Promise<T>): Promise<T> {
    const { chain, pseudonyms, folder } = this.terms;
    const heads: AuditHead[] = [];
    const done = await work(async (transaction, { event, ...deed }) => {
      heads.push(await chain.append(transaction, { ...deed, actor: holder, role, object: pseudonyms.ofEvent(event) }));
    });
    for (const head of heads) noteHead(folder, head);
    return done;
  }

  verify = (): Promise<AuditVerdict> => this.terms.chain.verify(notedHead(this.terms.folder));
}
