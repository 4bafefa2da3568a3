/** What stands between a program and its server, and can be cut: a TCP line of its own. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export class Line {
  private readonly ends = new Set<Socket>();
  private isCut = false;
  private fateful: string | null = null;

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {
    server.on('connection', (near: Socket) => this.carry(near));
  }

  /** A line to the port of this machine. */
  static async to(target: number): Promise<Line> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Line(server, target);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Ends whatever goes on, and lets nothing through until it is mended. */
  cut(): void {
    this.isCut = true;
    for (const end of this.ends) end.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  /** The next message with this text still arrives, its answer does not: the line is cut instead. */
  cutBeforeAnswerTo(text: string): void {
    this.fateful = text;
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private carry(near: Socket): void {
    near.on('error', () => near.destroy());
    if (this.isCut) return void near.destroy();
    const far = connect(this.target, '127.0.0.1');
    far.on('error', () => far.destroy());
    for (const [end, other] of [[near, far], [far, near]] as const) {
      this.ends.add(end);
      end.once('close', () => {
        this.ends.delete(end);
        other.destroy();
      });
    }
    let isDoomed = false;
    near.on('data', (chunk) => {
      if (this.fateful !== null && chunk.includes(this.fateful)) {
        isDoomed = true;
        this.fateful = null;
      }
      far.write(chunk);
    });
    far.on('data', (chunk) => (isDoomed ? this.cut() : near.write(chunk)));
  }
}
