/**
 * Ends the server: nothing new is taken on, what is under way is answered, screens are told when to come back, and the
 * database is left whole. Whoever dawdles is cut off.
 */
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import type { Readiness } from './liveness/index.js';
import type { Store } from './store/index.js';

export interface EndTerms {
  readonly app: INestApplication;
  readonly store: Store;
  readonly readiness: Readiness;
  /** Brings the world up; gives what ends its own life. */
  readonly opening: Promise<() => Promise<void>>;
}

/** The world's own deeds, and then the requests under way, get so long. */
const PATIENCE_MS = { world: 3_000, requests: 6_000 };

/** A connection kept alive would go on being served: it is closed as soon as its answer is out. */
const BETWEEN_SWEEPS_MS = 50;

export async function endHouse({ app, store, readiness, opening }: EndTerms): Promise<void> {
  readiness.stop();
  await within(PATIENCE_MS.world, opening.then((endWorld) => endWorld()));
  const server = app.getHttpServer() as Server;
  const sweeping = setInterval(() => server.closeIdleConnections(), BETWEEN_SWEEPS_MS);
  await within(PATIENCE_MS.requests, app.close());
  clearInterval(sweeping);
  await store.close();
}

/** What fails on the way to the end must not keep the store from being closed. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work.catch(() => undefined), pause(milliseconds, undefined, { ref: false })]);
}
