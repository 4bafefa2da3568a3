/** Parts of the catalogue that stand by themselves. */
import { must } from '@pantau/shared/basics';
import { definitions, partsGivenBy, type Catalogue, type IndicatorDefinition } from '@pantau/shared/indicator';

/** The definitions of these codes with all that they look at, in the order of the catalogue. */
export function withLookedAt(codes: readonly string[]): Catalogue {
  const wanted = new Set<string>();
  const want = (code: string): void => {
    if (wanted.has(code)) return;
    wanted.add(code);
    lookedAtBy(must(definitions.find((each) => each.code === code), code)).forEach(want);
  };
  codes.forEach(want);
  return definitions.filter(({ code }) => wanted.has(code));
}

function lookedAtBy({ value }: IndicatorDefinition): readonly string[] {
  if (value.kind === 'derived') return [...value.looksAt.indicators, ...value.looksAt.parts.map(giverOf)];
  return value.denominator.kind === 'part' ? [giverOf(value.denominator.part)] : [];
}

const giverOf = (part: string): string => must(definitions.find((each) => part in (partsGivenBy(each)?.parts ?? {})), part).code;
