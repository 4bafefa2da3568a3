/** A connection of the live channel: typed messages both ways, whose it is, and whether it keeps up. */
import { setTimeout as pause } from 'node:timers/promises';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import type { ClientToServer, ServerToClient } from '@pantau/shared/protocol';
import type { Credentials, Scope } from '../access/index.js';

export interface Visitor {
  scope: Scope;
  readonly credentials: Credentials;
}
export type LiveSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, Visitor>;
export type LiveNamespace = Namespace<ClientToServer, ServerToClient, DefaultEventsMap, Visitor>;

/** What may wait for one client; more means that it does not read, and would cost the others. */
const MOST_WAITING_BYTES = 1024 * 1024;
const MOST_WAITING_PACKETS = 200;

/** The parts of the engine's socket that tell what waits; they are public in fact, not in its types. */
interface Waiting {
  readonly writeBuffer?: readonly unknown[];
  readonly transport?: { readonly socket?: { readonly bufferedAmount?: number } };
}

const waiting = ({ conn }: LiveSocket): Waiting => conn as unknown as Waiting;

/** What the network has not taken yet. */
export const waitingBytes = (socket: LiveSocket): number => waiting(socket).transport?.socket?.bufferedAmount ?? 0;

export const keepsUp = (socket: LiveSocket): boolean => (waiting(socket).writeBuffer?.length ?? 0) <= MOST_WAITING_PACKETS && waitingBytes(socket) <= MOST_WAITING_BYTES;

/** How long those who do not read may keep others waiting. */
const LAST_WORDS_MS = 500;
const BETWEEN_LOOKS_MS = 5;

/** Until everything said to them is on its way: what waits in the engine is lost when the server closes. */
export async function untilTaken(sockets: readonly LiveSocket[]): Promise<void> {
  const isUnsaid = (socket: LiveSocket): boolean => (waiting(socket).writeBuffer?.length ?? 0) > 0;
  for (let waited = 0; waited < LAST_WORDS_MS && sockets.some(isUnsaid); waited += BETWEEN_LOOKS_MS) await pause(BETWEEN_LOOKS_MS);
}

/** Packets of the engine, as they come in; public in fact, not in its types. */
interface Incoming {
  on(event: 'packet', listen: (packet: { readonly type: string; readonly data?: unknown }) => void): void;
}
/** First digit of what Socket.IO sends to acknowledge, plain or with bytes. */
const ACK = /^[36]/;

/** Nothing that is sent asks to be acknowledged: whoever does so all the same made the number up. */
export function onForgedAck({ conn }: LiveSocket, told: () => void): void {
  (conn as unknown as Incoming).on('packet', ({ type, data }) => {
    if (type === 'message' && typeof data === 'string' && ACK.test(data)) told();
  });
}
