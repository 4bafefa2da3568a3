/** Families that move to another village or leave the kabupaten, and children who were registered twice. */
import type { EventDataByType } from '@pantau/shared/event';
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { dayText, type Happening } from '../happening.js';
import { followedChildren, leavesOn, NEVER } from '../children.js';
import type { Child } from '../pregnancy.js';
import { Random } from '../random.js';
import { weightOn } from './weighing.js';

export const moves: Programme = (scene, window) =>
  followedChildren(scene, window).flatMap((child) => [...move(scene, child), ...doubled(scene, child)]).filter(({ day }) => isIn(window, day) && day >= scene.plan.start);

function move(scene: Scene, child: Child): readonly Happening[] {
  const day = leavesOn(scene.plan.seed, child);
  if (day === NEVER || day < scene.plan.start) return [];
  const random = Random.of(scene.plan.seed, 'move', child.key);
  const { villages } = scene.plan;
  const to = random.chance(0.6) ? villages[random.int(0, villages.length - 1)] : undefined;
  const data: EventDataByType['person_moved'] = to ? { to: { desa: to.code, dusun: to.dusun[0].code } } : { out: true };
  return [tell(scene, {
    key: `${scene.village.number}.pindah.${child.key.slice(5)}`,
    day,
    subject: { kind: 'person', key: child.key },
    home: child,
    at: 'posyandu',
    by: 'kader',
    content: { type: 'person_moved', data },
  })];
}

/** One child in two hundred is on the list a second time, until somebody sees it. */
function doubled(scene: Scene, child: Child): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'doubled', child.key);
  if (!random.chance(0.005)) return [];
  const double: Child = { ...child, key: `${child.key}9` };
  const seen = child.born + random.int(200, 1500);
  const common = { subject: { kind: 'person' as const, key: double.key }, home: child, at: 'posyandu' as const, by: 'kader' as const };
  const id = `${scene.village.number}.ganda.${double.key.slice(5)}`;
  return [
    tell(scene, { ...common, key: `${id}.0`, day: seen - 70, content: { type: 'person_registered', data: { birthDate: dayText(child.born), sex: child.sex } } }),
    weightOn(scene, double, seen - 68),
    weightOn(scene, double, seen - 38),
    tell(scene, { ...common, key: `${id}.1`, day: seen, content: { type: 'subject_link', data: { same: { kind: 'person', key: child.key } } } }),
  ];
}
