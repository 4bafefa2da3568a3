/**
 * What a posyandu day brings, one deed after the other without end: a post opens, its children are weighed, somebody is
 * examined, a house is visited, somebody is screened. All of today; the same start gives the same deeds.
 */
import { followedChildren } from './children.js';
import { firstDayOf, monthNumberOf, type DayNumber, type Happening } from './happening.js';
import type { DemoPlan } from './plan.js';
import { sceneOf } from './play.js';
import { pregnanciesOf } from './pregnancy.js';
import { adultChecks } from './programmes/adult-checks.js';
import { antenatalVisit, isReached } from './programmes/antenatal.js';
import { childServices } from './programmes/child-services.js';
import { controlIn, controlOn, patientsOf } from './programmes/chronic.js';
import { dental } from './programmes/dental.js';
import { elders } from './programmes/elders.js';
import { environment } from './programmes/environment.js';
import { familyPlanning } from './programmes/family-planning.js';
import { householdsIn, visitOn } from './programmes/home-visits.js';
import { mind } from './programmes/mind.js';
import { schools } from './programmes/schools.js';
import { openDayIn, openedOn } from './programmes/sessions.js';
import { comes, weightOn } from './programmes/weighing.js';
import { Random } from './random.js';
import type { Programme, Scene } from './teller.js';
import type { Posyandu, Village } from './villages.js';

/** Of these a second telling counts nobody twice. */
const OTHERS: readonly Programme[] = [adultChecks, childServices, dental, elders, environment, familyPlanning, mind, schools];

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

/**
 * One posyandu opens and serves some children; around it the village goes on. Only those have a turn whom the story would
 * bring this month, so that the numbers stay those of the story, however long the day is played.
 */
function roundIn(scene: Scene, random: Random, day: DayNumber): readonly Happening[] {
  const month = monthNumberOf(day);
  const [posyandu] = shuffled(scene.village.posyandu.filter((each) => openDayIn(scene, each, month) !== null), random);
  const opened = posyandu ? [openedOn(scene, posyandu, day)] : [];
  const weights = posyandu ? weighedAt(scene, posyandu, { day, random }) : [];
  const controls = shuffled(patientsOf(scene).filter((patient) => controlIn(scene, patient, month).length > 0), random).slice(0, 1).map((patient) => controlOn(scene, patient, day));
  const houses = shuffled(householdsIn(scene, month), random).slice(0, 1).map((household) => visitOn(scene, household, { day, outcome: random.chance(0.88) ? 'selesai' : 'kosong' }));
  const [first, ...others] = turnsToday(scene, random, day);
  return [...opened, ...weights.slice(0, 2), ...examined(scene, random, day), ...(first ? [first] : []), ...houses, ...weights.slice(2), ...controls, ...others];
}

/** People and houses whose turn in another programme comes this month: they come today. */
function turnsToday(scene: Scene, random: Random, day: DayNumber): readonly Happening[] {
  const month = monthNumberOf(day);
  const window = { first: firstDayOf(month), last: firstDayOf(month + 1) - 1 };
  const [some, more] = shuffled(OTHERS, random);
  return [some, more].flatMap((programme) => shuffled(programme?.(scene, window) ?? [], random).slice(0, 1)).map((turn) => ({ ...turn, day }));
}

function weighedAt(scene: Scene, posyandu: Posyandu, { day, random }: { day: DayNumber; random: Random }): readonly Happening[] {
  const children = followedChildren(scene, { first: day, last: day }).filter((child) => child.posyandu.id === posyandu.id && comes(scene, child, { day, month: monthNumberOf(day) }));
  return shuffled(children, random).slice(0, random.int(2, 6)).map((child) => weightOn(scene, child, day));
}

/** A woman who is pregnant now. */
function examined(scene: Scene, random: Random, day: DayNumber): readonly Happening[] {
  const pregnant = pregnanciesOf(scene.village, scene.plan.seed, { first: day - 265, last: day - 45 }).filter((each) => each.end > day && isReached(scene, each));
  const [pregnancy] = shuffled(pregnant, random);
  return pregnancy ? [antenatalVisit(scene, pregnancy, { day, by: random.chance(0.3) ? 'dokter' : 'bidan', i: 100 + random.int(0, 99) })] : [];
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list.map((item) => ({ item, lot: random.next() })).sort((a, b) => a.lot - b.lot).map(({ item }) => item);
}
