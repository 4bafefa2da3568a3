/**
 * How hard the generated tests try: `LAW_RUNS` multiplies the number of runs (default 1), `LAW_SEED` repeats a failed one.
 * The only file that reads them.
 */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

export interface LawOptions {
  readonly numRuns: number;
  readonly seed?: number;
}

/** Options for `fc.assert`: so many runs times the effort asked for. */
export function lawOptions(runs: number, env = process.env): LawOptions {
  const seed = numberIn(env, 'LAW_SEED');
  return { numRuns: Math.max(1, Math.round(runs * effortIn(env))), ...(seed === null ? {} : { seed }) };
}

/** Milliseconds after which a law hangs: more effort may take longer. */
export const lawTimeout = (env = process.env): number => 120_000 * Math.max(1, effortIn(env));

const effortIn = (env: typeof process.env): number => numberIn(env, 'LAW_RUNS') ?? 1;


function numberIn(env: Readonly<Record<string, string | undefined>>, name: string): number | null {
  const text = env[name] ?? '';
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`${name} must be a number`);
  return number;
}
