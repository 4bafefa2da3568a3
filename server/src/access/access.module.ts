/** Who may come in: tokens, sessions, the gate before /api and the guard of every route. */
import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Clock, CONFIG, type Config } from '../config/index.js';
import { Store } from '../store/index.js';
import { AllowGuard } from './allow.guard.js';
import { AuditBook } from './audit/audit-book.js';
import { AuditChain } from './audit/audit-chain.js';
import { Authenticator } from './authenticator.js';
import { Gate } from './gate.js';
import { OneTimeLink } from './one-time-link.js';
import { Origins } from './origin.js';
import { Pseudonyms } from './pseudonym.js';
import { SessionController } from './session.controller.js';
import { SessionBook } from './session-book.js';
import { SignIn } from './sign-in.js';
import { TokenBook } from './token-book.js';
import { TokensController } from './tokens.controller.js';
import { PersonVault } from './vault/person-vault.js';

const openTokens = ({ database }: Store, { adminToken }: Config) => TokenBook.open(database, adminToken);
const openSessions = ({ database }: Store, { sessionHours }: Config, clock: Clock) => SessionBook.open(database, { hours: sessionHours, now: clock.now() });

const openAudit = ({ database }: Store, { dataDir, pseudonymKey }: Config, pseudonyms: Pseudonyms) =>
  AuditBook.open(database, { chain: new AuditChain(database, pseudonymKey), pseudonyms, folder: dataDir });

@Global()
@Module({
  controllers: [SessionController, TokensController],
  providers: [
    { provide: TokenBook, useFactory: openTokens, inject: [Store, CONFIG] },
    { provide: SessionBook, useFactory: openSessions, inject: [Store, CONFIG, Clock] },
    { provide: Pseudonyms, useFactory: ({ pseudonymKey }: Config) => new Pseudonyms(pseudonymKey), inject: [CONFIG] },
    { provide: PersonVault, useFactory: ({ database }: Store, { vaultKey }: Config) => PersonVault.open(database, vaultKey), inject: [Store, CONFIG] },
    { provide: AuditBook, useFactory: openAudit, inject: [Store, CONFIG, Pseudonyms] },
    { provide: APP_GUARD, useClass: AllowGuard },
    OneTimeLink,
    Authenticator,
    Origins,
    SignIn,
    Gate,
  ],
  exports: [AuditBook, Authenticator, Gate, OneTimeLink, Origins, PersonVault, Pseudonyms, TokenBook],
})
export class AccessModule {}
