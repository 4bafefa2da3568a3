/** One row of somebody's own table -> an event, as a mapping says. */
import type { EventType, SubjectKind } from '@pantau/shared/event';
import type { EventDraft, PersonName, RowReading, Terms } from './format.js';
import { mappedData } from './mapped-data.js';
import type { Mapping } from './mapping.js';
import type { RowLook } from './row-look.js';
import type { Table } from './table.js';

const PERSONAL: readonly SubjectKind[] = ['person', 'pregnancy', 'referral', 'case'];

export interface MappedTerms {
  readonly mapping: Mapping;
  readonly type: EventType;
  readonly terms: Terms;
  /** Columns by pointer of the event. */
  readonly pointers: Readonly<Record<string, number>>;
}

export class MappedRow {
  private readonly flags: string[] = [];

  constructor(
    private readonly look: RowLook,
    private readonly on: MappedTerms,
  ) {}

  read(): RowReading {
    const { mapping, type } = this.on;
    if (this.look.isEmpty(...Object.keys(mapping.columns))) return { kind: 'none' };
    const person = this.person();
    const desa = this.village();
    const unit = this.unit(desa);
    const body = {
      type: type.code,
      ...this.days(),
      ...(desa !== null && { residence: { desa, ...this.dusun(desa) } }),
      ...(unit !== '' && { servedAt: { unit } }),
      ...this.reporter(),
      data: mappedData(this.look, this.on),
      ...this.identity(person),
    };
    const subject = this.subject(person, unit);
    const id = this.text('id');
    if (this.look.problems.length > 0 || !subject) return { kind: 'problems', problems: this.look.problems };
    return { kind: 'events', events: [{ subject, body, columns: this.on.pointers, ...(id !== '' && { id }) }], flags: this.flags };
  }

  /** Of the column, else the constant; '' where neither says anything. */
  private text(field: string): string {
    const { columns, constants } = this.on.mapping;
    return Object.hasOwn(columns, field) ? this.look.text(field) : String(constants[field] ?? '');
  }

  private has = (field: string): boolean => Object.hasOwn(this.on.mapping.columns, field) || Object.hasOwn(this.on.mapping.constants, field);

  private person(): PersonName | null {
    const reading = this.look.nik('subject.nik');
    if (reading.kind === 'damaged') this.look.refuse('subject.nik', 'E_NIK_PRECISION', 'format kolom sebagai teks / format the column as text');
    if (reading.kind === 'unusable') this.flags.push('nik_unusable');
    if (reading.kind === 'nik') return { nik: reading.nik };
    const name = this.text('subject.name');
    const birthDate = this.look.day('subject.birthDate');
    return name !== '' && birthDate !== null ? { name, birthDate } : null;
  }

  private subject(person: PersonName | null, unit: string): EventDraft['subject'] | null {
    const kinds = this.kinds();
    const key = this.text('subject.key');
    const kind = kinds.find((each) => PERSONAL.includes(each)) ?? kinds[0] ?? 'person';
    if (PERSONAL.includes(kind)) {
      if (person === null && (key === '' || kind !== 'person')) return this.nobody();
      return { kind, ...(person !== null && { person }), ...(key !== '' && (person === null || kind !== 'person') && { key }) };
    }
    const own = key === '' ? unit : key;
    return own === '' ? this.nobody() : { kind, key: own };
  }

  private kinds(): readonly SubjectKind[] {
    const { subject } = this.on.type;
    return typeof subject === 'string' ? [subject] : subject;
  }

  private nobody(): null {
    const told = ['subject.nik', 'subject.name', 'subject.key', 'servedAt.unit'].find((field) => this.has(field)) ?? 'subject.nik';
    return this.look.required(told, null);
  }

  private days(): Readonly<Record<string, unknown>> {
    const [day, time] = [this.look.day('occurredOn'), this.text('occurredAt')];
    if (day === null && time === '') this.look.required('occurredOn', null);
    return { ...(day !== null && { occurredOn: day }), ...(time !== '' && { occurredAt: time }) };
  }

  private village(): string | null {
    const { places, options } = this.on.terms;
    const [kabupaten, kecamatan, puskesmas, desa] = ['kabupaten', 'kecamatan', 'puskesmas', 'desa'].map((name) => this.text(`residence.${name}`)) as [string, string, string, string];
    if (desa === '') return options.place === undefined ? null : places.onlyDesaOf(options.place);
    const found = places.village({ kabupaten, kecamatan, puskesmas, desa, ...(options.place !== undefined && { within: options.place }) });
    return found.code ?? this.look.refuse(`residence.${found.wrong}`, 'E_AREA_UNKNOWN', found.hint);
  }

  private dusun(desa: string): Readonly<Record<string, string>> {
    const text = this.text('residence.dusun');
    const dusun = text === '' ? null : this.on.terms.places.dusun(text, desa);
    if (text !== '' && dusun === null) this.flags.push('dusun_unknown');
    return dusun === null ? {} : { dusun };
  }

  /** By id or name; what nobody registered stays as it was written, so that the event waits for it. */
  private unit(desa: string | null): string {
    const { places, options } = this.on.terms;
    const text = this.text('servedAt.unit');
    if (text === '') return options.place !== undefined && places.isUnit(options.place) ? options.place : '';
    return (desa === null ? null : places.posyandu(text, desa)) ?? places.unit(text) ?? text;
  }

  private reporter(): Readonly<Record<string, unknown>> {
    const [id, role] = [this.text('reporter.id'), this.text('reporter.role')];
    return id === '' ? {} : { reporter: { id, ...(role !== '' && { role }) } };
  }

  private identity(person: PersonName | null): Readonly<Record<string, unknown>> {
    const [name, address, phone] = ['subject.name', 'identity.address', 'identity.phone'].map((field) => this.text(field)) as [string, string, string];
    const birthDate = this.has('subject.birthDate') ? this.look.day('subject.birthDate') : null;
    const told = { name, address, phone, birthDate: birthDate ?? '', nik: person && 'nik' in person ? person.nik : '' };
    const identity = Object.fromEntries(Object.entries(told).filter(([, text]) => text !== ''));
    return Object.keys(identity).length === 0 ? {} : { identity };
  }
}

/** Columns by pointer of the event. */
export function mappedPointers({ columns }: Table, mapping: Mapping): Readonly<Record<string, number>> {
  const who = ['subject.key', 'subject.nik', 'subject.name'].map((field) => columns.get(field)).find((column) => column !== undefined);
  const own = Object.keys(mapping.columns).map((field) => [pointerOf(field), columns.get(field) ?? 0]);
  return Object.fromEntries(who === undefined ? own : [...own, ['/subject/key', who]]) as Record<string, number>;
}

const pointerOf = (field: string): string => `/${field.replace(/^subject\.(nik|name|birthDate)$/, 'identity.$1').replaceAll('.', '/')}`;
