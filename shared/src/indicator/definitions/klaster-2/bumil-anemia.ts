/** Anaemia in pregnancy, of the women whose haemoglobin was tested. */
import { bilingual } from '../../../basics/index.js';
import { ofType } from '../../obstetric.js';
import { counted, ONCE_PER_PREGNANCY, part, words } from '../../writing/index.js';

/** g/dL. Source: Buku KIA. */
const ANEMIA_BELOW = 11;

export const bumilAnemia = counted({
  code: 'bumil_anemia',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('Ibu hamil anemia', 'Anaemia in pregnancy'),
  words: words(
    bilingual('Kehamilan dengan Hb di bawah 11 g/dL pada pemeriksaan mana pun, pada yang pertama', 'Pregnancies with haemoglobin below 11 g/dL at any test, at the first such'),
    bilingual('Kehamilan yang Hb-nya diperiksa', 'Pregnancies tested for haemoglobin'),
    ONCE_PER_PREGNANCY,
  ),
  source: 'Buku KIA',
  direction: 'down',
  basis: 'riil',
  parts: { bumil_anemia_diperiksa: 'flow' },
  denominator: part('bumil_anemia_diperiksa'),
  reading: {
    from: 'pregnancy',
    types: ['anc_visit'],
    read: (woman) =>
      woman.pregnancies().flatMap((pregnancy) => {
        const tested = ofType(pregnancy, 'anc_visit').filter(({ data }) => data.hb !== undefined);
        const [first] = tested;
        const low = tested.find(({ data }) => (data.hb ?? ANEMIA_BELOW) < ANEMIA_BELOW);
        return [...(first ? [woman.count('bumil_anemia_diperiksa', first)] : []), ...(low ? [woman.count('bumil_anemia', low)] : [])];
      }),
  },
  examples: [
    {
      says: bilingual('Hb 11,0 tidak anemia; Hb 10,9 pada pemeriksaan kedua anemia', 'Hb 11.0 is none; Hb 10.9 at the second test is'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { hb: 11 } },
        { type: 'anc_visit', on: '2026-05-03', data: { hb: 10.9 } },
        { type: 'anc_visit', on: '2026-06-03', data: { hb: 9 } },
      ],
      gives: [
        ['bumil_anemia_diperiksa', '2026-02-03', 1],
        ['bumil_anemia', '2026-05-03', 1],
      ],
    },
    { says: bilingual('Hb tidak diperiksa: tidak dihitung', 'Not tested: does not count'), story: [{ type: 'anc_visit', on: '2026-02-03', data: { gaWeeks: 12 } }], gives: [] },
  ],
});
