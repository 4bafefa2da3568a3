/**
 * A NIK as files hold it. Spreadsheets keep 15 digits of a number: what was typed as a number has lost its last digit, and
 * nobody can tell which one it was. What is no NIK at all is as good as none.
 */
import { nikFault } from '@pantau/shared/event';

export type NikReading =
  | { readonly kind: 'nik'; readonly nik: string }
  /** Nothing entered. */
  | { readonly kind: 'none' }
  /** Something entered that is no NIK. */
  | { readonly kind: 'unusable' }
  /** Its last digits are lost. */
  | { readonly kind: 'damaged' };

const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?1[4-6]$/i;
/** 16 digits that end in nothing but zeros, or carry the fraction of a number. */
const SHORTENED = /^\d{12}0{4}$|^\d{16}[.,]0+$/;

/** @param isNumber the cell holds a number, not a text */
export function nikIn(text: string, isNumber: boolean): NikReading {
  const bare = text.replace(/\s/g, '');
  if (bare === '' || /^0+$/.test(bare)) return { kind: 'none' };
  if (SCIENTIFIC.test(bare) || SHORTENED.test(bare) || (isNumber && /^\d{15}0$/.test(bare))) return { kind: 'damaged' };
  return nikFault(bare) === null ? { kind: 'nik', nik: bare } : { kind: 'unusable' };
}
