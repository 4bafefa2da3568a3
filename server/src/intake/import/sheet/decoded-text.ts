/** Bytes of a text file -> text. Old programs write windows-1252; that is read, and said. */
import { isWide } from './file-kind.js';

export interface DecodedText {
  readonly text: string;
  readonly isWindows1252: boolean;
}

export function decodedText(bytes: Uint8Array): DecodedText {
  if (isWide(bytes)) return { text: new TextDecoder('utf-16le').decode(bytes), isWindows1252: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWindows1252: false };
  } catch {
    return { text: windows1252(bytes), isWindows1252: true };
  }
}

/** The characters that it has where latin1 has none (0x80-0x9f); Node's own decoder leaves them out. */
const OWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => OWN[character.charCodeAt(0) - 0x80] ?? '');
