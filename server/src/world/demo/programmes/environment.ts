/** Houses: inspections of latrine and water by sanitarians, the family survey (IKS), and larvae month by month. */
import type { EventDataByType } from '@pantau/shared/event';
import { inTurn, lately, type Turn } from '../residents.js';
import type { Content, Happening } from '../happening.js';
import { digits } from '../pregnancy.js';
import { Random } from '../random.js';
import { tell, type Programme, type Scene } from '../teller.js';
import { keepsNames } from './paper.js';
import { told } from './yearly.js';

/** Houses looked over for larvae in a village and month, where they are noted one by one. */
const HOUSES = 4;

const inspections = inTurn({
  what: 'kesling',
  since: lately,
  usual: (scene) => told(scene, 'households'),
  happen: (scene, turn) => [atHouse(scene, turn, { what: 'kesling', content: { type: 'env_inspection', data: inspection(scene, turn.random) } })],
});

const families = inTurn({
  what: 'iks',
  since: lately,
  usual: (scene) => told(scene, 'families'),
  happen: (scene, turn) => [atHouse(scene, turn, { what: 'iks', content: { type: 'family_assess', data: answers(turn.random) } })],
});

const larvae = inTurn({
  what: 'jentik',
  since: lately,
  usual: (scene) => (keepsNames(scene) ? HOUSES : 0),
  happen: (scene, turn) => {
    const found = turn.random.chance(0.11);
    const containers = turn.random.int(3, 9);
    return [atHouse(scene, turn, { what: 'jentik', content: { type: 'vector_inspection', data: { larvae: found, premises: 'rumah', containers, positiveContainers: found ? turn.random.int(1, 2) : 0, larvicide: found } } })];
  },
});

export const environment: Programme = (scene, window) => [...inspections(scene, window), ...families(scene, window), ...larvae(scene, window)];

/** Some villages are better off than others. */
function inspection({ plan, village }: Scene, random: Random): EventDataByType['env_inspection'] {
  const wealth = Random.of(plan.seed, 'wealth', village.code).between(0.75, 1.02);
  const latrine = random.chance(0.9 * wealth) ? (random.chance(0.85) ? 'sendiri' : 'bersama') : random.chance(0.6) ? 'tidak_sehat' : 'tidak_ada';
  const water = random.chance(0.92 * wealth) ? (random.chance(0.3) ? 'aman' : 'layak') : 'tidak_layak';
  return { latrine, water, handwashing: random.chance(0.8), waste: random.chance(0.55), wastewater: random.chance(0.5), ventilation: random.chance(0.86 * wealth), healthyHouse: random.chance(0.7) };
}

const QUESTIONS = [
  ['familyPlanning', 0.7, 0.4], ['facilityDelivery', 0.92, 0.85], ['fullImmunization', 0.9, 0.85], ['onlyBreastMilk', 0.72, 0.88], ['growthMonitored', 0.88, 0.7], ['tbTreated', 0.8, 0.97],
  ['htTreated', 0.55, 0.6], ['mentalTreated', 0.7, 0.98], ['nobodySmokes', 0.42, 0], ['jkn', 0.82, 0], ['cleanWater', 0.9, 0], ['latrine', 0.86, 0],
] as const satisfies readonly (readonly [keyof EventDataByType['family_assess'], yes: number, notAsked: number])[];

const answers = (random: Random): EventDataByType['family_assess'] =>
  Object.fromEntries(QUESTIONS.map(([question, yes, notAsked]) => [question, random.chance(notAsked) ? 'tidak_berlaku' : random.chance(yes) ? 'ya' : 'tidak']));

/** Nobody inspects a house without knowing where it stands. */
function atHouse(scene: Scene, { number, day }: Turn, { what, content }: { what: string; content: Content }): Happening {
  const { village, plan } = scene;
  const random = Random.of(plan.seed, 'house of', what, village.code, number);
  const posyandu = random.pick(village.posyandu);
  const home = { dusun: random.pick(posyandu.dusun), posyandu };
  const told = tell(scene, {
    key: `${village.number}.${what}.${number}`,
    day,
    subject: { kind: 'household', key: `kk-${what}-${digits(village.number, 3)}${digits(number, 5)}` },
    home,
    at: what === 'jentik' ? 'posyandu' : 'puskesmas',
    by: what === 'jentik' ? 'kader' : 'perawat',
    content,
  });
  return { ...told, home: told.home ?? { desa: village.code, dusun: home.dusun.code } };
}
