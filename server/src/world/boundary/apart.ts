/** The heavy work with outlines, done in threads: a file of 20 MiB or a whole provinsi holds nobody up. */
import { fail, type Problem, type ProblemCode, type Result } from '@pantau/shared/basics';
import { inThread, type ThreadFault, type ThreadLimits } from '../../threads/index.js';
import type { Drawing } from './drawing.js';
import type { DrawingOrder } from './drawing.worker.js';
import type { CheckedBoundaries } from './geojson.js';
import type { Draughtsman } from './outlines.js';

const CHECKER = new URL('./check.worker.js', import.meta.url);
const DRAUGHTSMAN = new URL('./drawing.worker.js', import.meta.url);
const LIMITS: ThreadLimits = { milliseconds: 20_000, megabytes: 768 };
const DRAWING_LIMITS: ThreadLimits = { milliseconds: 120_000, megabytes: 1_024 };
const FAULTS: Readonly<Record<ThreadFault, ProblemCode>> = { 'took too long': 'E_FILE_TIME', 'took too much memory': 'E_UNPACKED' };

/** One file at a time: each may take as much memory as it is allowed. */
let last: Promise<unknown> = Promise.resolve();

export function checkedApart(bytes: Uint8Array): Promise<Result<CheckedBoundaries, readonly Problem[]>> {
  const checked = last.then(() => check(bytes));
  last = checked.catch(() => undefined);
  return checked;
}

async function check(bytes: Uint8Array): Promise<Result<CheckedBoundaries, readonly Problem[]>> {
  const checked = await inThread<Result<CheckedBoundaries, readonly Problem[]>>(CHECKER, bytes, LIMITS);
  return checked.ok ? checked.value : fail([{ code: FAULTS[checked.error], pointer: '' }]);
}

export const draughtsmanApart: Draughtsman = {
  kabupaten: (order) => drawn({ kabupaten: order }),
  provinsi: (provinsi, parts) => drawn({ provinsi, parts }),
};

async function drawn(order: DrawingOrder): Promise<Drawing> {
  const drawing = await inThread<Drawing>(DRAUGHTSMAN, order, DRAWING_LIMITS);
  if (drawing.ok) return drawing.value;
  throw new Error(`drawing of outlines ${drawing.error}`);
}
