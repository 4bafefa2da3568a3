/** A definition as it is told to the world. */
import type { IndicatorDefinition } from '@pantau/shared/indicator';
import type { IndicatorRow } from '@pantau/shared/protocol';

export function indicatorRow({ words, value: _value, examples: _examples, ...told }: IndicatorDefinition): IndicatorRow {
  return { ...told, ...words, available: true };
}
