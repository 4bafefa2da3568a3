/** Whether the areas and units that an event names are registered; where they are not, it waits until they are. */
import type { Problem } from '../../basics/index.js';
import type { Places } from '../../area/index.js';
import { eventTypeOf, eventTypes } from '../types/index.js';
import type { HealthEvent } from '../health-event.js';
import type { Residence } from '../residence.js';
import { eachField, isData } from './data-walk.js';
import { pointerTo } from './pointer.js';

/** The first area or unit of the event that is not registered. Asked again when places change: it frees what waits for them. */
export function placeProblemOf(event: HealthEvent, places: Places): Problem | null {
  return residenceProblem(event.residence, '/residence', places) ?? unitProblem(event, places) ?? problemInData(event, places);
}

function residenceProblem(residence: Residence | null, pointer: string, places: Places): Problem | null {
  if (!residence) return null;
  if (!places.area(residence.desa)) return { code: 'Q_AREA_UNKNOWN', pointer: `${pointer}/desa` };
  if (residence.dusun !== null && !places.area(residence.dusun)) return { code: 'Q_AREA_UNKNOWN', pointer: `${pointer}/dusun` };
  return null;
}

function unitProblem({ unit, subject }: HealthEvent, places: Places): Problem | null {
  if (unit !== null && !places.unit(unit)) return { code: 'Q_UNIT_UNKNOWN', pointer: '/servedAt/unit' };
  const ofUnit = subject.kind === 'posyandu' || subject.kind === 'unit';
  return ofUnit && !places.unit(subject.key) ? { code: 'Q_UNIT_UNKNOWN', pointer: '/subject/key' } : null;
}

function problemInData(event: HealthEvent, places: Places): Problem | null {
  const fields = typesWithPlaces.has(event.type) && eventTypeOf(event.type)?.fields;
  if (!fields) return null;
  let problem: Problem | null = null;
  eachField(fields, event.data, ({ field, name, value, pointer }) => {
    if (field.role === 'residence' && isData(value)) problem ??= residenceProblem(value as unknown as Residence, pointerTo(pointer, name), places);
    if (field.role === 'area' && typeof value === 'string' && !places.area(value)) problem ??= { code: 'Q_AREA_UNKNOWN', pointer: pointerTo(pointer, name) };
  });
  return problem;
}

const typesWithPlaces = new Set(eventTypes.filter(({ fields }) => Object.values(fields).some(({ role }) => role === 'residence' || role === 'area')).map(({ code }) => code));
