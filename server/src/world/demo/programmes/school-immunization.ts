/** BIAS: measles-rubella and HPV in August, DT and Td in November, to pupils of their grades. */
import type { EventDataByType } from '@pantau/shared/event';
import { monthOfYear, type MonthNumber } from '../happening.js';
import { asWritten, inTurn, lately, residentOf, tellOf } from '../residents.js';
import type { Programme, Scene } from '../teller.js';
import { keepsNames } from './paper.js';
import { told } from './yearly.js';

type Dose = Pick<EventDataByType['immunization'], 'antigen' | 'dose' | 'grade'>;
interface Campaign {
  readonly dose: Dose;
  /** 0 = January. */
  readonly month: number;
  /** Of five doses that are due in a year. */
  readonly weight: number;
  readonly age: number;
  readonly sex?: 'P';
}

const CAMPAIGNS: readonly Campaign[] = [
  { dose: { antigen: 'mr', dose: 3, grade: 1 }, month: 7, weight: 1, age: 7 },
  { dose: { antigen: 'hpv', dose: 1, grade: 5 }, month: 7, weight: 0.5, age: 11, sex: 'P' },
  { dose: { antigen: 'hpv', dose: 2, grade: 6 }, month: 7, weight: 0.5, age: 12, sex: 'P' },
  { dose: { antigen: 'dt', dose: 1, grade: 1 }, month: 10, weight: 1, age: 7 },
  { dose: { antigen: 'td', dose: 1, grade: 2 }, month: 10, weight: 1, age: 8 },
  { dose: { antigen: 'td', dose: 2, grade: 5 }, month: 10, weight: 1, age: 11 },
];
const DOSES_DUE = 5;

export const schoolImmunization: Programme = (scene, window) => CAMPAIGNS.flatMap((campaign, i) => campaignOf(campaign, i)(scene, window));

const campaignOf = ({ dose, month: held, weight, age, sex }: Campaign, i: number): Programme => {
  const usual = (scene: Scene, month: MonthNumber): number => (keepsNames(scene) && monthOfYear(month) === held ? (told(scene, 'bias') * 12 * weight) / DOSES_DUE : 0);
  return inTurn({
    what: `bias ${i}`,
    since: lately,
    usual,
    happen: (scene, { number, day }) => {
      const one = residentOf(scene, { series: 20 + i, ages: [age, age + 0.9], sex }, number);
      return [tellOf(scene, one, { what: 'bias', day, at: 'puskesmas', by: 'bidan', content: { type: 'immunization', data: { ...dose, ...asWritten(one) } } })];
    },
  });
};
