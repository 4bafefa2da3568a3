/**
 * Products of decimals, compared and computed without a rounding step. A village exactly on the line must not fall
 * below it because 67.5 was written as 67.49999: decimals are scaled to whole numbers first.
 */

/** Negative, zero or positive, as the left product is smaller, equal or greater. */
export function compareProducts(left: readonly number[], right: readonly number[]): number {
  const a = wholeProduct(left);
  const b = wholeProduct(right);
  if (a !== null && b !== null) return a - b;
  return compareScaled(scaled(left), scaled(right));
}

/** The product, rounded once at the very end. */
export function productOf(factors: readonly number[]): number {
  const whole = wholeProduct(factors);
  if (whole !== null) return whole;
  const { digits, places } = scaled(factors);
  return Number(digits) / 10 ** places;
}

/** null where a factor is no whole number, or the product is too large to be kept exactly. */
function wholeProduct(factors: readonly number[]): number | null {
  let product = 1;
  for (const factor of factors) {
    if (!Number.isInteger(factor)) return null;
    product *= factor;
  }
  return Number.isSafeInteger(product) ? product : null;
}

/** digits / 10^places */
interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

function scaled(factors: readonly number[]): Scaled {
  let digits = 1n;
  let places = 0;
  for (const factor of factors) {
    const each = decimal(factor);
    digits *= each.digits;
    places += each.places;
  }
  return { digits, places };
}

function decimal(value: number): Scaled {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

function compareScaled(a: Scaled, b: Scaled): number {
  const left = a.digits * 10n ** BigInt(b.places);
  const right = b.digits * 10n ** BigInt(a.places);
  return left < right ? -1 : left > right ? 1 : 0;
}
