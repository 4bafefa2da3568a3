/** The words of a problem as they are told: those of the catalogue, the advice in the language that was asked for. */
import { problemCatalogue, type Language, type ProblemCode } from '@pantau/shared/basics';

export interface Told {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly pointer?: string;
  readonly hint?: string;
}

export function isWorded(told: Told, { code, language }: { readonly code: string; readonly language: Language }): void {
  const { title, advice } = problemCatalogue[code as ProblemCode];
  expect(told).toMatchObject({ code, title, detail: advice[language] });
  expect(advice.id).not.toBe(advice.en);
}
