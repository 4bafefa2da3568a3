/** Every row of the corpus has its files, is shown elsewhere, or waits on the one list that can only shrink. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elsewhere, empty, notYet } from './not-yet.js';
import { casesOf, strayFiles } from './runner/case.js';

/** How many rows each group has. */
const GROUPS = { H: 14, J: 20, F: 34, S: 15, X: 15, G: 7, W: 8, B: 3 };
const allRows = Object.entries(GROUPS).flatMap(([group, count]) => Array.from({ length: count }, (_, i) => `${group}-${String(i + 1).padStart(2, '0')}`));
const withFiles = casesOf().map(({ id }) => id);
const ROOT = join(import.meta.dirname, '../..');

/** Take out what is done; add nothing. */
const ALLOWED_TO_WAIT = ['S-12', 'B-01', 'B-02', 'B-03'];

describe('the rows of the corpus', () => {
  it('are all there, each once', () => {
    expect(allRows).toHaveLength(116);
    expect([...withFiles, ...Object.keys(notYet), ...Object.keys(elsewhere), ...empty].sort()).toEqual([...allRows].sort());
  });

  it('wait only where they always did, with a reason', () => {
    expect(Object.keys(notYet).sort()).toEqual([...ALLOWED_TO_WAIT].sort());
    expect(Object.values(notYet).every((reason) => reason.length > 10)).toBe(true);
  });

  it('are named by the tests that show them elsewhere', () => {
    for (const [id, file] of Object.entries(elsewhere)) {
      expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
      expect(readFileSync(join(ROOT, file), 'utf8')).toContain(id);
    }
  });

  it('have no files beside them that nobody reads', () => {
    expect(strayFiles()).toEqual([]);
  });
});
