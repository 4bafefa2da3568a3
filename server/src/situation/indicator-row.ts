/** A definition as it is told to the world. */
import type { IndicatorDefinition, WaitingDefinition } from '@pantau/shared/indicator';
import type { IndicatorRow } from '@pantau/shared/protocol';

export function indicatorRow({ words, value: _value, examples: _examples, ...told }: IndicatorDefinition): IndicatorRow {
  return { ...told, ...words, available: true };
}

export function waitingRow({ words, waitsFor, ...told }: WaitingDefinition): IndicatorRow {
  return { ...told, ...words, available: false, waitsFor };
}
