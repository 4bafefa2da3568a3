/**
 * Who may come in and how far that reaches. Routes say `@Allow(right)` and take the scope by `@CurrentScope()`; every read
 * and write asks it. What lies outside a scope is answered like what does not exist: 404 E_NOT_FOUND.
 *
 * Sockets ask the same: `Origins.judge` in `allowRequest`, then `Authenticator.authenticate`, and again now and then.
 */
export { AccessModule } from './access.module.js';
export { Allow, CurrentScope, CurrentSender, type Sender } from './allow.guard.js';
export { AuditBook, type Actor } from './audit/audit-book.js';
export { Authenticator } from './authenticator.js';
export type { Credentials } from './credentials.js';
export { Gate } from './gate.js';
export { OneTimeLink } from './one-time-link.js';
export { Origins } from './origin.js';
export { Pseudonyms } from './pseudonym.js';
export type { Scope } from './scope.js';
export { TokenBook } from './token-book.js';
export { PersonVault } from './vault/person-vault.js';
