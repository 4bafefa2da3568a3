/** The texts of a workbook that its cells point at by number. */
import { walkXml } from './xml.js';

/** Spreadsheets write characters that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** Of rich text the plain one; readings of Asian names (`rPh`) are left out. */
export function sharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  if (!bytes) return strings;
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inReading = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text).trim());
      else if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
    text: (piece) => {
      if (inText && !inReading) text += piece;
    },
  });
  return strings;
}
