/** A pregnant woman scanned by a doctor in the first trimester. */
import { bilingual } from '../../../basics/index.js';
import { gestationalWeeks, professionalVisits, TRIMESTER_ENDS } from '../../antenatal.js';
import { counted, localTarget, ONCE_PER_PREGNANCY, oncePerPregnancy, sasaran, words, yearlySasaran } from '../../writing/index.js';

export const ancDokterUsg = counted({
  code: 'anc_dokter_usg',
  klaster: 2,
  lifeStage: 'bumil',
  names: bilingual('ANC dokter dengan USG trimester I', 'Doctor scan in the first trimester'),
  words: words(
    bilingual('Kehamilan yang diperiksa dokter dengan USG paling lambat 12 minggu', 'Pregnancies examined by a doctor with ultrasound at 12 weeks at the latest'),
    yearlySasaran('ibu hamil', 'pregnancies'),
    ONCE_PER_PREGNANCY,
  ),
  source: 'Permenkes 21/2021',
  target: localTarget(100),
  denominator: sasaran('bumil'),
  reading: oncePerPregnancy({
    part: 'anc_dokter_usg',
    types: ['anc_visit'],
    decidedBy: (pregnancy) =>
      professionalVisits(pregnancy).find((visit) => {
        const weeks = visit.data.provider === 'dokter' && visit.data.usg === true ? gestationalWeeks(visit, pregnancy.anchor) : null;
        return weeks !== null && weeks <= TRIMESTER_ENDS[0];
      }),
  }),
  examples: [
    {
      says: bilingual('Dokter dengan USG pada 12 minggu; USG oleh bidan tidak', 'A doctor with ultrasound at 12 weeks; a scan by a midwife is none'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { gaWeeks: 9, provider: 'bidan', usg: true } },
        { type: 'anc_visit', on: '2026-02-24', data: { gaWeeks: 12, provider: 'dokter', usg: true } },
      ],
      gives: [['anc_dokter_usg', '2026-02-24', 1]],
    },
    {
      says: bilingual('Pada 13 minggu: tidak', 'At 13 weeks: no'),
      story: [{ type: 'anc_visit', on: '2026-02-24', data: { gaWeeks: 13, provider: 'dokter', usg: true } }],
      gives: [],
    },
    {
      says: bilingual('Umur kehamilan yang baru dicatat kemudian ikut dipakai', 'A gestational age that is noted later is used'),
      story: [
        { type: 'anc_visit', on: '2026-02-03', data: { provider: 'dokter', usg: true } },
        { type: 'anc_visit', on: '2026-02-24', data: { gaWeeks: 13, provider: 'bidan' } },
      ],
      gives: [['anc_dokter_usg', '2026-02-03', 1]],
    },
  ],
});
