/** Socket.IO on the port of the server: websockets only, small frames, never for a foreign page. */
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Origins } from './access/index.js';

type Server = ReturnType<IoAdapter['createIOServer']>;
type Options = NonNullable<Parameters<IoAdapter['createIOServer']>[1]>;

export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly origins: Origins,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: Options): Server {
    return super.createIOServer(port, { ...options, ...this.bounds() } as Options);
  }

  private bounds(): Partial<Options> {
    return {
      transports: ['websocket'],
      allowEIO3: false,
      serveClient: false,
      perMessageDeflate: false,
      maxHttpBufferSize: 16_384,
      connectTimeout: 10_000,
      allowRequest: (request, answer) => answer(null, this.origins.judge(request) !== 'foreign'),
    };
  }
}
