/** What a real file must come to, and how it is told. */
import type { FileImport, FileRow, Refused } from '../world/files.js';

/** What can be expected of an import. */
type Figures = Pick<FileImport, 'state' | 'format' | 'rows' | 'accepted' | 'duplicate' | 'changed' | 'quarantined' | 'rejected'>;

export interface Expected {
  /** What the file is, for the table. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fields?: Readonly<Record<string, string>>;
  /** Counts that must be; a function where they follow from the file. Or the code with which it must be refused. */
  readonly outcome: Partial<Figures> | { readonly refusedWith: string };
  /** Cell and code of the problems that rows must have, where all of them are known. */
  readonly problems?: readonly string[];
}
export interface Verdict {
  readonly name: string;
  readonly told: string;
  /** What differs; none = as expected. */
  readonly differs: readonly string[];
}

export function judged({ name, outcome, problems }: Expected, found: FileImport | Refused, rows: readonly FileRow[]): Verdict {
  if ('code' in found) {
    const wanted = 'refusedWith' in outcome ? outcome.refusedWith : 'read';
    return { name, told: `refused: ${found.status} ${found.code}`, differs: wanted === found.code ? [] : [`expected ${wanted}`] };
  }
  const { format, state, accepted, changed, duplicate, quarantined, rejected } = found;
  const told = `${format ?? '?'} ${state}: ${accepted} accepted, ${changed} changed, ${duplicate} known, ${quarantined} kept aside, ${rejected} rejected`;
  const wanted = Object.entries('refusedWith' in outcome ? { state: outcome.refusedWith } : outcome) as [keyof Figures, string | number | null][];
  const differs = wanted.filter(([key, value]) => found[key] !== value).map(([key, value]) => `${key}: expected ${value ?? 'none'}`);
  const seen = rows.flatMap(({ problem }) => (problem?.errors ?? (problem ? [{ code: problem.code, pointer: '' }] : [])).map(({ code }) => code));
  const missing = problems && problems.join(' ') !== seen.join(' ') ? [`problems: expected ${problems.join(' ')}, found ${seen.join(' ')}`] : [];
  return { name, told, differs: [...differs, ...missing] };
}
