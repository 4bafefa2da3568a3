/** Reads a trace of system calls: does any answer leave while the write-ahead log holds bytes that were not synced? */

export interface Findings {
  /** Successful HTTP answers seen. */
  readonly answers: number;
  /** The lines of those that left too early. */
  readonly unsynced: readonly string[];
}

const LOG_WRITE = /pwrite64\(\d+<[^>]*\.sqlite-wal>/;
const LOG_SYNC = /(?:fdatasync|fsync)\(\d+<[^>]*\.sqlite-wal>/;
const ANSWER = /(?:write|writev|sendto|sendmsg)\(\d+<(?:TCP|socket)[^>]*>.*HTTP\/1\.1 20\d/;
const RESUMED_SYNC = /<\.\.\. (?:fdatasync|fsync) resumed>/;
const UNFINISHED = '<unfinished ...>';

export function answersBeforeSync(trace: string): Findings {
  let dirty = false;
  let answers = 0;
  const unsynced: string[] = [];
  for (const line of trace.split('\n')) {
    if (LOG_WRITE.test(line)) dirty = true;
    else if ((LOG_SYNC.test(line) && !line.includes(UNFINISHED)) || RESUMED_SYNC.test(line)) dirty = false;
    else if (ANSWER.test(line)) {
      answers++;
      if (dirty) unsynced.push(line);
    }
  }
  return { answers, unsynced };
}
