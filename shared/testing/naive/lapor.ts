/** Signs of life: every live event of any type, where it says it belongs; nothing is looked up elsewhere. */
import { codeOf } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

/** Choice: really every type, links and moves included, by the residence of the envelope. */
export const lapor = (world: NaiveWorld): NaiveCount[] => world.events.map((event) => oneService('lapor', event, codeOf(event.residence)));
