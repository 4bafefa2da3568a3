/** The shape of each of the four fields, in the chart and in the list beside it: never told by colour alone. */
export type Field = 1 | 2 | 3 | 4;

export const R = 6;
export const SHAPES: Readonly<Record<Field, string>> = {
  1: `M0 ${-R}A${R} ${R} 0 1 1 0 ${R}A${R} ${R} 0 1 1 0 ${-R}Z`,
  2: `M0 ${-R - 1}L${R + 1} ${R - 1}H${-R - 1}Z`,
  3: `M${-R + 0.5} ${-R + 0.5}H${R - 0.5}V${R - 0.5}H${-R + 0.5}Z`,
  4: `M0 ${-R - 2}L${R + 2} 0L0 ${R + 2}L${-R - 2} 0Z`,
};

export const FieldSign = ({ field }: { field: Field }) => (
  <svg className="field-sign" viewBox="-9 -9 18 18" width={16} height={16} aria-hidden="true" focusable="false"><path d={SHAPES[field]} data-field={field} /></svg>
);
