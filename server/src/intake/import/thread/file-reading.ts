/** A file as it is read in a thread of its own, held to limits of time and memory. Close it, whatever came of it. */
import { fail, ok, type ProblemCode, type Result } from '@pantau/shared/basics';
import { Dialogue, type ThreadFault } from '../../../threads/index.js';
import type { FileHead, FileOrder, FileRefusal, ReadRow } from '../read-file.js';
import type { FilePortion, ThreadOrder } from './file.worker.js';

const LIMITS = { milliseconds: 20_000, megabytes: 256 };
const CODES: Readonly<Record<ThreadFault, ProblemCode>> = { 'took too long': 'E_FILE_TIME', 'took too much memory': 'E_UNPACKED' };

/** It turned out too heavy after it had begun well. */
export class FileTooHeavy extends Error {
  constructor(readonly problemCode: ProblemCode) {
    super(problemCode);
  }
}

export class FileReading {
  private constructor(
    private readonly dialogue: Dialogue<FilePortion>,
    readonly head: FileHead,
  ) {}

  static async open(path: string, order: FileOrder): Promise<Result<FileReading, FileRefusal>> {
    const threadOrder: ThreadOrder = { path, order };
    const dialogue = Dialogue.with<FilePortion>(new URL('./file.worker.js', import.meta.url), threadOrder, LIMITS);
    const first = await dialogue.next().catch(async (error: unknown) => {
      await dialogue.close();
      throw error;
    });
    if (first.ok && first.value?.kind === 'head') return ok(new FileReading(dialogue, first.value.head));
    await dialogue.close();
    if (!first.ok) return fail({ problem: { code: CODES[first.error], pointer: '/file' } });
    return fail(first.value?.kind === 'refused' ? first.value.refusal : { problem: { code: 'E_ARCHIVE', pointer: '/file' } });
  }

  /** @throws FileTooHeavy */
  async *portions(): AsyncGenerator<readonly ReadRow[]> {
    for (;;) {
      const portion = await this.dialogue.next();
      if (!portion.ok) throw new FileTooHeavy(CODES[portion.error]);
      if (portion.value === null) return;
      if (portion.value.kind === 'rows') yield portion.value.rows;
    }
  }

  close = (): Promise<void> => this.dialogue.close();
}
