/** One dose of one vaccine. The antigen may be written with its dose (`dpt1`, `opv4`) or by its brand, as registers do. */
import {
  asWritten, bilingual, choice, defineEventType, meantBy, optional, quantity, school, shortText, squeezed, withDefault, withEstimate, type RawData,
} from '../../writing/index.js';

const ANTIGENS = {
  hb0: ['HB0', 'Hepatitis B birth dose'],
  bcg: ['BCG', 'BCG'],
  opv: ['Polio tetes (OPV)', 'Oral polio (OPV)'],
  dpt_hb_hib: ['DPT-HB-Hib', 'DPT-HB-Hib'],
  pcv: ['PCV', 'Pneumococcal (PCV)'],
  rv: ['Rotavirus', 'Rotavirus'],
  ipv: ['Polio suntik (IPV)', 'Inactivated polio (IPV)'],
  mr: ['Campak-rubela (MR)', 'Measles-rubella (MR)'],
  je: ['Japanese encephalitis (JE)', 'Japanese encephalitis (JE)'],
  dt: ['DT', 'DT'],
  td: ['Td', 'Td'],
  hpv: ['HPV', 'HPV'],
} as const;
type Antigen = keyof typeof ANTIGENS;

const spellings: Readonly<Record<string, Antigen>> = {
  hb0: 'hb0', hbo: 'hb0', hepatitisb0: 'hb0', bcg: 'bcg', opv: 'opv', polio: 'opv', bopv: 'opv', dpthbhib: 'dpt_hb_hib', dpthb: 'dpt_hb_hib', dpt: 'dpt_hb_hib',
  pentabio: 'dpt_hb_hib', pentavalen: 'dpt_hb_hib', pcv: 'pcv', rv: 'rv', rota: 'rv', rotavirus: 'rv', ipv: 'ipv', mr: 'mr', campakrubela: 'mr',
  campakrubella: 'mr', campak: 'mr', je: 'je', dt: 'dt', td: 'td', hpv: 'hpv',
};

export const immunization = defineEventType({
  code: 'immunization',
  klaster: 2,
  labels: bilingual('Imunisasi', 'Immunization'),
  subject: 'person',
  privacy: 'health',
  fields: {
    antigen: choice(bilingual('Antigen', 'Antigen'), ANTIGENS),
    dose: withDefault(quantity(bilingual('Dosis ke', 'Dose number'), { hard: [0, 9], whole: true }), 1),
    ...asWritten,
    /** Of a dose given at school (BIAS). */
    grade: optional(quantity(bilingual('Kelas', 'Grade'), { possible: [1, 12], hard: [1, 12], whole: true })),
    school,
    batch: optional(shortText(bilingual('Nomor batch', 'Batch number'))),
    place: optional(shortText(bilingual('Tempat', 'Place'))),
    aefi: optional(shortText(bilingual('KIPI', 'Adverse event'))),
  },
  prepare: (data) => withDose(withEstimate(data)),
  distinguishedBy: ['antigen', 'dose'],
  sample: { antigen: 'dpt_hb_hib', dose: 1 },
});

/** Parts `dpt1` into antigen and dose; a dose that contradicts it leaves an antigen that is on no list. */
function withDose(data: RawData): RawData {
  if (typeof data.antigen !== 'string') return data;
  const whole = meantBy(data.antigen, spellings);
  if (whole) return { ...data, antigen: whole, dose: whole === 'hb0' ? onlyDose(data.dose) : data.dose };
  const spelled = squeezed(data.antigen);
  const numbered = meantBy(spelled.slice(0, -1), spellings);
  const dose = Number(spelled.slice(-1));
  if (!numbered || Number.isNaN(dose) || (data.dose !== undefined && data.dose !== dose)) return data;
  return { ...data, antigen: numbered, dose };
}

/** HB0 is written as dose 0, as dose 1 or without: one and the same dose. */
const onlyDose = (dose: unknown): unknown => (dose === undefined || dose === 0 ? 1 : dose);
