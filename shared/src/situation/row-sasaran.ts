/** The sasaran of a row: what was set for it, or for basis riil where nothing was, those registered who live there. */
import type { AreaCode } from '../area/index.js';
import type { Basis } from '../protocol/index.js';
import { stockPart, type SasaranPage } from '../sasaran/index.js';
import type { WindowName } from './frame.js';
import type { Read } from './read.js';
import { NOWHERE, type Row, type Spot } from './rows/row.js';

export interface RowQuestion {
  readonly group: string;
  readonly basis: Basis;
  readonly name: WindowName;
}

export function sasaranOfRow(read: Read, row: Row, { group, basis, name }: RowQuestion): number | null {
  const page = read.sasaranPage(group, basis, name);
  const set = setFor(read, row, page);
  if (set !== null || basis === 'proyeksi') return set;
  const stock = stockPart(group);
  return read.parts.has(stock) ? registered(read, row, { page, stock, name }) : null;
}

function setFor({ facts }: Read, { sasaranOf }: Row, page: SasaranPage): number | null {
  const [first, ...others] = sasaranOf;
  if (first === undefined || page.empty) return null;
  return (others.length === 0 ? page.lookup(facts.places, first) : page.sumOf(facts.places, sasaranOf))?.value ?? null;
}

interface Register {
  readonly page: SasaranPage;
  readonly stock: string;
  readonly name: WindowName;
}

function registered(read: Read, { residents }: Row, register: Register): number | null {
  const { desa, dusun, unknownAt } = residents;
  if (desa.length + dusun.length + unknownAt.length === 0) return null;
  const stockAt = (spot: Spot): number => read.sum(spot, register.stock, register.name);
  if (register.page.empty) return stockAt(residents);
  const enteredOr = (code: AreaCode, spot: Spot): number => register.page.lookup(read.facts.places, code)?.value ?? stockAt(spot);
  const ofDesa = desa.map((code) => enteredOr(code, { ...NOWHERE, desa: [code] }));
  const ofDusun = dusun.map((code) => (code.includes('/') ? enteredOr(code, { ...NOWHERE, dusun: [code] }) : stockAt({ ...NOWHERE, dusun: [code] })));
  return [...ofDesa, ...ofDusun, stockAt({ ...NOWHERE, unknownAt })].reduce((sum, each) => sum + each, 0);
}
