/** What the PWS chart draws. It judges nothing and words nothing: texts and marks come ready. */
import type { Trend } from '@pantau/shared/protocol';
import type { Mark } from '../ui/index.js';

export interface Column {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  /** Its own line, where that is another than the chart's. */
  readonly ownLine: number | null;
  readonly mark: Mark;
  readonly cumulative: string;
  readonly thisMonth: string;
  readonly lastMonth: string;
  readonly trend: Trend;
  /** A small number: lighter, with a dashed outline. */
  readonly small?: boolean;
  /** Not of the status that the reader filters for. */
  readonly faded?: boolean;
  /** Changed a moment ago, at this clock: pulses once for each. */
  readonly pulse?: number;
}

export interface PwsChartProps {
  readonly columns: readonly Column[];
  readonly total: Column;
  readonly line: { readonly value: number; readonly label: string } | null;
  readonly percent: boolean;
  /** Provisional numbers are drawn lighter and with dashed outlines. */
  readonly provisional: boolean;
  readonly rows: { readonly cumulative: string; readonly thisMonth: string; readonly lastMonth: string; readonly trend: string; readonly name: string; readonly ownLine: string };
  readonly tick: (value: number) => string;
  readonly sentence: string;
  readonly help: string;
  readonly linked: string | null;
  readonly onLink: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  /** Moves the link by the keyboard. */
  readonly onStep: (key: string) => void;
  readonly plotHeight: number;
}
