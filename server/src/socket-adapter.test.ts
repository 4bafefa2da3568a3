/** The handshake of sockets, on a gateway of its own. */
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { WebSocketGateway } from '@nestjs/websockets';
import type { AddressInfo } from 'node:net';
import { io, type ManagerOptions, type SocketOptions } from 'socket.io-client';
import { Origins } from './access/index.js';
import { SocketAdapter } from './socket-adapter.js';

@WebSocketGateway({ namespace: '/test' })
class TestGateway {}
@Module({ providers: [TestGateway] })
class TestModule {}

let app: NestExpressApplication;
let port: number;
beforeAll(async () => {
  app = await NestFactory.create<NestExpressApplication>(TestModule, { logger: false });
  app.useWebSocketAdapter(new SocketAdapter(app, new Origins({ publicUrl: new URL('https://pantau.example') } as never)));
  await app.listen(0);
  ({ port } = (app.getHttpServer() as { address(): AddressInfo }).address());
});
afterAll(() => app.close());

const comesIn = (options: Partial<ManagerOptions & SocketOptions>): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = io(`http://localhost:${port}/test`, { transports: ['websocket'], reconnection: false, forceNew: true, ...options });
    const answer = (came: boolean) => () => {
      socket.disconnect();
      resolve(came);
    };
    socket.on('connect', answer(true)).on('connect_error', answer(false));
  });
const from = (origin: string) => ({ extraHeaders: { origin } });

describe('a socket', () => {
  it('comes in from a page of our own, or from no page', async () => {
    expect(await comesIn({})).toBe(true);
    expect(await comesIn(from(`http://localhost:${port}`))).toBe(true);
    expect(await comesIn(from('https://pantau.example'))).toBe(true);
  });
  it.each(['http://evil.example', 'null', 'http://localhost', 'http://sub.pantau.example', 'http://pantau.example', ''])('X-15 stays outside from %j', async (origin) => {
    expect(await comesIn(from(origin))).toBe(false);
  });
  it('uses websockets only', async () => {
    expect(await comesIn({ transports: ['polling'] })).toBe(false);
  });
});
