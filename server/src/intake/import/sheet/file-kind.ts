/** What a file is, told by its first bytes; its name says nothing. */
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';

export type FileKind = 'workbook' | 'json' | 'text';

const refused = (hint: string) => fail<Problem>({ code: 'E_FILE_TYPE', pointer: '/file', hint });

/** First bytes of what people send under the name of a table. */
const strangers: readonly (readonly [hex: string, hint: string])[] = [
  ['25504446', 'PDF'],
  ['d0cf11e0a1b11ae1', '.xls -> .xlsx'],
  ['7b5c727466', 'RTF'],
  ['1f8b', 'gzip'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['526172211a07', 'RAR'],
  ['377abcaf271c', '7z'],
];

const HEAD = 1024;
/** Pages and XML that spreadsheets open under the name `.xls`. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|table|meta|\?xml|xml|div)/i;

export function kindOf(bytes: Uint8Array): Result<FileKind, Problem> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD));
  const stranger = strangers.find(([hex]) => head.subarray(0, hex.length / 2).toString('hex') === hex);
  if (stranger) return refused(stranger[1]);
  if (head.subarray(0, 2).toString('latin1') === 'PK') return ok('workbook');
  if (isWide(head)) return ok('text');
  if (head.includes(0)) return refused('.xlsx, .csv, .geojson');
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  if (MARKUP.test(text)) return refused('HTML -> .xlsx');
  return ok(/^\s*\{/.test(text) ? 'json' : 'text');
}

/** UTF-16 with its mark, as "Unicode text" of spreadsheets. */
export const isWide = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
