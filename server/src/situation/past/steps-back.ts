/** The change log read backwards in portions that nobody notices. */
import { ChangeLog, type LoggedCommit, type Transaction } from '../../store/index.js';
import { Breath } from './breath.js';

const FEWEST = 4;
const MOST = 256;
/** Differences of a portion; a step may hold one of them or ten thousand. */
const PORTION = 4_000;

/** All steps from one clock down to another, both included, newest first. */
export async function* stepsBack({ sql }: Transaction, from: number, to: number): AsyncGenerator<LoggedCommit> {
  const breath = new Breath();
  let size = FEWEST;
  for (let top = from, bottom; top >= to; top = bottom - 1) {
    bottom = Math.max(to, top - size + 1);
    let differences = 0;
    for await (const step of ChangeLog.back(sql, top, bottom)) {
      differences += step.differences.length;
      yield step;
      await breath.take();
    }
    size = differences < PORTION ? Math.min(MOST, size * 2) : Math.max(FEWEST, Math.floor(size / 2));
  }
}
