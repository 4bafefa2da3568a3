/** Complications of mothers and newborns, mostly handled, and the few who die. */
import { diesOn, NEVER } from '../children.js';
import { dayText, type Content, type Happening } from '../happening.js';
import { childrenBornIn, pregnanciesOf, type Child, type Pregnancy } from '../pregnancy.js';
import { Random } from '../random.js';
import { isIn, tell, type Programme, type Scene, type Told } from '../teller.js';
import { isRecorded } from './births.js';

const OBSTETRIC = ['perdarahan', 'preeklamsia', 'partus_macet', 'kpd', 'infeksi'] as const;
const NEONATAL = ['asfiksia', 'bblr', 'ikterus', 'infeksi', 'hipotermia'] as const;
const PER_PREGNANCY = 0.155;
const PER_CHILD = 0.11;
/** A mother dies of one birth in a thousand, and in the first village of one of the last months. */
const MATERNAL_DEATH = 0.0009;

export const complications: Programme = (scene, window) => {
  const from = Math.max(window.first, scene.plan.start);
  const pregnancies = pregnanciesOf(scene.village, scene.plan.seed, { first: from - 340, last: window.last }).filter(({ outcome, end }) => outcome === 'delivery' && end >= scene.plan.start);
  const recorded = pregnancies.filter((pregnancy) => isRecorded(scene, pregnancy));
  const told = [
    ...recorded.flatMap((pregnancy) => [...obstetric(scene, pregnancy), ...maternalDeath(scene, pregnancy)]),
    ...recorded.flatMap(({ children }) => children.flatMap((child) => neonatal(scene, child))),
    ...childrenBornIn(scene.village, scene.plan.seed, { first: from - 1826, last: window.last }).flatMap((child) => childDeath(scene, child)),
  ];
  return told.filter(({ day }) => isIn(window, day) && day >= scene.plan.start);
};

function obstetric(scene: Scene, pregnancy: Pregnancy): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'obstetri', scene.village.code, pregnancy.number);
  if (!random.chance(PER_PREGNANCY)) return [];
  const content: Content = { type: 'complication', data: { kind: 'obstetric', handled: random.chance(0.92), diagnosis: random.pick(OBSTETRIC), referred: random.chance(0.6) } };
  return [tell(scene, { ...ofPregnancy(pregnancy), key: `${scene.village.number}.pk.${pregnancy.number}`, day: pregnancy.end, at: 'rs', by: 'dokter', content })];
}

function maternalDeath(scene: Scene, pregnancy: Pregnancy): readonly Happening[] {
  const { plan, village } = scene;
  const random = Random.of(plan.seed, 'ibu', village.code, pregnancy.number);
  const day = pregnancy.end + random.int(0, 6);
  if (!random.chance(MATERNAL_DEATH) && pregnancy.number !== firstLostIn(scene)) return [];
  const content: Content = { type: 'death', data: { causeClass: 'ibu', period: 'nifas', cause: 'perdarahan', place: 'fasilitas' } };
  return [tell(scene, { key: `${village.number}.wafat.${pregnancy.number}`, subject: { kind: 'person', key: pregnancy.mother }, home: pregnancy, day, at: 'rs', by: 'dokter', content })];
}

/** The number of the pregnancy that ends so in the first village, in the months before the beginning. */
function firstLostIn(scene: Scene): number | null {
  const { plan, village } = scene;
  if (village.number !== plan.villages[0]?.number) return null;
  const ended = pregnanciesOf(village, plan.seed, { first: plan.began - 600, last: plan.began }).filter(({ outcome, end }) => outcome === 'delivery' && end <= plan.began - 30);
  return ended.findLast((pregnancy) => isRecorded(scene, pregnancy))?.number ?? null;
}

function neonatal(scene: Scene, child: Child): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'neonatal', child.key);
  const dies = diesOn(scene.plan.seed, child) < child.born + 29;
  if (!dies && !random.chance(child.weightG < 2500 ? 0.6 : PER_CHILD)) return [];
  const day = child.born + (dies ? 0 : random.int(0, 9));
  const diagnosis = child.weightG < 2500 ? 'bblr' : random.pick(NEONATAL);
  return [tell(scene, { ...ofChild(child), key: `${scene.village.number}.neo.${child.key.slice(5)}`, day, at: 'puskesmas', by: 'dokter', content: { type: 'complication', data: { kind: 'neonatal', handled: !dies && random.chance(0.94), diagnosis, referred: random.chance(0.4), ...writtenOn(child) } } })];
}

function childDeath(scene: Scene, child: Child): readonly Happening[] {
  const day = diesOn(scene.plan.seed, child);
  if (day === NEVER) return [];
  const age = day - child.born;
  const causeClass = age <= 28 ? 'neonatal' : age < 365 ? 'bayi' : 'balita';
  return [tell(scene, { ...ofChild(child), key: `${scene.village.number}.wafat.${child.key.slice(5)}`, day, at: 'rs', by: 'dokter', content: { type: 'death', data: { causeClass, cause: age <= 28 ? 'asfiksia' : 'pneumonia', place: 'fasilitas', ...writtenOn(child) } } })];
}

const writtenOn = ({ born, sex }: Child) => ({ birthDate: dayText(born), sex });
const ofChild = (child: Child): Pick<Told, 'subject' | 'home'> => ({ subject: { kind: 'person', key: child.key }, home: child });
const ofPregnancy = (pregnancy: Pregnancy): Pick<Told, 'subject' | 'home'> => ({ subject: { kind: 'pregnancy', key: pregnancy.key, of: { kind: 'person', key: pregnancy.mother } }, home: pregnancy });
