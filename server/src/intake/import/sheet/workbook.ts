/** The sheets of an .xlsx file. Macros and links to other files are refused: what they show is not in the file itself. */
import { fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import { Archive } from './archive.js';
import type { Sheet } from './cell.js';
import { limits } from './limits.js';
import { sharedStrings } from './shared-strings.js';
import { readSheet, SheetTooLarge } from './sheet-xml.js';
import { BrokenXml, walkXml } from './xml.js';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

interface Contents {
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly relation: string; readonly hidden: boolean }[];
}

/** All sheets that are shown, in their order. */
export function workbookSheets(bytes: Uint8Array): Result<readonly Sheet[], Problem> {
  const archive = Archive.open(bytes);
  if (!archive.ok) return archive;
  const stranger = strangerIn(archive.value);
  if (stranger) return fail({ code: 'E_FILE_TYPE', pointer: '/file', hint: stranger });
  try {
    return sheetsOf(archive.value);
  } catch (error) {
    if (error instanceof SheetTooLarge) return fail({ code: 'E_ROWS', pointer: error.sheet });
    if (error instanceof BrokenXml) return fail({ code: 'E_ARCHIVE', pointer: '/file' });
    throw error;
  }
}

/** What makes it another kind of file than a workbook of plain cells. */
function strangerIn({ names }: Archive): string | null {
  const all = [...names];
  if (names.has('xl/workbook.bin')) return '.xlsb -> .xlsx';
  if (names.has('content.xml')) return '.ods -> .xlsx';
  if (!names.has(WORKBOOK)) return '.xlsx';
  if (all.some((name) => /(?:^|\/)vbaProject/i.test(name) || /^xl\/macrosheets\//i.test(name))) return '.xlsm -> .xlsx';
  return all.some((name) => /^xl\/externalLinks\//i.test(name)) ? 'tautan ke berkas lain / links to other files' : null;
}

function sheetsOf(archive: Archive): Result<readonly Sheet[], Problem> {
  const head = archive.unpack([CONTENT_TYPES, WORKBOOK, RELATIONS]);
  if (!head.ok) return head;
  if (new TextDecoder().decode(head.value.get(CONTENT_TYPES)).includes('macroEnabled')) return fail({ code: 'E_FILE_TYPE', pointer: '/file', hint: '.xlsm -> .xlsx' });
  const { sheets, from1904 } = contentsIn(head.value.get(WORKBOOK));
  const targets = targetsIn(head.value.get(RELATIONS));
  const shown = sheets.filter(({ hidden }) => !hidden).slice(0, limits.sheets);
  const parts = shown.map(({ name, relation }) => ({ name, part: targets.get(relation) ?? '' }));
  const bodies = archive.unpack([STRINGS, ...parts.map(({ part }) => part)]);
  if (!bodies.ok) return bodies;
  const strings = sharedStrings(bodies.value.get(STRINGS));
  return ok(
    parts.flatMap(({ name, part }): Sheet[] => {
      const body = bodies.value.get(part);
      return body ? [{ ...readSheet(body, { name, strings }), name, from1904 }] : [];
    }),
  );
}

function contentsIn(bytes: Uint8Array | undefined): Contents {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  walkXml(bytes ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', state = 'visible', ...ids } = attributes();
      const relation = Object.entries(ids).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: shownName(title), relation, hidden: state !== 'visible' });
    },
  });
  return { from1904, sheets };
}

/** As long as spreadsheets allow, without what could be a number of a person. */
const shownName = (title: string): string => title.slice(0, 31).replace(/[^\p{L}\p{N} ._()-]/gu, '').replace(/[0-9]{8,}/g, '…') || 'Sheet';

function targetsIn(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(bytes ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '' } = attributes();
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}
