/** The steps from an empty folder to a living wall: what is there of each, and what remains. */
import { isVillage } from '@pantau/shared/area';
import { localDay, yearOf, type Millis } from '@pantau/shared/period';
import type { Setup, SetupRow } from '@pantau/shared/protocol';
import { sasaranGroup } from '@pantau/shared/sasaran';
import type { Facts } from '@pantau/shared/situation';
import { zoneOfRoots } from './world-info.js';

export interface Surroundings {
  readonly now: Millis;
  /** Tokens that are good now. */
  readonly sources: number;
  readonly displays: number;
  readonly records: number;
}

export function setupOf(facts: Facts, { now, sources, displays, records }: Surroundings): Setup {
  const today = localDay(now, zoneOfRoots(facts.places, [...facts.places.allAreas()].map(({ code }) => code)));
  const year = yearOf(today);
  const villages = [...facts.places.allAreas()].filter((area) => isVillage(area) && (area.validTo === null || area.validTo > today)).map(({ code }) => code);
  const span = { first: today, last: today };
  const plain = (step: SetupRow['step'], count: number, missing = 0): SetupRow => ({ step, count, missing });
  const puskesmas = [...facts.places.allUnits()].filter(({ kind, validTo }) => kind === 'puskesmas' && (validTo === null || validTo > today));
  const rows = [
    plain('areas', villages.length),
    plain('units', puskesmas.length, villages.filter((code) => !facts.places.puskesmasOf(code, span)).length),
    sasaranRow(facts, villages, today),
    targetRow(facts, year),
    plain('sources', sources),
    plain('displays', displays),
    plain('events', records),
  ];
  return { year, rows };
}

/** Of the groups that indicators divide by as projected (the registered ones are counted); a village has sasaran if it has any of them. */
function sasaranRow({ places, sasaran, catalogue }: Facts, villages: readonly string[], day: string): SetupRow {
  const year = yearOf(day);
  const pages = new Map(catalogue.flatMap(({ value, basis }) => {
    if (value.kind !== 'counted' || value.denominator.kind !== 'sasaran' || basis !== 'proyeksi') return [];
    const { group } = value.denominator;
    return [[group, sasaran.page({ group, year, basis, day })] as const];
  }));
  const has = new Set(villages.filter((code) => [...pages.values()].some((page) => page.lookup(places, code) !== null)));
  const groups = [...pages].flatMap(([group, page]) => (villages.some((code) => page.lookup(places, code) !== null) ? [] : (sasaranGroup(group)?.names ?? [])));
  return { step: 'sasaran', count: has.size, missing: villages.length - has.size, groups: has.size === 0 ? [] : groups };
}

/** Of the indicators that are held against a target. */
function targetRow({ catalogue, targets }: Facts, year: number): SetupRow {
  const aiming = catalogue.filter(({ target }) => target !== null).map(({ code }) => code);
  const set = new Set(targets.rows.filter((row) => row.year === year).map(({ indicator }) => indicator));
  const own = aiming.filter((code) => set.has(code)).length;
  return { step: 'targets', count: own, missing: aiming.length - own };
}
