/** The bytes of a file -> its sheets, or that it is JSON; or the one problem for which it is refused. */
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import type { Sheet } from './cell.js';
import { csvSheet } from './csv-sheet.js';
import { decodedText } from './decoded-text.js';
import { kindOf } from './file-kind.js';
import { limits } from './limits.js';
import { workbookSheets } from './workbook.js';

/** What is worth knowing of a file that was read all the same. */
export type FileNotice = 'windows_1252';

export type Book =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly notices: readonly FileNotice[] }
  | { readonly kind: 'json' };

export function openBook(bytes: Uint8Array): Result<Book, Problem> {
  if (bytes.byteLength > limits.fileBytes) return fail({ code: 'E_FILE_SIZE', pointer: '/file' });
  const kind = kindOf(bytes);
  if (!kind.ok) return kind;
  if (kind.value === 'workbook') {
    const sheets = workbookSheets(bytes);
    return sheets.ok ? ok({ kind: 'sheets', sheets: sheets.value, notices: [] }) : sheets;
  }
  if (kind.value === 'json') return ok({ kind: 'json' });
  const { text, isWindows1252 } = decodedText(bytes);
  const sheet = csvSheet(text);
  return sheet.ok ? ok({ kind: 'sheets', sheets: [sheet.value], notices: isWindows1252 ? ['windows_1252'] : [] }) : sheet;
}
