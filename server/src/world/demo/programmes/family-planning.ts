/** Couples who plan their families: most had begun when the telling begins, some begin each month, a few stop again. */
import type { EventDataByType } from '@pantau/shared/event';
import { firstDayOf, type Happening } from '../happening.js';
import { inTurn, residentOf, tellOf, type Resident } from '../residents.js';
import { Random } from '../random.js';
import { isIn, type Programme, type Scene } from '../teller.js';
import { keepsNames } from './paper.js';
import { told } from './yearly.js';

type Method = EventDataByType['family_planning']['method'];

const BEFORE = { series: 30, ages: [23, 47], sex: 'P' } as const;
const BEGINNERS = { series: 31, ages: [21, 42], sex: 'P' } as const;
const METHODS: Readonly<Partial<Record<Method, number>>> = { suntik: 52, pil: 16, implan: 14, iud: 6, mow: 4, kondom: 5, mop: 0.5, tradisional: 2.5 };
/** Of all users those who begin in a month of the telling. */
const BEGIN_MONTHLY = 0.009;
const STOP = 0.3;

export const familyPlanning: Programme = (scene, window) => (keepsNames(scene) ? [...before(scene), ...beginners(scene, window)].filter(({ day }) => isIn(window, day)) : []);

/** Copied from the register in the first weeks of the year that the telling begins with, or is about. */
function before(scene: Scene): readonly Happening[] {
  const count = Math.round(told(scene, 'couples') * 12 * 0.92 * (0.4 + 0.6 * scene.character.diligence));
  return Array.from({ length: count }, (_, number) => {
    const random = Random.of(scene.plan.seed, 'kb', scene.village.code, number);
    return act(scene, residentOf(scene, BEFORE, number), { action: 'continue', method: methodOf(random), day: Math.max(scene.plan.start, firstDayOf(scene.plan.begun - 13)) + random.int(0, 55) });
  });
}

const beginners = inTurn({
  what: 'kb',
  after: 10,
  usual: (scene) => told(scene, 'couples') * 12 * BEGIN_MONTHLY,
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, BEGINNERS, number);
    const method = methodOf(random);
    const begin = act(scene, one, { action: 'start', method, day });
    return random.chance(STOP) ? [begin, act(scene, one, { action: 'stop', method, day: day + random.int(60, 290) })] : [begin];
  },
});

const methodOf = (random: Random): Method => random.weighted(METHODS as Record<Method, number>);

function act(scene: Scene, one: Resident, { action, method, day }: Pick<EventDataByType['family_planning'], 'action' | 'method'> & { day: number }): Happening {
  return tellOf(scene, one, { what: `kb.${action}`, day, at: 'pustu', by: 'bidan', content: { type: 'family_planning', data: { action, method } } });
}
