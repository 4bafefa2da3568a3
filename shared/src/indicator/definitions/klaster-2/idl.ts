/** IDL: an infant that has received the whole basic set before its first birthday; and the doses that drop-out is read from. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { addMonths, type Day } from '../../../period/index.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { counted, localTarget, sasaran } from '../../writing/index.js';

type Antigen = HealthEvent<'immunization'>['data']['antigen'];
type Dose = 'hb0' | `${Antigen}:${number}`;
interface DoseSet {
  /** Holds for children born from this day on. */
  readonly bornFrom: Day;
  readonly doses: readonly Dose[];
  readonly source: string;
}

/** What "complete" means changes by year and province: a new set is a new line, and the version of the definition rises. */
const BASIC_SETS: readonly DoseSet[] = [
  {
    bornFrom: '1900-01-01',
    doses: [
      'hb0', 'bcg:1', 'opv:1', 'opv:2', 'opv:3', 'opv:4', 'dpt_hb_hib:1', 'dpt_hb_hib:2', 'dpt_hb_hib:3', 'ipv:1', 'mr:1',
    ],
    source: 'Immunization schedule printed on the ILP checklist, without the newer antigens (PCV, RV, IPV2, JE)',
  },
];
/** Completed months; the set must be complete before. */
const IDL_MONTHS = 12;

/** Doses counted for their own coverage, each once per child at any age. */
const COUNTED: Readonly<Record<string, string>> = { 'dpt_hb_hib:1': 'dpt1', 'dpt_hb_hib:3': 'dpt3', 'mr:1': 'mr1' };

type Given = ReadonlyMap<string, HealthEvent<'immunization'>>;

/** Each dose at its first mention. */
function givenTo(child: History): Given {
  const given = new Map<string, HealthEvent<'immunization'>>();
  for (const event of child.sinceBirth('immunization')) {
    const name = nameOf(event.data);
    if (!given.has(name)) given.set(name, event);
  }
  return given;
}

/** HB0 is one dose, whatever number it was given. */
const nameOf = ({ antigen, dose }: HealthEvent<'immunization'>['data']): Dose => (antigen === 'hb0' ? 'hb0' : `${antigen}:${dose}`);

/** The dose that completed the set; a Map keeps the order of history. */
function completing(child: History, given: Given): HealthEvent | undefined {
  const birth = child.birth();
  if (!birth || birth.isEstimate) return undefined;
  const set = BASIC_SETS.findLast(({ bornFrom }) => bornFrom <= birth.day);
  if (!set?.doses.every((dose) => given.has(dose))) return undefined;
  const needed = new Set<string>(set.doses);
  const last = [...given].findLast(([dose]) => needed.has(dose))?.[1];
  return last && last.occurredOn < addMonths(birth.day, IDL_MONTHS) ? last : undefined;
}

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
  parts: { dpt1: 'flow', dpt3: 'flow', mr1: 'flow' },
  denominator: sasaran('bayi'),
  reading: {
    from: 'person',
    types: ['immunization'],
    read: (child) => {
      const given = givenTo(child);
      const complete = completing(child, given);
      const doses = [...given].flatMap(([name, by]) => (COUNTED[name] ? [child.count(COUNTED[name], by)] : []));
      return complete ? [...doses, child.count('idl', complete)] : doses;
    },
  },
  examples: [
    {
      says: bilingual('MR1 pada 9 bulan melengkapi; dosis yang tercatat dua kali dihitung sekali', 'MR1 at 9 months completes it; a dose entered twice counts once'),
      story: [registered, ...untilFourMonths, dose('2025-06-12', 'dpt_hb_hib'), dose('2026-01-06', 'mr')],
      gives: [
        ['dpt1', '2025-06-05', 1],
        ['dpt3', '2025-08-08', 1],
        ['mr1', '2026-01-06', 1],
        ['idl', '2026-01-06', 1],
      ],
    },
    {
      says: bilingual('MR1 tepat pada umur 12 bulan terlambat untuk IDL', 'MR1 exactly at 12 months is too late for IDL'),
      story: [registered, ...untilFourMonths, dose('2026-04-01', 'mr')],
      gives: [
        ['dpt1', '2025-06-05', 1],
        ['dpt3', '2025-08-08', 1],
        ['mr1', '2026-04-01', 1],
      ],
    },
    {
      says: bilingual('Urutan dosis tidak penting: dosis susulan terakhir yang melengkapi', 'The order of doses does not matter: the last catch-up dose completes it'),
      story: [registered, dose('2026-01-06', 'mr'), ...untilFourMonths.filter((given) => given !== untilFourMonths[1]), dose('2026-03-31', 'bcg')],
      gives: [
        ['dpt1', '2025-06-05', 1],
        ['dpt3', '2025-08-08', 1],
        ['mr1', '2026-01-06', 1],
        ['idl', '2026-03-31', 1],
      ],
    },
  ],
});
