/** IDL: an infant that has received the whole basic set before its first birthday. */
import { bilingual } from '../../../basics/index.js';
import type { Day } from '../../../period/index.js';
import type { WorkedExample } from '../../definition.js';
import { basicSetCompletedBy, type Antigen } from '../../immunization.js';
import { oncePerPerson, counted, localTarget, sasaran } from '../../writing/index.js';

const dose = (on: Day, antigen: Antigen, number = 1): WorkedExample['story'][number] => ({
  type: 'immunization',
  on,
  data: { antigen, dose: number },
});
const registered: WorkedExample['story'][number] = { type: 'person_registered', on: '2025-04-02', data: { birthDate: '2025-04-01', sex: 'L' } };
const untilFourMonths = [
  dose('2025-04-01', 'hb0'), dose('2025-05-03', 'bcg'), dose('2025-05-03', 'opv'), dose('2025-06-05', 'dpt_hb_hib'), dose('2025-06-05', 'opv', 2),
  dose('2025-07-07', 'dpt_hb_hib', 2), dose('2025-07-07', 'opv', 3), dose('2025-08-08', 'dpt_hb_hib', 3), dose('2025-08-08', 'opv', 4), dose('2025-08-08', 'ipv'),
];

export const idl = counted({
  code: 'idl',
  variants: ['idl_set'],
  klaster: 2,
  lifeStage: 'bayi',
  names: bilingual('Imunisasi dasar lengkap (IDL)', 'Complete basic immunization'),
  words: {
    numerator: bilingual('Bayi yang melengkapi HB0, BCG, OPV1-4, DPT1-3, IPV1 dan MR1 sebelum umur 12 bulan', 'Infants who completed HB0, BCG, OPV1-4, DPT1-3, IPV1 and MR1 before 12 months of age'),
    denominator: bilingual('Sasaran bayi setahun', 'Expected infants of the year'),
    distinctness: bilingual('Sekali per bayi, pada hari dosis yang melengkapi', 'Once per infant, on the day of the completing dose'),
  },
  source: 'Immunization schedule printed on the ILP checklist; Permenkes on immunization',
  target: localTarget(100),
  denominator: sasaran('bayi'),
  reading: oncePerPerson({ part: 'idl', types: ['immunization'], decidedBy: basicSetCompletedBy }),
  examples: [
    {
      says: bilingual('MR1 pada 9 bulan melengkapi; dosis yang tercatat dua kali dihitung sekali', 'MR1 at 9 months completes it; a dose entered twice counts once'),
      story: [registered, ...untilFourMonths, dose('2025-06-12', 'dpt_hb_hib'), dose('2026-01-06', 'mr')],
      gives: [['idl', '2026-01-06', 1]],
    },
    {
      says: bilingual('MR1 tepat pada umur 12 bulan terlambat untuk IDL', 'MR1 exactly at 12 months is too late for IDL'),
      story: [registered, ...untilFourMonths, dose('2026-04-01', 'mr')],
      gives: [],
    },
    {
      says: bilingual('Urutan dosis tidak penting: dosis susulan terakhir yang melengkapi', 'The order of doses does not matter: the last catch-up dose completes it'),
      story: [registered, dose('2026-01-06', 'mr'), ...untilFourMonths.filter((given) => given !== untilFourMonths[1]), dose('2026-03-31', 'bcg')],
      gives: [['idl', '2026-03-31', 1]],
    },
  ],
});
