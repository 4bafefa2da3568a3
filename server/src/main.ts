/** Starts the server: settings, store, rooms, port, world; and ends it without losing what was promised. */
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { defaultRules } from '@pantau/shared/situation';
import { OneTimeLink } from './access/index.js';
import { ConfigError, readConfig, type Config } from './config/index.js';
import { createApp } from './create-app.js';
import { endHouse } from './end-house.js';
import { openLog, traceOf, type Log } from './http/index.js';
import { Readiness } from './liveness/index.js';
import { openHouse } from './open-house.js';
import { openStore } from './open-store.js';
import { redefine } from './projection/index.js';
import { DatabaseAway, StoreInUse, StoreIsNewer, StoreUnusable } from './store/index.js';

/** Asked to end, it has ended after so long, whatever still wants to be done. */
const LAST_MS = 10_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  await start(readConfig(process.env));
} catch (fault) {
  process.stderr.write(`${refusalOf(fault)}\n`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const die = endOn(log);
  const rules = { ...defaultRules, closingDay: config.closingDay, sourcePriority: config.sourcePriority };
  const store = await openStore(config, { rules, say, onObserverError: (fault) => log.error(traceOf(fault)), onForeignChange: die('foreignChange') });
  await redefine(store, { now: () => Date.now(), say });
  const readiness = new Readiness();
  const app = await createApp(store, config, { readiness, log });
  const server = app.getHttpServer() as Server;
  await (config.host ? app.listen(config.port, config.host) : app.listen(config.port));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  say(`Pantau Desa: ${address}`);
  if (config.vaultKey === null) say('VAULT=off: hanya menghitung; nama, NIK dan alamat dibuang. Counts only: names, NIK and addresses are dropped.');

  const onError = (fault: unknown): void => log.error(traceOf(fault));
  const opening = openHouse(app, { store, config, say, onError });
  const end = (): void => {
    setTimeout(() => process.exit(0), LAST_MS).unref();
    void endHouse({ app, store, readiness, opening }).then(() => process.exit(0));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);

  await opening;
  readiness.mark('world');
  say(`Masuk: ${address}/masuk#${app.get(OneTimeLink).key}`);
}

/** What only the operator can mend is said plainly; the rest is a bug. */
function refusalOf(fault: unknown): string {
  if (fault instanceof ConfigError) return `Pantau Desa cannot start:\n${fault.message}`;
  if (fault instanceof StoreInUse || fault instanceof StoreIsNewer || fault instanceof StoreUnusable) return `Pantau Desa cannot start: ${fault.message}.`;
  if (fault instanceof DatabaseAway) return `Pantau Desa cannot start: the database cannot be reached (DATABASE_URL): ${traceOf(fault).codes.join(' ')}.`;
  const code = fault instanceof Error && 'code' in fault ? fault.code : '';
  if (code === 'EADDRINUSE') return 'Pantau Desa cannot start: the port is taken. Set PORT to another one.';
  if (code === 'EACCES') return 'Pantau Desa cannot start: port or data folder may not be used by this user.';
  return `Pantau Desa cannot start: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
}

/** After an unforeseen fault memory may no longer show what is stored; the next start reads it anew. Answers what ends it so. */
function endOn(log: Log): (event: string) => (fault: unknown) => void {
  const die = (event: string) => (fault: unknown) => {
    log.fatal({ event, ...traceOf(fault) });
    process.exit(1);
  };
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, die(event));
  return die;
}
