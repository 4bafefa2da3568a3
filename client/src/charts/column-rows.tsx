/** The four rows and the names under the PWS chart, in the band scale of its columns. */
import { Symbol, trendSymbol } from '../ui/index.js';
import type { Column } from './column.js';
import { nameLines } from './geometry.js';

const ROW = 22;
const NAME_LINE = 13.5;
const NAME_LINES = 3;
/** How much wider the linked name is drawn. */
const BOLDER = 1.06;
export const ROWS_HEIGHT = 4 * ROW + NAME_LINES * NAME_LINE + 14;
const rowTop = (row: number): number => 8 + row * ROW;

interface ColumnRowsProps {
  readonly columns: readonly Column[];
  readonly band: number;
  readonly lead: number;
  readonly linked: string | null;
  readonly total?: boolean;
}

export function ColumnRows({ columns, band, lead, linked, total = false }: ColumnRowsProps) {
  const width = lead + band * columns.length;
  return (
    <svg className="pws-rows" width={width} height={ROWS_HEIGHT} aria-hidden="true" data-total={total || undefined}>
      {[0, 1, 2, 3, 4].map((row) => (
        <line key={row} className="hair" x1={0} x2={width} y1={rowTop(row)} y2={rowTop(row)} />
      ))}
      {columns.map((column, index) => (
        <OneColumn key={column.key} column={column} x={lead + band * (index + 0.5)} band={band} linked={column.key === linked} />
      ))}
    </svg>
  );
}

function OneColumn({ column, x, band, linked }: { column: Column; x: number; band: number; linked: boolean }) {
  const baseline = (row: number) => rowTop(row) + 15;
  return (
    <g className={linked ? 'pws-column linked' : 'pws-column'} data-faded={column.faded || undefined}>
      <text x={x} y={baseline(0)} className="strong">{column.cumulative}</text>
      <text x={x} y={baseline(1)}>{column.thisMonth}</text>
      <text x={x} y={baseline(2)} className="soft">{column.lastMonth}</text>
      <Symbol name={trendSymbol[column.trend]} size={12} x={x - 6} y={rowTop(3) + 5} />
      {nameLines(column.name, linked ? (band - 2) / BOLDER : band - 2).map(({ text, squeezed }, index) => (
        <text key={text + String(index)} className="name" x={x} y={rowTop(4) + 14 + index * NAME_LINE} textLength={squeezed && band - 2} lengthAdjust="spacingAndGlyphs">{text}</text>
      ))}
    </g>
  );
}

/** What stands left of the columns: the values of the axis, the line's value, and what each row says. */
export function RowLabels({ labels, ownLine, width }: { labels: readonly string[]; ownLine: string | null; width: number }) {
  const last = ROWS_HEIGHT - 10;
  return (
    <svg className="pws-rows" width={width} height={ROWS_HEIGHT} aria-hidden="true">
      {labels.map((label, row) => (
        <g key={label}>
          <line className="hair" x1={0} x2={width} y1={rowTop(row)} y2={rowTop(row)} />
          <text className="label" x={0} y={rowTop(row) + 15}>{label}</text>
        </g>
      ))}
      {ownLine !== null && (
        <g>
          <line className="own" x1={0} x2={14} y1={last - 4} y2={last - 4} />
          <text className="label" x={18} y={last}>{ownLine}</text>
        </g>
      )}
    </svg>
  );
}
