/** Sick children under five at Puskesmas and pustu: diarrhoea, pneumonia and what else brings them, mostly by the standard (MTBS). */
import type { EventDataByType } from '@pantau/shared/event';
import { inTurn, lately, residentOf, asWritten, tellOf } from '../residents.js';
import type { Programme, Scene } from '../teller.js';
import { told, yearly } from './yearly.js';

type Data = EventDataByType['sick_child_visit'];

const CHILDREN = { series: 32, ages: [1.2, 4.4] } as const;
/** For each visit for one of the two there are so many for something else. */
const OTHERS = 0.8;
const ELSE = ['demam', 'batuk_bukan_pneumonia', 'infeksi_telinga', 'lain'] as const;

/** Few of a village: told in full, whatever the size. */
const expected = (scene: Scene): number => yearly(scene, 'diarrhoea') + yearly(scene, 'pneumonia');

export const sickChildren: Programme = inTurn({
  what: 'balita sakit',
  since: lately,
  usual: (scene) => Math.max(told(scene, 'diarrhoea') + told(scene, 'pneumonia'), expected(scene) * 0.5) * (1 + OTHERS),
  happen: (scene, { number, day, random }) => {
    const one = residentOf(scene, CHILDREN, number);
    const kind = random.weighted({ diare: yearly(scene, 'diarrhoea'), pneumonia: yearly(scene, 'pneumonia'), lain: expected(scene) * OTHERS });
    const mtbs = random.chance(0.72 + 0.2 * scene.character.diligence);
    const data: Data = kind === 'diare'
      ? { classification: random.chance(0.85) ? 'diare' : 'diare_dehidrasi', mtbs, ors: true, zinc: random.chance(0.93), ...asWritten(one) }
      : kind === 'pneumonia'
        ? { classification: random.chance(0.92) ? 'pneumonia' : 'pneumonia_berat', mtbs, antibiotic: true, breathsPerMinute: random.int(42, 60), ...asWritten(one) }
        : { classification: random.pick(ELSE), mtbs, tempC: Math.round(random.around(37.6, 0.6) * 10) / 10, ...asWritten(one) };
    return [tellOf(scene, one, { what: 'mtbs', day, at: random.chance(0.6) ? 'puskesmas' : 'pustu', by: 'perawat', content: { type: 'sick_child_visit', data } })];
  },
});
