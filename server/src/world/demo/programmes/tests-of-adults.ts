/** People at risk are tested for HIV; couples are examined before the wedding. */
import type { EventDataByType } from '@pantau/shared/event';
import { dayText } from '../happening.js';
import { asWritten, inTurn, lately, residentOf, tellOf } from '../residents.js';
import type { Programme } from '../teller.js';
import { bodyOf } from './adult-checks.js';
import { told } from './yearly.js';

type Group = EventDataByType['hiv_test']['riskGroup'];

const AT_RISK = { series: 36, ages: [18, 58] } as const;
const ENGAGED = { series: 37, ages: [19.5, 36] } as const;
const GROUPS: Readonly<Partial<Record<Group, number>>> = { bumil: 45, tb: 22, catin: 14, ims: 6, populasi_kunci: 8, wbp: 5 };

const hiv = inTurn({
  what: 'hiv',
  since: lately,
  usual: (scene) => told(scene, 'atRiskOfHiv'),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, AT_RISK, number);
    return [tellOf(scene, one, { what: 'hiv', day, at: 'puskesmas', by: 'perawat', content: { type: 'hiv_test', data: { riskGroup: random.weighted(GROUPS as Record<Group, number>), result: 'diperiksa', ...asWritten(one) } } })];
  },
});

const engaged = inTurn({
  what: 'catin',
  since: lately,
  usual: (scene) => told(scene, 'engaged'),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, ENGAGED, number);
    const { weightKg, heightCm, sbp, dbp } = bodyOf(one, random);
    const ofWomen = one.sex === 'P' ? { muacCm: Math.round(random.around(26, 2) * 10) / 10, hb: Math.round(random.around(12.6, 1.1) * 10) / 10 } : {};
    return [tellOf(scene, one, { what: 'catin', day, at: 'puskesmas', by: 'bidan', content: { type: 'premarital_check', data: { weddingOn: dayText(day + random.int(5, 30)), weightKg, heightCm, sbp, dbp, ...ofWomen, hiv: 'diperiksa', education: true, ...asWritten(one) } } })];
  },
});

export const testsOfAdults: Programme = (scene, window) => [...hiv(scene, window), ...engaged(scene, window)];
