/** The other end of `inThread`: does the work that was handed in and hands its result back. */
import { parentPort, workerData } from 'node:worker_threads';
import { must } from '@pantau/shared/basics';

/** Called once, by the module that the thread was started with. */
export function answerWith<Order, Answer>(work: (order: Order) => Answer): void {
  must(parentPort, 'parent thread').postMessage(work(workerData as Order));
}
