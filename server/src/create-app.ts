/** The whole server but for its port: every room, everything that stands before and around the routes. */
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Gate, Origins } from './access/index.js';
import { AppModule, type House } from './app.module.js';
import { machineClock, type Config } from './config/index.js';
import { clientFiles, clientScreens, docsHeaders, FrameworkLog, openLog, packed, requestLog, safeHeaders, serveApiDocument, ServerAdapter } from './http/index.js';
import { Metrics, Readiness } from './liveness/index.js';
import { SocketAdapter } from './socket-adapter.js';
import type { Store } from './store/index.js';

const CLIENT = fileURLToPath(new URL('../../client/dist', import.meta.url));

/**
 * Initialised, not listening yet.
 * @param given what a test or the start of the server brings along; the world counts as loaded where no readiness is given
 */
export async function createApp(store: Store, config: Config, given: Partial<House> = {}): Promise<NestExpressApplication> {
  const house: House = { store, config, clock: machineClock, readiness: loaded(), log: openLog(config.logLevel), ...given };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(house), new ServerAdapter(), {
    bodyParser: false,
    logger: new FrameworkLog(house.log),
    abortOnError: false,
  });
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.useWebSocketAdapter(new SocketAdapter(app, app.get(Origins)));
  stand(app, house);
  serveApiDocument(app);
  return app.init();
}

/** Before the routes, in this order. */
function stand(app: NestExpressApplication, { config, readiness, log }: House): void {
  app.use(requestLog(log, app.get(Metrics).answered));
  app.use(safeHeaders({ https: config.publicUrl?.protocol === 'https:' }));
  app.use('/api/docs', docsHeaders);
  app.use('/api', app.get(Gate).handler(readiness.isReady));
  app.use(packed());
  app.use(clientFiles(CLIENT));
  app.use(clientScreens(CLIENT));
}

function loaded(): Readiness {
  const readiness = new Readiness();
  readiness.mark('world');
  return readiness;
}
