/** Rows by posyandu, of the residents it works for: a dusun belongs to the one posyandu that serves it, else to itself. */
import { desaOf, type AreaCode, type Unit } from '../../area/index.js';
import type { Drafts } from './draft.js';
import { unknownDusun, type Order } from './row.js';
import { EVER } from './territory.js';

export function posyanduDrafts(order: Order, drafts: Drafts): void {
  const { places, territory } = order;
  for (const id of territory.units) {
    if (places.unit(id)?.kind !== 'posyandu') continue;
    const draft = drafts.of(id);
    if (!territory.village) draft.unknownAt.push(id);
    draft.units.push(id);
  }
  for (const desa of territory.desa) {
    for (const { code } of places.childrenOf(desa, EVER)) place(order, code, drafts);
    place(order, desa, drafts);
  }
  for (const dusun of territory.dusun) place(order, dusun, drafts);
}

/** @param code a dusun; or a desa, for those of it whose dusun is unknown */
function place(order: Order, code: AreaCode, drafts: Drafts): void {
  const posyandu = theOnly(candidates(order, code, drafts));
  const own = code === desaOf(code) ? unknownDusun(code) : code;
  drafts.of(posyandu?.id ?? own).dusun.push(code);
}

function candidates({ places, span }: Order, code: AreaCode, drafts: Drafts): readonly Unit[] {
  const inDesa = places.unitsFor(desaOf(code), span).filter(({ id, kind }) => kind === 'posyandu' && drafts.has(id));
  if (code === desaOf(code)) return inDesa;
  const named = inDesa.filter(({ serves }) => serves.includes(code));
  return named.length > 0 ? named : inDesa.filter(({ serves }) => serves.includes(desaOf(code)));
}

const theOnly = (units: readonly Unit[]): Unit | undefined => (units.length === 1 ? units[0] : undefined);
