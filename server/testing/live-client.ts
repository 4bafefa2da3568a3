/** A client of the live channel that keeps all it is told. */
import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import { LIVE_NAMESPACE, type ClientToServer, type Closing, type Delta, type Feed, type Fresh, type Pulse, type ResumeAnswer, type ServerToClient, type WatchAnswer, type WatchWish, type WorldMoved } from '@pantau/shared/protocol';
import type { TestServer } from './test-server.js';

export interface Entry {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export class LiveClient {
  readonly deltas: Delta[] = [];
  readonly fresh: Fresh[] = [];
  readonly pulses: Pulse[] = [];
  readonly feed: Feed[] = [];
  readonly worlds: WorldMoved[] = [];
  readonly closing: Closing[] = [];

  private constructor(readonly socket: Socket<ServerToClient, ClientToServer>) {
    socket.on('delta', (delta) => this.deltas.push(delta));
    socket.on('fresh', (fresh) => this.fresh.push(fresh));
    socket.on('pulse', (pulse) => this.pulses.push(pulse));
    socket.on('feed', (line) => this.feed.push(line));
    socket.on('world', (message) => this.worlds.push(message));
    socket.on('closing', (message) => this.closing.push(message));
  }

  /** Connected, or refused: then it throws the error that the server gave. */
  static async connect(server: TestServer, { token = server.config.adminToken, headers = {} }: Entry = {}): Promise<LiveClient> {
    const address = `http://127.0.0.1:${await server.listen()}`;
    const socket: Socket<ServerToClient, ClientToServer> = io(`${address}${LIVE_NAMESPACE}`, {
      transports: ['websocket'], reconnection: false, forceNew: true, auth: token === '' ? {} : { token }, extraHeaders: headers,
    });
    const refused = once(socket as never, 'connect_error').then(([error]: unknown[]) => {
      socket.close();
      throw error;
    });
    await Promise.race([once(socket as never, 'connect'), refused]);
    return new LiveClient(socket);
  }

  watch = (wish: WatchWish): Promise<WatchAnswer> => this.socket.emitWithAck('watch', wish);
  resume = (wish: { watch: string; epoch: string; clock: number }): Promise<ResumeAnswer> => this.socket.emitWithAck('resume', wish);

  /** Waits until what it was told satisfies the question. */
  async until(holds: () => boolean): Promise<void> {
    for (let look = 0; !holds(); look++) {
      if (look > 2000) throw new Error('it was never told');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  close(): void {
    this.socket.close();
  }
}
