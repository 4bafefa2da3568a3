/** Contacts of TB patients who should take preventive therapy, and those who began it. */
import { everyLife } from './lives.js';
import type { NaiveCount, NaiveWorld } from './world.js';

/** Each person once. Choice: a start that was told before the person was found eligible does not count. */
export const tbKontakTpt = (world: NaiveWorld): NaiveCount[] =>
  everyLife(world, 'tb_contact').flatMap((life) => {
    const contacts = life.of('tb_contact');
    const eligible = contacts.findIndex(({ data }) => data.eligible);
    if (eligible < 0) return [];
    const since = contacts.slice(eligible);
    const begun = since.find(({ data }) => data.tptStartedOn !== undefined);
    return [...since.slice(0, 1).map((contact) => life.counted('tb_kontak', contact)), ...(begun ? [life.counted('tb_kontak_tpt', begun)] : [])];
  });
