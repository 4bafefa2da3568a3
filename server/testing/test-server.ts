/** The whole server over real HTTP, on a real store in a folder of its own. Close it in `afterAll`. */
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { Places, type Area, type Unit } from '@pantau/shared/area';
import type { Millis } from '@pantau/shared/period';
import { NO_CHOICES } from '@pantau/shared/indicator';
import { SasaranBook, TargetBook } from '@pantau/shared/sasaran';
import { defaultRules } from '@pantau/shared/situation';
import type { House } from '../src/app.module.js';
import { Clock, readConfig, type Config } from '../src/config/index.js';
import { createApp } from '../src/create-app.js';
import { openLog } from '../src/http/index.js';
import { redefine } from '../src/projection/index.js';
import { Store } from '../src/store/index.js';
import { tempFolder } from './temp-store.js';

/** A clock that stands until it is turned. */
export class TestClock extends Clock {
  constructor(public time: Millis = Date.parse('2026-09-14T03:00:00Z')) {
    super();
  }
  now = (): Millis => this.time;
  turn(milliseconds: number): void {
    this.time += milliseconds;
  }
}

export interface TestWish {
  readonly config?: Partial<Config>;
  readonly house?: Partial<House>;
  /** Where its store is; in a folder of its own where nothing is said. */
  readonly databaseUrl?: string;
  /** Areas and units of the registry. */
  readonly areas?: readonly Area[];
  readonly units?: readonly Unit[];
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export class TestServer {
  private constructor(
    readonly app: NestExpressApplication,
    readonly store: Store,
    readonly config: Config,
    /** Everything that was logged, one JSON line each. */
    readonly logged: string[],
  ) {}

  static async start({ config: settings, house, databaseUrl, areas = [], units = [] }: TestWish = {}): Promise<TestServer> {
    const folder = tempFolder();
    const config = { ...readConfig({ DATA_DIR: folder, DATABASE_URL: databaseUrl, ADMIN_TOKEN: 'admin-token-of-a-test', PSEUDONYM_KEY: 'key-of-a-test' }), ...settings };
    const store = await Store.open({ ...config.database, rules: { ...defaultRules, sourcePriority: config.sourcePriority } });
    if (config.sourcePriority.length > 0) await redefine(store, { now: () => 0, say: () => undefined });
    if (areas.length + units.length > 0) await register(store, new Places(areas, units));
    const logged: string[] = [];
    const log = openLog('debug', new Writable({ write: (chunk: Buffer, _, done) => (logged.push(chunk.toString()), done()) }));
    return new TestServer(await createApp(store, config, { log, ...house }), store, config, logged);
  }

  /** A request with the token; without one, of a stranger. */
  ask(method: Method, path: string, token?: string): request.Test {
    const asked = request(this.app.getHttpServer())[method](path);
    return token === undefined ? asked : asked.set('Authorization', `Bearer ${token}`);
  }

  /** A request of the administrator. */
  asAdmin = (method: Method, path: string): request.Test => this.ask(method, path, this.config.adminToken);

  /** A browser that keeps its cookies. */
  browser = () => request.agent(this.app.getHttpServer());

  /** The token of someone with these rights, good for years. */
  async tokenFor(grant: { role: string; units?: string[]; sources?: string[]; types?: string[]; expiresOn?: string }): Promise<string> {
    const order = { name: 'test', units: [], sources: [], expiresOn: '2099-12-31', ...grant };
    const made = await this.asAdmin('post', '/api/v1/tokens').send(order).expect(201);
    return (made.body as { token: string }).token;
  }

  /** Opens a port, once; answers it. */
  async listen(): Promise<number> {
    const server = this.app.getHttpServer() as Server;
    if (!server.listening) await this.app.listen(0, '127.0.0.1');
    return (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.store.close();
    rmSync(this.config.dataDir, { recursive: true, force: true });
  }
}

const register = (store: Store, places: Places): Promise<null> =>
  store.step({ kind: 'unit', at: Date.parse('2026-01-01T00:00:00Z') }, () =>
    Promise.resolve({ result: null, changed: true, world: { places, sasaran: new SasaranBook([]), targets: new TargetBook([]), variants: NO_CHOICES } }),
  );
