/**
 * The built server as a process of its own, on a free port and a folder of its own: what a journey starts, stops, kills
 * and starts again. Whoever starts one calls `dispose` in `afterAll` or `finally`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface ServerWish {
  /** Default `empty`. */
  readonly world?: 'demo' | 'empty';
  /** Default: a new temporary folder, removed by `dispose`. */
  readonly dataDir?: string;
  /** More settings, as in `.env.example`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Words before `node`, e.g. `strace -D -f -o trace.txt`; the process they end in must be the direct child. */
  readonly launcher?: readonly string[];
}

const MAIN = join(import.meta.dirname, '../../server/dist/main.js');
const ADDRESS = /Pantau Desa: (http:\/\/localhost:(\d+))/;
const SIGN_IN_LINK = /https?:\/\/\S+\/masuk#\S+/g;
const BETWEEN_LOOKS_MS = 50;
const READY_WITHIN_MS = 90_000;

export class ServerProcess {
  /** Accepted as a bearer token with every right. */
  readonly adminToken = randomBytes(24).toString('hex');
  private child: ChildProcess | undefined;
  private text = '';
  private port = '0';

  private constructor(
    readonly dataDir: string,
    private readonly wish: ServerWish,
  ) {}

  /** Started and ready. */
  static async start(wish: ServerWish = {}): Promise<ServerProcess> {
    const server = new ServerProcess(wish.dataDir ?? (await mkdtemp(join(tmpdir(), 'pantau-desa-'))), wish);
    await server.start();
    return server;
  }

  /** Starts it (again) on its folder and, from the second time on, on the same port; waits until it is ready. */
  async start(): Promise<void> {
    if (this.isRunning) throw new Error('the server is running already');
    this.text = '';
    this.launch();
    try {
      await this.until(() => ADDRESS.test(this.text));
      this.port = ADDRESS.exec(this.text)?.[2] ?? this.port;
      await this.until(() => this.isReady());
    } catch (trouble) {
      await this.kill();
      throw trouble;
    }
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** The one-time sign-in link that was printed last. */
  get signInLink(): string {
    const link = this.text.match(SIGN_IN_LINK)?.at(-1);
    if (!link) throw new Error(`the server printed no sign-in link:\n${this.text}`);
    return link;
  }

  /** Everything that it printed since it was last started. */
  get output(): string {
    return this.text;
  }

  get pid(): number {
    if (this.child?.pid === undefined) throw new Error('the server was never started');
    return this.child.pid;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it as an operator would; answers its exit code (null: it had to be ended by the signal itself). */
  stop = (): Promise<number | null> => this.end('SIGTERM');

  /** Ends it as a power cut would, as far as a process can tell. */
  kill = (): Promise<number | null> => this.end('SIGKILL');

  /** Nothing is left of it. A folder that was handed in stays. */
  async dispose(): Promise<void> {
    await this.kill();
    if (this.wish.dataDir === undefined) await rm(this.dataDir, { recursive: true, force: true });
  }

  private launch(): void {
    const [command = process.execPath, ...args] = [...(this.wish.launcher ?? []), process.execPath, MAIN];
    const child = spawn(command, args, { cwd: this.dataDir, env: this.environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const collect = (chunk: string) => (this.text += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (trouble) => collect(String(trouble)));
    this.child = child;
  }

  /** Of the surroundings it gets only what any process needs, so that no setting of the machine leaks in. */
  private environment(): NodeJS.ProcessEnv {
    const { PATH, HOME, TMPDIR } = process.env;
    return {
      PATH,
      HOME,
      TMPDIR,
      ADMIN_TOKEN: this.adminToken,
      WORLD: this.wish.world ?? 'empty',
      ...this.wish.settings,
      DATA_DIR: this.dataDir,
      PORT: this.port,
    };
  }

  private async until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (let waited = 0; !(await holds()); waited += BETWEEN_LOOKS_MS) {
      if (!this.isRunning) throw new Error(`the server ended before it was ready:\n${this.text}`);
      if (waited > READY_WITHIN_MS) throw new Error(`the server does not become ready:\n${this.text}`);
      await pause(BETWEEN_LOOKS_MS);
    }
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.address}/ready`)).status === 200;
    } catch {
      return false;
    }
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child) return null;
    if (!this.isRunning) return child.exitCode;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}
