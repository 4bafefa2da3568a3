/** What the doctor says of one thing, with advice where something should be done. */
import type { Bilingual } from '@pantau/shared/basics';

export const states = ['OK', 'PERHATIAN', 'BAHAYA'] as const;
/** All is well; look at it some time; act now. */
export type State = (typeof states)[number];

export interface Finding {
  /** Names it for machines. */
  readonly code: string;
  readonly state: State;
  readonly words: Bilingual;
  readonly advice?: Bilingual;
}
/** What is said, and in a case that is not well also what to do. */
type Told = Pick<Finding, 'words' | 'advice'>;

export const fine = (code: string, words: Bilingual): Finding => ({ code, state: 'OK', words });
export const attention = (code: string, told: Told): Finding => ({ code, state: 'PERHATIAN', ...told });
export const danger = (code: string, told: Told): Finding => ({ code, state: 'BAHAYA', ...told });

/** The gravest of them. */
export const worstOf = (findings: readonly Finding[]): State => states[Math.max(0, ...findings.map(({ state }) => states.indexOf(state)))] ?? 'OK';
