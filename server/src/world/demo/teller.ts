/** Puts happenings of one village together: who reports, where it is served, where the person lives. */
import type { SubjectRef } from '@pantau/shared/event';
import type { Character } from './character.js';
import type { Content, DayNumber, Happening, Window } from './happening.js';
import { RSUD } from './kaur.js';
import type { DemoPlan } from './plan.js';
import { Random } from './random.js';
import type { Dusun, Posyandu, Village } from './villages.js';

export interface Scene {
  readonly plan: DemoPlan;
  readonly village: Village;
  readonly character: Character;
}
/** One programme: what happens of it in a village on the days of a window. */
export type Programme = (scene: Scene, window: Window) => readonly Happening[];

export type ServedAt = 'posyandu' | 'pustu' | 'puskesmas' | 'rs';

export interface Told {
  readonly key: string;
  readonly day: DayNumber;
  readonly minute?: number;
  readonly subject: SubjectRef;
  readonly home: { readonly dusun: Dusun; readonly posyandu: Posyandu };
  readonly at: ServedAt;
  readonly by: 'bidan' | 'dokter' | 'perawat' | 'kader';
  readonly content: Content;
}

export function tell({ plan, village }: Scene, told: Told): Happening {
  const random = Random.of(plan.seed, 'place', told.key);
  return {
    key: told.key,
    village,
    day: told.day,
    minute: told.minute,
    subject: told.subject,
    home: random.chance(0.006) ? null : { desa: village.code, dusun: random.chance(0.05) ? null : told.home.dusun.code },
    unit: unitFor(plan, village, told, random),
    reporter: reporterOf(village, told, random),
    content: told.content,
  };
}

/** One in thirty is served by another Puskesmas; one in sixty notes do not say where. */
function unitFor({ villages }: DemoPlan, { puskesmas, pustu }: Village, { at, home }: Told, random: Random): string | null {
  if (random.chance(0.016)) return null;
  if (at === 'rs') return RSUD;
  if (at !== 'posyandu' && random.chance(0.06)) return villages[random.int(0, villages.length - 1)]?.puskesmas ?? puskesmas;
  if (at === 'posyandu') return home.posyandu.id;
  return at === 'pustu' && pustu !== null ? pustu : puskesmas;
}

function reporterOf(village: Village, { by, home, at }: Told, random: Random): Happening['reporter'] {
  if (by === 'kader') return { id: random.pick(home.posyandu.kader), role: 'kader' };
  const place = at === 'rs' ? 'rs' : village.kecamatan.slice(6);
  return { id: `${by}:${place}-${at === 'rs' ? random.int(1, 9) : (village.number % 7) + 1}`, role: by };
}

/** Days left of a number of days, kept to those of the window. */
export const isIn = ({ first, last }: Window, day: DayNumber): boolean => day >= first && day <= last;
