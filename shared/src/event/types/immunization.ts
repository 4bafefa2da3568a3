/** One dose of one vaccine. The antigen may be written with its dose (`dpt1`, `opv4`) or by its brand, as registers do. */
import { bilingual } from '../../basics/index.js';
import { defineEventType, type RawData } from '../event-type.js';
import { choice, meantBy, optional, quantity, shortText, squeezed, withDefault } from '../field.js';

const antigens = ['hb0', 'bcg', 'opv', 'dpt_hb_hib', 'pcv', 'rv', 'ipv', 'mr', 'je', 'dt', 'td', 'hpv'] as const;
type Antigen = (typeof antigens)[number];

const spellings: Readonly<Record<string, Antigen>> = {
  hb0: 'hb0', hbo: 'hb0', hepatitisb0: 'hb0', bcg: 'bcg', opv: 'opv', polio: 'opv', bopv: 'opv', dpthbhib: 'dpt_hb_hib', dpthb: 'dpt_hb_hib', dpt: 'dpt_hb_hib',
  pentabio: 'dpt_hb_hib', pentavalen: 'dpt_hb_hib', pcv: 'pcv', rv: 'rv', rota: 'rv', rotavirus: 'rv', ipv: 'ipv', mr: 'mr', campakrubela: 'mr',
  campakrubella: 'mr', campak: 'mr', je: 'je', dt: 'dt', td: 'td', hpv: 'hpv',
};

export const immunization = defineEventType({
  code: 'immunization',
  labels: bilingual('Imunisasi', 'Immunization'),
  subject: 'person',
  privacy: 'health',
  fields: {
    antigen: choice(bilingual('Antigen', 'Antigen'), antigens),
    dose: withDefault(quantity(bilingual('Dosis ke', 'Dose number'), { hard: [0, 9], whole: true }), 1),
    batch: optional(shortText(bilingual('Nomor batch', 'Batch number'))),
    place: optional(shortText(bilingual('Tempat', 'Place'))),
    aefi: optional(shortText(bilingual('KIPI', 'Adverse event'))),
  },
  prepare: withDose,
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
