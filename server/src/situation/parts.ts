/** Which parts of the cells a read looks at. */
import type { Catalogue, IndicatorDefinition } from '@pantau/shared/indicator';
import { REPORT_PART, UNIT_REPORT_PART } from '@pantau/shared/projection';
import type { Basis } from '@pantau/shared/protocol';
import { partsOfCatalogue } from '@pantau/shared/situation';

/** All that can move the numbers of these indicators. */
export function partsOf(catalogue: Catalogue, definitions: readonly IndicatorDefinition[], basis: Basis | undefined): ReadonlySet<string> {
  const parts = partsOfCatalogue(catalogue);
  return new Set(definitions.flatMap((definition) => [...parts.partsOf(definition, basis)]));
}

/** With what tells whether anything was reported at all. */
export const withReports = (parts: ReadonlySet<string>): ReadonlySet<string> => new Set([...parts, REPORT_PART, UNIT_REPORT_PART]);

/** The parts that the numerator is read from. */
export function numeratorParts(catalogue: Catalogue, { code, value }: IndicatorDefinition): ReadonlySet<string> {
  if (value.kind === 'counted') return new Set([code]);
  const { parts, indicators } = value.looksAt;
  const others = catalogue.filter((definition) => indicators.includes(definition.code));
  return new Set([...parts, ...others.flatMap((other) => [...numeratorParts(catalogue, other)])]);
}
