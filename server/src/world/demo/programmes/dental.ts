/** Teeth and mouth, examined at posyandu and in schools; by name since lately. */
import { asWritten, inTurn, residentOf, tellOf } from '../residents.js';
import type { Programme } from '../teller.js';
import { keepsNames, namedSince } from './paper.js';
import { told } from './yearly.js';

const PEOPLE = { series: 14, ages: [4, 70] } as const;

export const dental: Programme = inTurn({
  what: 'gigi',
  since: (plan) => namedSince({ plan }),
  usual: (scene) => (keepsNames(scene) ? told(scene, 'dental') : 0),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, PEOPLE, number);
    const caries = random.chance(0.45);
    return [tellOf(scene, one, {
      what: 'gigi', day, at: 'posyandu', by: 'perawat',
      content: { type: 'dental_screen', data: { teeth: caries ? 'bermasalah' : 'sehat', caries, ...(caries ? { dmf: random.int(1, 6), referred: random.chance(0.3) } : {}), ...asWritten(one) } },
    })];
  },
});
