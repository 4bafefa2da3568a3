/** Numbers as files write them: a decimal comma or point, a unit behind, thousands in groups of three. */

const PLAIN = /^[+-]?\d{1,12}(?:[.,]\d{1,16})?$/;
/** `1.234,5` and `1,234.5`: two different marks, the last one is the decimal one. */
const GROUPED = /^[+-]?\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d{1,6}$/;
const EXPONENT = /^[+-]?\d(?:\.\d{1,16})?E[+-]\d{1,2}$/i;
const UNIT = /\s*(?:kg|gram|gr|g|cm|mm|mmhg|mg\/dl|%|hari|bln|bulan|tablet)\.?$/i;
/** Beyond these digits stands nothing but the noise of binary fractions. */
const DIGITS = 12;

/** Null where the text is no number. */
export function decimalIn(text: string): number | null {
  const bare = text.replace(UNIT, '').replace(/\s/g, '');
  if (PLAIN.test(bare)) return rounded(bare.replace(',', '.'));
  if (EXPONENT.test(bare)) return rounded(bare);
  if (!GROUPED.test(bare)) return null;
  const decimal = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  return rounded(`${bare.slice(0, decimal).replace(/[.,]/g, '')}.${bare.slice(decimal + 1)}`);
}

/** Also thousands: `1.234` and `1,234` are no fractions where only whole numbers can stand. */
export function wholeIn(text: string): number | null {
  const bare = text.replace(/\s/g, '');
  const number = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(bare) ? Number(bare.replace(/[.,]/g, '')) : decimalIn(bare);
  return number !== null && Number.isInteger(number) ? number : null;
}

const rounded = (text: string): number => Number(Number(text).toPrecision(DIGITS));
