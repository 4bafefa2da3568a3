/** The socket of the browser: same origin, session cookie, websocket only, 1 to 5 seconds between tries, never in step. */
import { LIVE_NAMESPACE } from '@pantau/shared/protocol';
import { io } from 'socket.io-client';
import type { LiveSocket } from './follower.js';

export const makeSocket = (origin = ''): LiveSocket =>
  io(`${origin}${LIVE_NAMESPACE}`, {
    transports: ['websocket'],
    autoConnect: false,
    forceNew: true,
    reconnectionDelay: 1_500,
    reconnectionDelayMax: 5_000,
    randomizationFactor: 0.33,
  });
