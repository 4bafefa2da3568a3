/** The live channel: who may connect, what may be asked, and the answers. Numbers are told by the publisher. */
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway, type OnGatewayInit } from '@nestjs/websockets';
import { textOf, type ProblemCode } from '@pantau/shared/basics';
import { LIVE_NAMESPACE, type ProblemMessage, type ResumeAnswer, type WatchAnswer } from '@pantau/shared/protocol';
import { Authenticator, Origins } from '../access/index.js';
import { Clock } from '../config/index.js';
import { onForgedAck, type LiveNamespace, type LiveSocket } from './live-socket.js';
import { MessageGuard } from './message-guard.js';
import { Publisher } from './publisher.js';
import { resumeWish, unwatchWish, watchWish } from './wish.js';

const MOST_WATCHES = 50;
/** A token may be revoked and a session end while a screen is open. */
const BETWEEN_CHECKS_MS = 5_000;

@WebSocketGateway({ namespace: LIVE_NAMESPACE })
export class LiveGateway implements OnGatewayInit<LiveNamespace> {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly origins: Origins,
    private readonly publisher: Publisher,
    private readonly clock: Clock,
  ) {}

  afterInit(namespace: LiveNamespace): void {
    namespace.use((socket, next) => {
      this.admit(socket).then((admitted) => next(admitted ? undefined : refusal('E_AUTH')), next);
    });
    namespace.on('connection', (socket) => this.welcome(socket));
  }

  @SubscribeMessage('watch')
  watch(@ConnectedSocket() socket: LiveSocket, @MessageBody() wish: unknown): WatchAnswer {
    const parsed = watchWish.safeParse(wish);
    if (!parsed.success) return { ok: false, problem: problem('E_PARAMETER') };
    const { scope } = socket.data;
    if (!scope.may('numbers') || !scope.mayRead(parsed.data.area, this.publisher.moment().facts)) return { ok: false, problem: problem('E_SCOPE') };
    if (this.publisher.watches.of(socket).length >= MOST_WATCHES) return { ok: false, problem: problem('E_RATE') };
    this.publisher.flush();
    const moment = this.publisher.moment();
    const watch = this.publisher.watches.open(socket, parsed.data, moment);
    const situations = watch.view.situations(moment);
    const shown = parsed.data.periods ? { situations } : { situation: situations[0] };
    return { ok: true, watch: watch.id, epoch: moment.facts.epoch, clock: moment.facts.clock, ...shown };
  }

  @SubscribeMessage('unwatch')
  unwatch(@ConnectedSocket() socket: LiveSocket, @MessageBody() wish: unknown): { ok: boolean } {
    const parsed = unwatchWish.safeParse(wish);
    const watch = parsed.success ? this.publisher.watches.find(socket, parsed.data.watch) : undefined;
    if (watch) this.publisher.watches.close(watch);
    return { ok: watch !== undefined };
  }

  @SubscribeMessage('resume')
  resume(@ConnectedSocket() socket: LiveSocket, @MessageBody() wish: unknown): ResumeAnswer {
    const parsed = resumeWish.safeParse(wish);
    if (!parsed.success) return { ok: false, problem: problem('E_PARAMETER') };
    const watch = this.publisher.watches.find(socket, parsed.data.watch);
    if (!watch) return { ok: false, problem: problem('E_NOT_FOUND') };
    this.publisher.flush();
    const moment = this.publisher.moment();
    const { epoch, clock } = moment.facts;
    watch.clock = clock;
    const told = parsed.data.epoch !== epoch ? 'other_epoch' : parsed.data.clock > clock ? 'clock_ahead' : (watch.view.since(parsed.data.clock) ?? 'too_long_ago');
    this.publisher.metrics.resumed(typeof told === 'string' ? told : 'rows');
    if (typeof told !== 'string') return { ok: true, rows: told, clock };
    const situations = watch.view.situations(moment);
    return { ok: true, reason: told, clock, ...(watch.wish.periods ? { situations } : { situation: situations[0] }) };
  }

  /** A page of another site is refused before this; one without an origin comes in by a token, never by a cookie. */
  private async admit(socket: LiveSocket): Promise<boolean> {
    const { token } = socket.handshake.auth as { token?: unknown };
    const hasOrigin = this.origins.judge(socket.request) === 'own';
    const credentials = typeof token === 'string' ? { authorization: `Bearer ${token}` } : hasOrigin ? { cookie: socket.handshake.headers.cookie } : {};
    const scope = await this.authenticator.authenticate(credentials);
    if (scope) socket.data = { scope, credentials };
    return scope !== null;
  }

  private welcome(socket: LiveSocket): void {
    const guard = new MessageGuard();
    onForgedAck(socket, () => {
      guard.offend();
      if (guard.isOver) this.publisher.metrics.drop(socket, 'offences');
    });
    socket.use((packet: unknown[], next) => {
      const code = guard.judge(packet[0], this.clock.now());
      if (code === null) return next();
      const answer = packet.at(-1);
      if (typeof answer === 'function') (answer as (refused: object) => void)({ ok: false, problem: problem(code) });
      if (guard.isOver) this.publisher.metrics.drop(socket, 'offences');
    });
    const checking = setInterval(() => void this.checkAgain(socket), BETWEEN_CHECKS_MS).unref();
    this.publisher.join(socket);
    socket.on('disconnect', () => {
      clearInterval(checking);
      this.publisher.leave(socket);
    });
  }

  private async checkAgain(socket: LiveSocket): Promise<void> {
    const scope = await this.authenticator.authenticate(socket.data.credentials);
    if (scope) socket.data.scope = scope;
    else this.publisher.metrics.drop(socket, 'no_longer_known');
  }
}

function problem(code: ProblemCode): ProblemMessage {
  const { pointer: _, ...told } = textOf({ code, pointer: '' }, 'id');
  return told;
}

const refusal = (code: ProblemCode): Error => Object.assign(new Error(code), { data: problem(code) });
