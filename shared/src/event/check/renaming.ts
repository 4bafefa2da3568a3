/**
 * Other names of places: a source may write a code that the registry does not know and that stands for one that it knows.
 * An event is renamed wherever it names a place, and what was written is told, so that nothing of it is lost.
 */
import { desaOf } from '../../area/index.js';
import { eventTypeOf } from '../types/index.js';
import type { HealthEvent } from '../health-event.js';
import type { Residence } from '../residence.js';
import { unitAbout } from '../about.js';
import { eachField, isData, type Data } from './data-walk.js';
import { pointerTo } from './pointer.js';

/** What a code that is not registered stands for; undefined = nothing is known of it. */
export interface PlaceNames {
  readonly area: (code: string) => string | undefined;
  readonly unit: (id: string) => string | undefined;
}

/** A place of the event and what its sender wrote there. */
export interface WrittenPlace {
  readonly pointer: string;
  readonly written: string;
}

export interface Renamed {
  /** The same object where nothing had another name. */
  readonly event: HealthEvent;
  readonly written: readonly WrittenPlace[];
}

export function renamed(event: HealthEvent, names: PlaceNames): Renamed {
  const renaming = new Renaming(names);
  const { subject } = event;
  const residence = renaming.residence(event.residence, '/residence');
  const unit = event.unit === null ? null : renaming.unit(event.unit, '/servedAt/unit');
  const key = unitAbout(subject) === null ? subject.key : renaming.unit(subject.key, '/subject/key');
  const data = renaming.data(event);
  if (renaming.written.length === 0) return { event, written: [] };
  return { event: { ...event, residence, unit, subject: { ...subject, key }, data }, written: renaming.written };
}

/** The code that stands at a place which the check has named. */
export function placeAt(event: HealthEvent, pointer: string): string | null {
  if (pointer === '/servedAt/unit') return event.unit;
  const found = pointer.split('/').slice(1).reduce<unknown>((holder, name) => (isData(holder) || Array.isArray(holder) ? (holder as Data)[name] : undefined), event);
  return typeof found === 'string' ? found : null;
}

class Renaming {
  readonly written: WrittenPlace[] = [];

  constructor(private readonly names: PlaceNames) {}

  unit = (id: string, pointer: string): string => this.note(id, this.names.unit(id), pointer);

  /** A dusun has its own name, or is lost with the name of its desa: another desa has other dusun. */
  residence(told: Residence | null, pointer: string): Residence | null {
    if (!told) return null;
    const ofDusun = told.dusun === null ? undefined : this.names.area(told.dusun);
    const meant = ofDusun ?? this.names.area(told.desa);
    if (meant === undefined) return told;
    this.note(told.desa, desaOf(meant), `${pointer}/desa`);
    if (told.dusun !== null) this.note(told.dusun, meant, `${pointer}/dusun`);
    return { desa: desaOf(meant), dusun: meant.includes('/') ? meant : null };
  }

  data(event: HealthEvent): HealthEvent['data'] {
    const data = JSON.parse(JSON.stringify(event.data)) as Data;
    eachField(eventTypeOf(event.type)?.fields ?? {}, data, ({ field, name, value, holder, pointer }) => {
      if (field.role === 'residence' && isData(value)) holder[name] = this.residence(value as unknown as Residence, pointerTo(pointer, name));
      if (field.role === 'area' && typeof value === 'string') holder[name] = this.note(value, this.names.area(value), pointerTo(pointer, name));
    });
    return data as HealthEvent['data'];
  }

  private note(written: string, meant: string | undefined, pointer: string): string {
    if (meant === undefined || meant === written) return written;
    this.written.push({ pointer, written });
    return meant;
  }
}
