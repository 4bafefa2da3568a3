/** A stay in a bed of the Puskesmas; told on admission, told again (as a revision) on discharge. */
import { asWritten, bilingual, choice, dayField, defineEventType, optional, withEstimate } from '../../writing/index.js';

export const inpatientStay = defineEventType({
  code: 'inpatient_stay',
  klaster: 5,
  labels: bilingual('Rawat inap', 'Inpatient stay'),
  subject: 'person',
  privacy: 'health',
  fields: {
    admittedOn: dayField(bilingual('Tanggal masuk', 'Admitted on')),
    dischargedOn: optional(dayField(bilingual('Tanggal keluar', 'Discharged on'))),
    outcome: optional(
      choice(bilingual('Keadaan keluar', 'Outcome'), {
        sembuh: ['Sembuh', 'Recovered'],
        membaik: ['Membaik', 'Improved'],
        dirujuk: ['Dirujuk', 'Referred'],
        pulang_paksa: ['Pulang atas permintaan', 'Left at own request'],
        meninggal: ['Meninggal', 'Died'],
      }),
    ),
    ...asWritten,
  },
  ordered: [['admittedOn', 'dischargedOn']],
  prepare: withEstimate,
  sample: { admittedOn: '2026-03-08', dischargedOn: '2026-03-10', outcome: 'sembuh' },
});
