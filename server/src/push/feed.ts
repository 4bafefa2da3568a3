/**
 * The ticker: what has just come in, without persons, for those who may see exact counts of the place. Of what is
 * sensitive (an HIV test, a case of TB, a death) it tells nothing at all: in a village one line could name a person.
 */
import { desaOf } from '@pantau/shared/area';
import { eventTypes } from '@pantau/shared/event';
import { partsGivenBy, type IndicatorDefinition } from '@pantau/shared/indicator';
import type { Feed } from '@pantau/shared/protocol';
import type { Facts } from '@pantau/shared/situation';
import type { Scope } from '../access/index.js';
import type { Commit } from '../store/index.js';

/** Lines of one go; more come in than anyone can read. */
const MOST = 50;

export interface FeedLine extends Feed {
  /** Where it may be read: the desa of residence, or the unit of service. */
  readonly places: readonly string[];
}

export function feedLines({ clock, at, events }: Commit, { catalogue }: Facts): FeedLine[] {
  const codes = new Set(catalogue.filter((definition) => !readsSensitive(definition)).map(({ code }) => code));
  return events.filter(({ type }) => !SENSITIVE.has(type)).slice(-MOST).map((event) => ({
    clock,
    at: new Date(at).toISOString(),
    area: event.desa || event.unit,
    type: event.type,
    places: [event.desa, event.unit].filter((place) => place !== ''),
    effects: event.differences.filter(({ part }) => codes.has(part)).map(({ part, residence, unit, n }) => ({ indicator: part, area: desaOf(residence) || unit, delta: n })),
  }));
}

const SENSITIVE: ReadonlySet<string> = new Set(eventTypes.filter(({ privacy }) => privacy === 'sensitive').map(({ code }) => code));

/** A plain event may move what sensitive ones have counted: who moves house takes a state along. */
const readsSensitive = (definition: IndicatorDefinition): boolean => partsGivenBy(definition)?.reading.types.some((type) => SENSITIVE.has(type)) ?? false;

/** The lines of places inside the scope, newest last. */
export function linesFor(scope: Scope, lines: readonly FeedLine[], facts: Facts): Feed[] {
  if (!scope.exact) return [];
  const own = lines.filter(({ places }) => places.some((place) => scope.mayRead(place, facts)));
  return own.slice(-MOST).map(({ places: _places, ...line }) => line);
}

