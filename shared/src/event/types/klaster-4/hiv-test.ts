/** Someone at risk is tested for HIV. Counted for Puskesmas and kabupaten only, never listed by name. */
import { asWritten, bilingual, choice, defineEventType, hiv, optional, withEstimate } from '../../writing/index.js';

export const hivTest = defineEventType({
  code: 'hiv_test',
  klaster: 4,
  labels: bilingual('Pemeriksaan HIV', 'HIV test'),
  subject: 'person',
  privacy: 'sensitive',
  fields: {
    riskGroup: choice(bilingual('Kelompok', 'Group'), {
      bumil: ['Ibu hamil', 'Pregnant woman'],
      tb: ['Pasien TBC', 'TB patient'],
      ims: ['Pasien IMS', 'Patient with an STI'],
      populasi_kunci: ['Populasi kunci', 'Key population'],
      pasangan: ['Pasangan orang dengan HIV', 'Partner of a person with HIV'],
      wbp: ['Warga binaan', 'Prisoner'],
      catin: ['Calon pengantin', 'About to marry'],
      lain: ['Lainnya', 'Other'],
    }),
    /** Left out: tested, and the result is not told here. */
    result: optional(hiv),
    ...asWritten,
  },
  prepare: withEstimate,
  sample: { riskGroup: 'tb', result: 'diperiksa' },
});
