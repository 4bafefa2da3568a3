/** SDIDTK: children under five whose development was looked at twice in the year. */
import { bilingual } from '../../../basics/index.js';
import { yearOf, type Day } from '../../../period/index.js';
import type { History } from '../../history.js';
import { counted, firstOfEach, isAged, months, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

const BALITA = months(0, 59);

/** Screens on a day that is not the first one of their year. */
function repeated(child: History) {
  const firstDays = new Map<number, Day>();
  const screens = child.sinceBirth('development_screen').filter((event) => isAged(child, BALITA, event));
  return screens.filter(({ occurredOn }) => {
    const first = firstDays.get(yearOf(occurredOn)) ?? occurredOn;
    firstDays.set(yearOf(occurredOn), first);
    return occurredOn !== first;
  });
}

export const sdidtk = counted({
  code: 'sdidtk',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Pemantauan perkembangan balita (SDIDTK)', 'Development of children under five monitored'),
  words: words(
    bilingual('Balita yang perkembangannya dipantau dua kali setahun', 'Children under five whose development was screened twice in the year'),
    yearlySasaran('balita', 'children under five'),
    bilingual('Sekali per anak per tahun, pada pemantauan kedua', 'Once per child and year, at the second screen'),
  ),
  source: 'Permenkes 66/2014; SPM balita',
  target: SPM_TARGET,
  denominator: sasaran('balita'),
  reading: firstOfEach({ part: 'sdidtk', types: ['development_screen'], among: repeated }),
  examples: [
    {
      says: bilingual('Dua kali pada satu hari adalah sekali; yang ketiga tidak menambah', 'Twice on one day is once; a third adds nothing'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2024-03-15', sex: 'P' } },
        { type: 'development_screen', on: '2026-02-09', data: { kpsp: 9 } },
        { type: 'development_screen', on: '2026-02-09', data: { hearing: 'normal' } },
        { type: 'development_screen', on: '2026-08-09', data: { kpsp: 10 } },
        { type: 'development_screen', on: '2026-11-09', data: { kpsp: 10 } },
      ],
      gives: [['sdidtk', '2026-08-09', 1]],
    },
    {
      says: bilingual('Satu kali di tiap tahun belum cukup', 'Once in each year is not enough'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2024-03-15', sex: 'P' } },
        { type: 'development_screen', on: '2025-11-09', data: { kpsp: 9 } },
        { type: 'development_screen', on: '2026-02-09', data: { kpsp: 9 } },
      ],
      gives: [],
    },
  ],
});
