/**
 * The live channel frame by frame, as no client library would speak it. Frames are texts of Engine.IO: `40/live,{…}` asks to
 * come in, `42/live,1["watch",{…}]` sends a message that wants answer 1, `43/live,1[…]` is that answer.
 */
import { once } from 'node:events';
import WebSocket, { type RawData } from 'ws';

const BETWEEN_LOOKS_MS = 10;
const PATIENCE_MS = 20_000;
const PING = '2';
const PONG = '3';

export class RawSocket {
  /** Every text frame that came, but for pings. */
  readonly heard: string[] = [];
  private at = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: RawData, isBinary) => this.take(isBinary ? '' : String(data as Buffer)));
    // A server may end it in the midst of what is sent.
    socket.on('error', () => undefined);
  }

  /** The engine has opened; nobody is let in yet. */
  static async open(address: string): Promise<RawSocket> {
    const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`, { perMessageDeflate: false });
    const raw = new RawSocket(socket);
    await once(socket, 'open');
    return raw;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  send(frame: string | Buffer): void {
    if (this.isOpen) this.socket.send(frame);
  }

  /** The next frame that begins so; what came before it is passed over. */
  async hear(begin: string): Promise<string> {
    let found: string | undefined;
    await this.until(() => {
      while (found === undefined && this.at < this.heard.length) {
        const frame = this.heard[this.at++];
        if (frame?.startsWith(begin)) found = frame;
      }
      return found !== undefined || !this.isOpen;
    });
    if (found === undefined) throw new Error(`it ended before it said ${begin}; it said ${this.heard.join(' ')}`);
    return found;
  }

  /** Waits until the server has ended it. */
  closed = (): Promise<void> => this.until(() => !this.isOpen);

  close(): void {
    this.socket.terminate();
  }

  private take(frame: string): void {
    if (frame === PING) this.send(PONG);
    else this.heard.push(frame);
  }

  private async until(holds: () => boolean): Promise<void> {
    for (let waited = 0; !holds(); waited += BETWEEN_LOOKS_MS) {
      if (waited > PATIENCE_MS) throw new Error(`it does not come to that; it said ${this.heard.join(' ').slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
  }
}
