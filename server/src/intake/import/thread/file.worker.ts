/** Reads a file in a thread of its own: first what it is, then its rows in portions. */
import { readFileSync } from 'node:fs';
import { answerInPortions } from '../../../threads/index.js';
import { readFile, type FileHead, type FileOrder, type FileRefusal, type ReadRow } from '../read-file.js';

export interface ThreadOrder {
  readonly path: string;
  readonly order: FileOrder;
}
export type FilePortion =
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'head'; readonly head: FileHead }
  | { readonly kind: 'rows'; readonly rows: readonly ReadRow[] };

answerInPortions(function* ({ path, order }: ThreadOrder): Generator<FilePortion> {
  const file = readFile(readFileSync(path), order);
  if (!file.ok) yield { kind: 'refused', refusal: file.error };
  else {
    yield { kind: 'head', head: file.value.head };
    for (const rows of file.value.portions) yield { kind: 'rows', rows };
  }
});
