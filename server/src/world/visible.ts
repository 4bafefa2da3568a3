/** What of the registry a session may see: all inside its scope, and what stands above that, so that it knows where it is. */
import type { Area, Places, Unit } from '@pantau/shared/area';
import type { Scope } from '../access/index.js';

export function visibleAreas(places: Places, scope: Scope): readonly Area[] {
  const all = [...places.allAreas()];
  const inside = all.filter(({ code }) => scope.mayRead(code, { places }));
  if (inside.length === all.length) return all;
  const seen = withAncestors(inside, ({ code }) => code, ({ parent }) => (parent === null ? undefined : places.area(parent)));
  return all.filter(({ code }) => seen.has(code));
}

export function visibleUnits(places: Places, scope: Scope): readonly Unit[] {
  const all = [...places.allUnits()];
  const inside = all.filter(({ id }) => scope.mayRead(id, { places }));
  if (inside.length === all.length) return all;
  const seen = withAncestors(inside, ({ id }) => id, ({ parent }) => (parent === null ? undefined : places.unit(parent)));
  return all.filter(({ id }) => seen.has(id));
}

function withAncestors<It>(inside: readonly It[], idOf: (it: It) => string, parentOf: (it: It) => It | undefined): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const it of inside) for (let each: It | undefined = it; each && !seen.has(idOf(each)); each = parentOf(each)) seen.add(idOf(each));
  return seen;
}
