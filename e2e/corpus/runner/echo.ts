/**
 * Is anything of what was sent told back? All values count: those of the JSON, or the words of what is no JSON. What the
 * answers of the system say by themselves (its catalogue of problems, ids, which are told back on purpose) is no echo.
 */
import { problemCatalogue } from '@pantau/shared/basics';

const SHORTEST = 4;
const OWN_WORDS = JSON.stringify(problemCatalogue);

/** The values of what was sent that stand in the answer. */
export function echoes(sent: Buffer | undefined, answer: string, allowed: string): readonly string[] {
  return valuesOf(sent?.toString() ?? '').filter((value) => value.length >= SHORTEST && answer.includes(value) && !OWN_WORDS.includes(value) && !allowed.includes(value));
}

function valuesOf(text: string): readonly string[] {
  try {
    return [...new Set(leaves(JSON.parse(text)))];
  } catch {
    return [...new Set(text.match(/[A-Za-z0-9.]{6,}/g) ?? [])];
  }
}

/** The id of an event is its sender's own and told back, as long as it is one. */
function leaves(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return name === 'id' && /^[\w.:-]{1,128}$/.test(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, key));
}
