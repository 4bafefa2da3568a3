/**
 * What a posyandu day brings, one deed after the other without end: a post opens, its children are weighed, somebody is
 * examined, a house is visited. All of today; the same start gives the same deeds.
 */
import { followedChildren, leavesOn } from './children.js';
import type { DayNumber, Happening } from './happening.js';
import type { DemoPlan } from './plan.js';
import { sceneOf } from './play.js';
import { pregnanciesOf } from './pregnancy.js';
import { antenatalVisit } from './programmes/antenatal.js';
import { controlOn, patientsOf } from './programmes/chronic.js';
import { visitOn } from './programmes/home-visits.js';
import { openedOn } from './programmes/sessions.js';
import { weightOn } from './programmes/weighing.js';
import { Random } from './random.js';
import type { Scene } from './teller.js';
import type { Posyandu, Village } from './villages.js';

/** @param run tells one run from another, so that no id is used twice */
export function* deedsFrom(plan: DemoPlan, today: () => DayNumber, run: string): Generator<Happening, never> {
  for (let round = 0; ; round++) {
    const random = Random.of(plan.seed, 'live', run, round);
    const village = random.pick(awake(plan));
    const scene = sceneOf(plan, village);
    const deeds = roundIn(scene, random, today());
    for (const [i, deed] of deeds.entries()) yield { ...deed, key: `live.${run}.${round}.${i}` };
  }
}

/** The silent village stays silent, and those that slipped are not lifted by chance. */
function awake({ villages, special }: DemoPlan): readonly [Village, ...Village[]] {
  const [first, ...others] = villages.filter(({ number }) => number !== special.silent && number !== special.gap && !special.slipping.has(number));
  if (!first) throw new Error('bug: a demo without villages');
  return [first, ...others];
}

/** One posyandu opens and serves some children; around it the village goes on. */
function roundIn(scene: Scene, random: Random, day: DayNumber): readonly Happening[] {
  const posyandu = random.pick(scene.village.posyandu);
  const weights = childrenAt(scene, posyandu, day).filter(() => random.chance(0.5)).slice(0, random.int(3, 7)).map((child) => weightOn(scene, child, day));
  const [control] = shuffled(patientsOf(scene), random).map((patient) => controlOn(scene, patient, day));
  const house = visitOn(scene, 9000 + random.int(0, 400), { day, outcome: random.chance(0.88) ? 'selesai' : 'kosong' });
  const opened = openedOn(scene, posyandu, day);
  return [opened, ...weights.slice(0, 2), ...examined(scene, random, day), house, ...weights.slice(2), ...(control ? [control] : [])];
}

const childrenAt = (scene: Scene, posyandu: Posyandu, day: DayNumber) =>
  followedChildren(scene, { first: day, last: day }).filter((child) => child.posyandu.id === posyandu.id && day > child.born + 6 && day < leavesOn(scene.plan.seed, child));

/** A woman who is pregnant now. */
function examined(scene: Scene, random: Random, day: DayNumber): readonly Happening[] {
  const pregnant = pregnanciesOf(scene.village, scene.plan.seed, { first: day - 265, last: day - 45 }).filter(({ end }) => end > day);
  const [pregnancy] = shuffled(pregnant, random);
  return pregnancy ? [antenatalVisit(scene, pregnancy, { day, by: random.chance(0.3) ? 'dokter' : 'bidan', i: 100 + random.int(0, 99) })] : [];
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list.map((item) => ({ item, lot: random.next() })).sort((a, b) => a.lot - b.lot).map(({ item }) => item);
}
