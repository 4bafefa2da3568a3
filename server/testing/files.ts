/** Reads files as an import does, in a small world of two Puskesmas: what their rows mean, or why they are refused. */
import { anArea, aUnit } from '@pantau/shared/testing';
import type { EventDraft, RowReading } from '../src/intake/import/format.js';
import { readFile, type FileOrder, type OpenFile } from '../src/intake/import/read-file.js';

const areas = [
  anArea('17', { name: 'Bengkulu' }), anArea('17.04', { name: 'Kabupaten Kaur' }),
  anArea('17.04.02', { name: 'Tanjung Kemuning' }), anArea('17.04.03', { name: 'Maje' }),
  anArea('17.04.02.2009', { name: 'Tanjung Kemuning' }), anArea('17.04.02.2010', { name: 'Selika' }), anArea('17.04.02.2012', { name: 'Padang Leban' }),
  anArea('17.04.02.2021', { name: 'Tanjung Kemuning II' }), anArea('17.04.03.2001', { name: 'Selika' }), anArea('17.04.02.2010/1', { name: 'Dusun I' }),
];
const units = [
  aUnit('puskesmas:17.04.02', ['17.04.02.2009', '17.04.02.2010', '17.04.02.2012', '17.04.02.2021'], { name: 'Puskesmas Tanjung Kemuning' }),
  aUnit('puskesmas:17.04.03', ['17.04.03.2001'], { name: 'Puskesmas Maje' }),
  aUnit('posyandu:melati-1', ['17.04.02.2010'], { name: 'Posyandu Melati' }), aUnit('posyandu:melati-2', ['17.04.02.2009'], { name: 'Melati' }),
];
const order = (more: Partial<FileOrder> = {}): FileOrder => ({ options: {}, areas, units, ...more });

export function opened(bytes: Uint8Array, more: Partial<FileOrder> = {}): OpenFile {
  const file = readFile(bytes, order(more));
  if (!file.ok) throw new Error(`${file.error.problem.code} ${file.error.problem.pointer} ${file.error.problem.hint ?? ''}`);
  return file.value;
}
export const refusal = (bytes: Uint8Array, more: Partial<FileOrder> = {}) => {
  const file = readFile(bytes, order(more));
  return file.ok ? null : file.error.problem;
};
/** What the rows mean, by their number. */
export function readings(bytes: Uint8Array, more: Partial<FileOrder> = {}): Map<number, RowReading> {
  const rows = new Map<number, RowReading>();
  for (const portion of opened(bytes, more).portions) for (const { number, reading } of portion) rows.set(number, reading);
  return rows;
}
export const eventsIn = (reading: RowReading | undefined): readonly EventDraft[] => (reading?.kind === 'events' ? reading.events : []);
export const codesIn = (reading: RowReading | undefined) => (reading?.kind === 'problems' ? reading.problems.map(({ code, column }) => `${code}@${column}`) : []);
