/** Data of event types spoiled one field at a time, with the verdict that the check must give. */
import { must } from '@pantau/shared/basics';
import { isRequired, type EventType, type Field, type Fields } from '@pantau/shared/event';

export interface Spoilt {
  /** Pointer of the field within the event. */
  readonly at: string;
  readonly data: Record<string, unknown>;
}

type Data = Record<string, unknown>;
/** Where a field lives: the names and indexes that lead to the object that holds it. */
interface Spot {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly field: Field;
}

/** Every field, those of the first entry of a list of groups too; the sample of a type shows every such list. */
export function spotsOf(fields: Fields, path: Spot['path'] = []): readonly Spot[] {
  return Object.entries(fields).flatMap(([name, field]) => [{ path, name, field }, ...(field.items ? spotsOf(field.items, [...path, name, 0]) : [])]);
}

/** The sample without a field that may not be left out. */
export const withoutRequired = (type: EventType): readonly Spoilt[] =>
  spotsOf(type.fields).flatMap((spot) => (isRequired(spot.field) ? [spoilt(type, spot, undefined)] : []));

/** The sample without any of a group of fields of which one is needed. */
export const withoutAnyOf = ({ needsOneOf, sample }: EventType): readonly Spoilt[] =>
  needsOneOf.map((names) => ({ at: `/data/${names[0] ?? ''}`, data: Object.fromEntries(Object.entries(sample).filter(([name]) => !names.includes(name))) }));

/** The sample with every number beyond one of its limits. */
export const beyond = (type: EventType, range: 'hard' | 'soft'): readonly (Spoilt & { readonly value: number })[] =>
  spotsOf(type.fields).flatMap((spot) => {
    const [min, max] = spot.field[range] ?? [Number.NaN, Number.NaN];
    const step = spot.field.whole ? 1 : 0.01;
    const values = [min - step, max + step].filter((value) => value >= 0 && isWithinHard(spot.field, range, value));
    return values.map((value) => ({ ...spoilt(type, spot, value), value }));
  });

/** The sample with every choice made in turn, and with one that is on no list. */
export const choicesOf = (type: EventType): readonly (Spoilt & { readonly good: boolean })[] =>
  spotsOf(type.fields).flatMap((spot) => {
    const { kind, choices = {}, of } = spot.field;
    if (kind === 'choice') return [...Object.keys(choices).map((value) => ({ ...spoilt(type, spot, value), good: true })), { ...spoilt(type, spot, 'tidak ada di daftar'), good: false }];
    if (of?.kind !== 'choice') return [];
    const inList = (value: string, good: boolean) => ({ ...spoilt(type, spot, [value]), at: `${pointerOf(spot)}/0`, good });
    return [...Object.keys(of.choices ?? {}).map((value) => inList(value, true)), inList('tidak ada di daftar', false)];
  });

/** The sample with a value of a wrong kind in every field. */
export const ofWrongKind = (type: EventType): readonly Spoilt[] => spotsOf(type.fields).map((spot) => spoilt(type, spot, spot.field.kind === 'number' || spot.field.kind === 'truth' ? 'kata' : 7));

const isWithinHard = ({ hard }: Field, range: 'hard' | 'soft', value: number): boolean => range === 'hard' || (hard !== undefined && value >= hard[0] && value <= hard[1]);

const pointerOf = ({ path, name }: Spot): string => `/data/${[...path, name].join('/')}`;

function holderIn(data: Data, { path }: Spot): Data | undefined {
  let holder: unknown = data;
  for (const step of path) holder = (holder as Record<string | number, unknown> | undefined)?.[step];
  return holder as Data | undefined;
}

/** What must be in order with it goes where it may, so that the value is judged by itself. */
function spoilt({ fields, sample, ordered }: EventType, spot: Spot, value: unknown): Spoilt {
  const data: Data = structuredClone(sample);
  const holder = must(holderIn(data, spot), `the sample shows ${pointerOf(spot)}`);
  const others = spot.path.length === 0 ? ordered.filter((pair) => pair.includes(spot.name)).flat() : [];
  for (const name of others) if (!isRequired(must(fields[name], name))) Reflect.deleteProperty(data, name);
  if (value === undefined) Reflect.deleteProperty(holder, spot.name);
  else holder[spot.name] = value;
  return { at: pointerOf(spot), data };
}
