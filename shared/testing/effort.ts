/**
 * How hard the generated tests try: `LAW_RUNS` multiplies the number of runs (default 1), `LAW_SEED` repeats a failed one,
 * `LAW_SHRINK=0` shows a failure as it was found. The only file that reads them.
 */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

export interface LawOptions {
  readonly numRuns: number;
  readonly seed?: number;
  /** True: no search for a smaller case that fails as well. */
  readonly endOnFailure: boolean;
  /** Milliseconds after which that search ends, so that what was found is told before the test counts as hanging. */
  readonly interruptAfterTimeLimit: number;
  /** Whoever is interrupted without having failed has not proved anything. */
  readonly markInterruptAsFailure: true;
}

type Environment = typeof process.env;

/** Options for `fc.assert`: so many runs times the effort asked for. */
export function lawOptions(runs: number, env: Environment = process.env): LawOptions {
  const seed = numberIn(env, 'LAW_SEED');
  return {
    numRuns: Math.max(1, Math.round(runs * effortIn(env))),
    ...(seed === null ? {} : { seed }),
    endOnFailure: numberIn(env, 'LAW_SHRINK') === 0,
    interruptAfterTimeLimit: lawTimeout(env) * 0.75,
    markInterruptAsFailure: true,
  };
}

/** Milliseconds after which a law hangs: more effort may take longer. */
export const lawTimeout = (env: Environment = process.env): number => 120_000 * Math.max(1, effortIn(env));

const effortIn = (env: Environment): number => numberIn(env, 'LAW_RUNS') ?? 1;

function numberIn(env: Environment, name: string): number | null {
  const text = env[name] ?? '';
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`${name} must be a number`);
  return number;
}
