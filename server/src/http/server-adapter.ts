/** Express on a server that does not wait for those who dawdle. */
import { createServer } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
};

export class ServerAdapter extends ExpressAdapter {
  override initHttpServer(): void {
    this.httpServer = createServer(patience, this.getInstance<Parameters<typeof createServer>[1]>());
  }
}
