/** How many of a village a programme reaches in a month, as a rule: the part of its group in a year, a twelfth of it. */
import { CRUDE_BIRTH_RATE as BIRTHS, FEMALE, PER_HOUSEHOLD, shareAged } from '../kaur.js';
import type { Scene } from '../teller.js';

/** Members of the group per head of population, and the part of them that is reached in a year. */
const REACHED = {
  productive: [shareAged(15, 60), 0.66],
  ckg: [1, 0.3],
  mental: [shareAged(18, 80), 0.22],
  dental: [1, 0.15],
  womenTested: [(shareAged(30, 70) * FEMALE) / 3, 0.5],
  elders: [shareAged(60, 80), 0.44],
  school: [shareAged(7, 16), 0.82],
  ironGirls: [shareAged(12, 19) * FEMALE, 0.62],
  girlsTested: [(shareAged(12, 19) * FEMALE) / 3, 0.75],
  adolescents: [shareAged(10, 19), 0.4],
  bias: [5 * shareAged(7, 8), 0.85],
  hypertension: [0.28 * shareAged(18, 80), 0.42],
  diabetes: [0.02 * shareAged(15, 80), 0.46],
  couples: [0.17, 0.63],
  engaged: [0.012, 0.82],
  households: [1 / PER_HOUSEHOLD, 0.15],
  families: [1 / PER_HOUSEHOLD, 0.035],
  severeMental: [0.0018, 0.8],
  presumptiveTb: [0.026, 0.74],
  tb: [0.0035, 0.8],
  atRiskOfHiv: [0.02, 0.66],
  diarrhoea: [0.169 * BIRTHS * 5, 0.66],
  pneumonia: [0.036 * BIRTHS * 5, 0.72],
} as const satisfies Record<string, readonly [perHead: number, reached: number]>;
export type Yearly = keyof typeof REACHED;

export function yearly({ village }: Pick<Scene, 'village'>, of: Yearly): number {
  const [perHead, reached] = REACHED[of];
  return (village.population * perHead * reached) / 12;
}

/** The same of what is told with names, by the size of the demo. */
export const told = (scene: Pick<Scene, 'village' | 'plan'>, of: Yearly): number => yearly(scene, of) * scene.plan.size.share;
