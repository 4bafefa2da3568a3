/**
 * The rows of the corpus that have no files, each with the reason. A row leaves this list with its files; a test holds the
 * list against a fixed one, so that it can only shrink.
 */

/** What the product does not have yet. */
export const notYet: Readonly<Record<string, string>> = {
  'S-12': 'nobody can be erased yet, so that no subject is closed',
  'B-01': 'there are no webhooks yet',
  'B-02': 'there are no webhooks yet',
  'B-03': 'there are no webhooks yet',
};

/** Shown by a test of its own, which names the row. */
export const elsewhere: Readonly<Record<string, string>> = {
  'H-14': 'server/src/intake/full-disk.test.ts',
};

/** The number stands for nothing. */
export const empty: readonly string[] = ['S-13'];
