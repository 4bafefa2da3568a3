/**
 * Parts of the program that are fetched when first needed. Where the line is down just then they are fetched again until
 * they come; where the server answers but has them no more (it was upgraded), the page begins anew.
 */
const AGAIN_MS = 2_000;
const TRIES = 3;

export interface Surroundings {
  readonly pause: () => Promise<unknown>;
  /** Whether the server answers. */
  readonly answers: () => Promise<boolean>;
  readonly beginAnew: () => void;
}

const browser: Surroundings = {
  pause: () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS)),
  answers: () => fetch('/live').then(({ ok }) => ok, () => false),
  beginAnew: () => window.location.reload(),
};

export async function patiently<T>(load: () => Promise<T>, { pause, answers, beginAnew }: Surroundings = browser): Promise<T> {
  for (let refused = 0; ; ) {
    try {
      return await load();
    } catch {
      if (await answers()) refused += 1;
      if (refused === TRIES) beginAnew();
      await pause();
    }
  }
}
