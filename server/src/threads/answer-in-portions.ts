/** The other end of a `Dialogue`: makes one portion each time it is asked. */
import { parentPort, workerData } from 'node:worker_threads';
import { must } from '@pantau/shared/basics';

/** Called once, by the module that the thread was started with. */
export function answerInPortions<Order, Portion>(work: (order: Order) => Iterator<Portion>): void {
  const port = must(parentPort, 'parent thread');
  let portions: Iterator<Portion> | null = null;
  port.on('message', () => {
    portions ??= work(workerData as Order);
    const step: IteratorResult<Portion, unknown> = portions.next();
    port.postMessage(step.done === true ? null : step.value);
  });
}
