/** Names of places as they are compared: without the word of their level, with Roman numbers at the end as digits. */
import { isVillage, type Area } from '@pantau/shared/area';
import { isOneOff } from './cells/one-off.js';
import { squeezed } from './cells/text-cell.js';

const WORDS = {
  provinsi: /^(?:prov(?:insi)?)[. ]+/i,
  kabupaten: /^(?:kab(?:upaten)?|kota)[. ]+/i,
  kecamatan: /^kec(?:amatan)?[. ]+/i,
  desa: /^(?:desa|ds|kel(?:urahan)?)[. ]+/i,
  dusun: /^(?:dusun|dsn|dukuh|lingkungan|ling|rw)[. ]+/i,
  posyandu: /^(?:posyandu|pos)[. ]+/i,
  puskesmas: /^(?:(?:uptd?|blud|pukesmas|puskesmas|pkm)[. ]+)+/i,
} as const;
/** Desa stands for kelurahan too. */
export type PlaceWord = keyof typeof WORDS;

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10' };

export const plainName = (name: string, word: PlaceWord): string =>
  squeezed(name.trim().replace(WORDS[word], '').replace(/[ -]([ivx]{1,4})$/i, (all, number: string) => ROMAN[number.toLowerCase()] ?? all));

export const wordOf = (area: Area): PlaceWord => (isVillage(area) || area.level === 'kelurahan' ? 'desa' : area.level);

/** One letter off, or one is the beginning of the other. */
export const isAlike = (a: string, b: string): boolean => isOneOff(a, b) || (b.length > 3 && (a.startsWith(b) || b.startsWith(a)));
