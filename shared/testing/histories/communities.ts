/**
 * Many small communities side by side: people, households, kader and units of their own, villages shared by those of one
 * Puskesmas. What each gives adds up, so that a slow statement of every number can be made of a whole kabupaten-year.
 */
import fc from 'fast-check';
import type { EventRevision } from '@pantau/shared/event';
import { arrivals } from './arrivals.js';

/** Kecamatan have two digits: one tells the Puskesmas, the other the kecamatan of the story. */
export const MOST_PUSKESMAS = 9;

export interface CommunityWish {
  readonly seed: number;
  /** Up to `MOST_PUSKESMAS`. */
  readonly puskesmas: number;
  /** In each of them. */
  readonly communities: number;
}

/** Each as its revisions arrive. */
export function communities({ seed, puskesmas, communities: count }: CommunityWish): readonly (readonly EventRevision[])[] {
  return fc.sample(arrivals({ stories: 8 }), { seed, numRuns: puskesmas * count }).map((told, index) => settled(told, index, index % puskesmas));
}

/** In turns, a few revisions of each at a time. */
export function interleaved(all: readonly (readonly EventRevision[])[], atATime = 7): readonly EventRevision[] {
  const longest = Math.max(0, ...all.map(({ length }) => length));
  const turns = Array.from({ length: Math.ceil(longest / atATime) }, (_, turn) => turn * atATime);
  return turns.flatMap((from) => all.flatMap((told) => told.slice(from, from + atATime)));
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Of whom and of which units is told by these. */
const NAMING = ['key', 'unit'];

function settled(told: readonly EventRevision[], community: number, puskesmas: number): readonly EventRevision[] {
  const plain = JSON.parse(JSON.stringify(told)) as Json;
  const names = new Set<string>();
  walked(plain, (name, text) => (NAMING.includes(name) && names.add(text), text));
  const settle = (name: string, text: string): string => {
    if (name === 'id' || names.has(text)) return `${text}~${community}`;
    return text.replace(/^17\.04\.0(\d)\./, (_, kecamatan: string) => `17.04.${puskesmas + 1}${kecamatan}.`);
  };
  return walked(plain, settle) as unknown as readonly EventRevision[];
}

/** The same with every text replaced. */
function walked(value: Json, replace: (name: string, text: string) => string, name = ''): Json {
  if (typeof value === 'string') return replace(name, value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => walked(each, replace, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([each, within]) => [each, walked(within as Json, replace, each)]));
}
