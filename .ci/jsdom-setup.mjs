/** What every browser has and jsdom lacks, so that the client need not ask whether it is there. */
import { TextDecoder, TextEncoder } from 'node:util';

/** No media feature is wanted: light, and with motion. */
const matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null });

/** Sizes never change, for there is no layout. */
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder, matchMedia, ResizeObserver });
