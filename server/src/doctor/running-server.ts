/** Asks a server that may run: is it ready, does it serve this store, how does it do. */

export interface RunningServer {
  readonly isReady: boolean;
  /** By name, without labels; empty where they may not be read. */
  readonly metrics: ReadonlyMap<string, number>;
}
export interface Asking {
  /** Null: only what anybody may ask. */
  readonly token: string | null;
  /** Of the store that is looked at. */
  readonly epoch: string;
}

const PATIENCE_MS = 3_000;

/** Null where nobody answers, or one who serves another store. */
export async function askServer(address: string, { token, epoch }: Asking): Promise<RunningServer | null> {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const ask = (path: string) => fetch(`${address}${path}`, { headers, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null);
  const ready = await ask('/ready');
  if (!ready) return null;
  const world = await ask('/api/v1/world');
  if (world?.status === 200 && ((await world.json()) as { epoch?: unknown }).epoch !== epoch) return null;
  const metrics = await ask('/metrics');
  return { isReady: ready.status === 200, metrics: metrics?.status === 200 ? metricsIn(await metrics.text()) : new Map() };
}

/** Of the text format of Prometheus the lines without labels. */
const metricsIn = (text: string): ReadonlyMap<string, number> =>
  new Map(text.split('\n').flatMap((line) => {
    const [, name, value] = /^([a-z0-9_]+) (\S+)$/.exec(line) ?? [];
    return name !== undefined && value !== undefined ? [[name, Number(value)] as const] : [];
  }));
