/**
 * The parts of a zip archive, held to limits before anything is unpacked. What the archive says of itself is not trusted
 * further than that: a part never grows beyond the size that was added up.
 */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { fail, ok, type Problem, type ProblemCode, type Result } from '@pantau/shared/basics';
import { limits } from './limits.js';

export class Archive {
  private constructor(
    private readonly bytes: Uint8Array,
    /** Names of all parts. */
    readonly names: ReadonlySet<string>,
  ) {}

  static open(bytes: Uint8Array): Result<Archive, Problem> {
    const entries: UnzipFileInfo[] = [];
    const listed = orNothing(() => unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 }));
    if (!listed) return refused('E_ARCHIVE');
    const problem = problemOf(entries, bytes.byteLength);
    return problem ? refused(problem) : ok(new Archive(bytes, new Set(entries.map(({ name }) => name))));
  }

  /** Unpacks the parts named, those that are there. */
  unpack(names: readonly string[]): Result<ReadonlyMap<string, Uint8Array>, Problem> {
    const parts = orNothing(() => unzipSync(this.bytes, { filter: ({ name }) => names.includes(name) }));
    return parts ? ok(new Map(Object.entries(parts))) : refused('E_ARCHIVE');
  }
}

const refused = (code: ProblemCode) => fail<Problem>({ code, pointer: '/file' });

function problemOf(entries: readonly UnzipFileInfo[], packed: number): ProblemCode | null {
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > limits.unpackedBytes || (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio)) return 'E_UNPACKED';
  const names = entries.map(({ name }) => name);
  return entries.length > limits.entries || new Set(names).size < names.length || names.some(leadsAway) ? 'E_ARCHIVE' : null;
}

/** A path that would lie outside of the folder it is unpacked to. */
const leadsAway = (name: string): boolean => /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..');

function orNothing<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
