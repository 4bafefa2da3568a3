/** Triple elimination: a pregnant woman tested for HIV, syphilis and hepatitis B. A count only, never a list. */
import { bilingual } from '../../../basics/index.js';
import type { AncVisit } from '../../antenatal.js';
import { ofType } from '../../obstetric.js';
import type { Pregnancy } from '../../pregnancy.js';
import { counted, ONCE_PER_PREGNANCY, oncePerPregnancy, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

const TESTS = ['hiv', 'syphilis', 'hbsag'] as const;

/** The visit after which all three are known to have been done. */
function completing(pregnancy: Pregnancy): AncVisit | undefined {
  const done = new Set<string>();
  return ofType(pregnancy, 'anc_visit').find(({ data }) => {
    for (const test of TESTS) if (data[test] !== undefined) done.add(test);
    return done.size === TESTS.length;
  });
}

export const bumilTriple = counted({
  code: 'bumil_triple',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Skrining triple eliminasi', 'Triple elimination screening'),
  words: words(
    bilingual('Kehamilan yang diperiksa HIV, sifilis dan HBsAg', 'Pregnancies tested for HIV, syphilis and HBsAg'),
    yearlySasaran('ibu hamil', 'pregnancies'),
    ONCE_PER_PREGNANCY,
  ),
  source: 'Permenkes 52/2017; SPM',
  target: SPM_TARGET,
  denominator: sasaran('bumil'),
  reading: oncePerPregnancy({ part: 'bumil_triple', types: ['anc_visit'], decidedBy: completing }),
  examples: [
    {
      says: bilingual('Pemeriksaan terakhir dari ketiganya melengkapi', 'The last of the three completes it'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { hiv: 'diperiksa', syphilis: 'nonreaktif' } },
        { type: 'anc_visit', on: '2026-03-03', data: { hiv: 'diperiksa' } },
        { type: 'anc_visit', on: '2026-04-03', data: { hbsag: 'nonreaktif' } },
      ],
      gives: [['bumil_triple', '2026-04-03', 1]],
    },
    {
      says: bilingual('Dua dari tiga belum', 'Two of three are not enough'),
      story: [{ type: 'anc_visit', on: '2026-02-03', data: { hiv: 'diperiksa', hbsag: 'nonreaktif' } }],
      gives: [],
    },
  ],
});
