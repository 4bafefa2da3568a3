/** What codes of a source stand for that the registry does not know, as people have told when they mapped an event. */
import type { Places } from '@pantau/shared/area';
import { placeProblemOf, renamed, type HealthEvent, type Renamed } from '@pantau/shared/event';
import type { Look } from '../../projection/index.js';
import { AliasTable, type PlaceAlias, type Store } from '../../store/index.js';

const keyOf = ({ source, kind, code }: Pick<PlaceAlias, 'source' | 'kind' | 'code'>): string => [source, kind, code].join('\n');

export class Aliases {
  private readonly byKey = new Map<string, PlaceAlias>();
  private readonly sources = new Set<string>();

  constructor(known: Iterable<PlaceAlias>) {
    for (const alias of known) this.note(alias);
  }

  static open = async ({ database }: Store): Promise<Aliases> => new Aliases(await AliasTable.all(database.reads.sql));

  /** In the order in which they were told. */
  rows = (): readonly PlaceAlias[] => [...this.byKey.values()];

  /** From now on. */
  note(alias: PlaceAlias): void {
    this.byKey.set(keyOf(alias), alias);
    this.sources.add(alias.source);
  }

  /** The same and one more. */
  with = (alias: PlaceAlias): Aliases => new Aliases([...this.rows(), alias]);

  /** The event with the places that are meant. A code that is registered means itself, whatever was told before. */
  meant(event: HealthEvent, places: Places): Renamed {
    const { source } = event;
    if (!this.sources.has(source)) return { event, written: [] };
    const target = (kind: PlaceAlias['kind'], code: string): string | undefined => this.byKey.get(keyOf({ source, kind, code }))?.target;
    return renamed(event, {
      area: (code) => (places.area(code) ? undefined : target('area', code)),
      unit: (id) => (places.unit(id) ? undefined : target('unit', id)),
    });
  }

  /** Whether it waits for a place when all other names are known. */
  lookForPlaces(event: HealthEvent, places: Places): Look {
    const meant = this.meant(event, places);
    return { ...meant, waitsFor: placeProblemOf(meant.event, places) };
  }
}
