/** Where identities go that come with events: kept in the transaction that stores these, or not at all. */
import type { HealthEvent, Identity } from '@pantau/shared/event';
import type { Transaction } from '../store/index.js';

/** What an event says of who its subject is. */
export interface IdentityStatement {
  readonly event: HealthEvent;
  readonly identity: Identity;
}

export interface IdentityKeeper {
  /** False: what is handed to it is dropped. */
  readonly isOpen: boolean;
  keep(transaction: Transaction, statements: readonly IdentityStatement[]): Promise<void>;
}
