/**
 * The PWS table of an indicator as Puskesmas keep it in Excel: one row per desa, one column per month, each cell the count
 * of that month (not since January). Every filled cell becomes an `aggregate_entry`: the opening totals of a year that began
 * on paper. Indicator and year are told by the sender, or stand in the title above.
 */
import { bilingual, fail, ok, type Problem, type Result } from '@pantau/shared/basics';
import { definitions } from '@pantau/shared/indicator';
import { MONTHS, spellingsOf } from '../cells/months.js';
import { squeezed, textIn } from '../cells/text-cell.js';
import type { ColumnSpec } from '../column-spec.js';
import type { EventDraft, RowReading, TableFormat, Terms } from '../format.js';
import { RowLook } from '../row-look.js';
import type { Table } from '../table.js';

interface Heading {
  readonly indicator: string;
  readonly year: number;
}

const SUMS = /^(?:jumlah|jml|total|rata)/i;
const monthField = (month: number): string => `m${month}`;

export const pws: TableFormat = {
  code: 'pws',
  names: bilingual('PWS: tabel desa x bulan', 'PWS: table of villages by month'),
  reads: 'table',
  makes: 'events',
  source: 'pws',
  columns: [
    { field: 'kecamatan', titles: ['Kecamatan', 'Kec'] },
    { field: 'desa', titles: ['Desa', 'Desa/Kelurahan', 'Desa/Kel', 'Nama Desa', 'Kelurahan', 'Kode Desa', 'Kode', 'Wilayah'], required: true },
    ...MONTHS.map((month): ColumnSpec => ({ field: monthField(month), titles: [...spellingsOf(month), String(month), `Bulan ${month}`] })),
  ],
  needsOneOf: [MONTHS.map(monthField)],
  begin: (table, terms) => {
    const heading = headingOf(table, terms);
    return heading.ok ? ok({ read: (row) => readRow(new RowLook(table, row), { table, terms, heading: heading.value }) }) : heading;
  },
  sample: [
    ['PWS KIA K1 akses 2026', null, null, null, null],
    ['Kecamatan', 'Desa', 'Januari', 'Februari', 'Maret'],
    ['Tanjung Kemuning', 'Selika', 4, 6, 5],
    ['Tanjung Kemuning', 'Padang Leban', 2, 0, 3],
  ],
};

function headingOf({ sheet, header }: Table, { options }: Terms): Result<Heading, Problem> {
  const titles = sheet.rows.filter(({ number }) => number <= header.number).flatMap(({ cells }) => cells.map(textIn)).filter((text) => text !== '');
  const indicator = options.indicator ?? indicatorIn([sheet.name, ...titles]);
  if (indicator === null || !definitions.some(({ code }) => code === indicator)) return fail({ code: 'E_OPTION', pointer: '/indicator', hint: 'indicator' });
  const year = options.year ?? yearIn(titles);
  return year === null ? fail({ code: 'E_OPTION', pointer: '/year', hint: '2026' }) : ok({ indicator, year });
}

/** Shorter names (`D/S`) must be all that a title says. */
const LONG_NAME = 4;

/** The longest code or name that a title holds. */
function indicatorIn(titles: readonly string[]): string | null {
  const texts = titles.map(squeezed);
  const named = definitions.flatMap(({ code, names }) => [code, names.id, names.en, names.id.replace(/\([^)]*\)/g, '')].map((name) => ({ code, name: squeezed(name) })));
  const found = named.filter(({ name }) => texts.some((text) => (name.length < LONG_NAME ? text === name : text.includes(name))));
  return found.sort((a, b) => b.name.length - a.name.length)[0]?.code ?? null;
}

function yearIn(titles: readonly string[]): number | null {
  const years = new Set(titles.flatMap((title) => title.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}

interface RowTerms {
  readonly table: Table;
  readonly terms: Terms;
  readonly heading: Heading;
}

function readRow(look: RowLook, { table, terms: { places, options }, heading }: RowTerms): RowReading {
  const desa = look.text('desa');
  if (desa === '' || SUMS.test(desa)) return { kind: 'none' };
  const found = places.village({ kecamatan: look.text('kecamatan'), desa, ...(options.place !== undefined && { within: options.place }) });
  const area = found.code ?? look.refuse(found.wrong, 'E_AREA_UNKNOWN', found.hint);
  const given = options.place !== undefined && places.isUnit(options.place) ? options.place : null;
  const unit = area === null ? null : (given ?? places.puskesmasOf(area) ?? look.refuse('desa', 'E_UNIT_UNKNOWN', 'Puskesmas'));
  const counts = MONTHS.map((month) => ({ month, numerator: look.count(monthField(month)) }));
  if (look.problems.length > 0 || area === null || unit === null) return { kind: 'problems', problems: look.problems };
  const events = counts.flatMap(({ month, numerator }) => (numerator === null ? [] : [entryOf({ month, numerator, area, unit }, heading, table)]));
  return events.length === 0 ? { kind: 'none' } : { kind: 'events', events };
}

interface Entry {
  readonly month: number;
  readonly numerator: number;
  readonly area: string;
  readonly unit: string;
}

/** Told on the first day of its month: so that it is the same event however often it is sent. */
function entryOf({ month, numerator, area, unit }: Entry, { indicator, year }: Heading, { columns }: Table): EventDraft {
  const period = `${year}-${String(month).padStart(2, '0')}`;
  const column = columns.get(monthField(month)) ?? 0;
  const desa = columns.get('desa') ?? 0;
  return {
    subject: { kind: 'unit', key: unit },
    body: { type: 'aggregate_entry', occurredOn: `${period}-01`, servedAt: { unit }, data: { indicator, area, month: period, numerator } },
    columns: { '/occurredOn': column, '/data/month': column, '/data/numerator': column, '/data/area': desa, '/servedAt/unit': desa, '/subject/key': desa },
  };
}
