/**
 * Brings the world of the data folder up behind the open port: the demo is told through the same intake as everything
 * else, and goes on living until the server stops.
 */
import type { INestApplicationContext } from '@nestjs/common';
import type { Scope } from './access/index.js';
import type { Config } from './config/index.js';
import { Intake } from './intake/index.js';
import type { Store } from './store/index.js';
import { LiveDemo, openWorld, type WorldTerms } from './world/index.js';

export interface HouseTerms {
  readonly store: Store;
  readonly config: Config;
  readonly say: WorldTerms['say'];
  readonly onError: (error: unknown) => void;
}

/** What the world itself tells may be told of any place. */
const everything: Pick<Scope, 'mayWrite'> = { mayWrite: () => true };

/** @returns what ends the world's own life, if it has one */
export async function openHouse(app: INestApplicationContext, { store, config, say, onError }: HouseTerms): Promise<() => Promise<void>> {
  const now = () => Date.now();
  const send = sendTo(app.get(Intake));
  const opened = await openWorld({ store, wanted: config.world, size: config.demoSize, send, now, say });
  if (opened.kind === 'empty') return () => Promise.resolve();
  const { plan, toldUpTo } = opened;
  const demo = new LiveDemo({ plan, toldUpTo, send, now, seconds: config.simulationSeconds, onError });
  demo.start();
  return () => demo.stop();
}

const sendTo = (intake: Intake): WorldTerms['send'] => async ({ at, events }) => {
  const { results } = await intake.take({ events, scope: everything, language: 'id', at });
  const refused = results.find(({ status }) => status === 'rejected');
  if (refused) throw new Error(`the demo told something impossible: ${refused.problem?.code ?? ''} ${refused.problem?.pointer ?? ''}`);
};
