/** Reads parts that no indicator owns, by residence: the rows of an area and their sum. */
import type { Facts } from './facts.js';
import { planFor, type AreaQuery } from './query.js';
import { hasReported } from './report.js';
import type { Row } from './rows/row.js';
import { StreamSource } from './streams.js';
import { flowOver, windowOf } from './window.js';
import type { Day } from '../period/index.js';

export interface ResidentsRow {
  readonly key: string;
  readonly name: string;
  /** The sum of all rows. */
  readonly isTotal: boolean;
  /** A village or a part of one. */
  readonly isVillage: boolean;
  readonly rows: readonly Row[];
}
interface Days {
  readonly first: Day;
  readonly last: Day;
}

export interface ResidentsReader {
  readonly rows: readonly ResidentsRow[];
  readonly flow: (row: ResidentsRow, part: string, days: Days) => number;
  /** Whether anything was reported from one of its villages; also where the question does not arise. */
  readonly reported: (row: ResidentsRow, days: Days) => boolean;
}

export function residentsReader(facts: Facts, query: Omit<AreaQuery, 'place' | 'basis'>): ResidentsReader {
  const { rows } = planFor(facts, query, { place: 'residence' });
  const source = new StreamSource(facts.cells);
  const total: ResidentsRow = { key: query.area, name: nameOf(facts, query.area), isTotal: true, isVillage: false, rows };
  return {
    rows: [...rows.map((row) => ({ key: row.key, name: row.name, isTotal: false, isVillage: row.desa.length <= 1, rows: [row] })), { ...total, isVillage: new Set(rows.flatMap(({ desa }) => desa)).size <= 1 }],
    flow: (row, part, { first, last }) => row.rows.reduce((sum, { counts }) => sum + flowOver(source.of(counts).of(part), windowOf(first, last)), 0),
    reported: (row, { first, last }) => {
      const villages = row.rows.flatMap(({ reporting }) => reporting);
      return villages.length === 0 || villages.some((desa) => hasReported(facts, desa, windowOf(first, last)));
    },
  };
}

const nameOf = ({ places }: Facts, place: string): string => places.area(place)?.name ?? places.unit(place)?.name ?? place;
