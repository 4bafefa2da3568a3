/** A person has died. Whose count it is follows from the cause class and the age. */
import { asWritten, bilingual, choice, defineEventType, optional, shortText, truth, withEstimate } from '../../writing/index.js';

export const death = defineEventType({
  code: 'death',
  klaster: 2,
  labels: bilingual('Kematian', 'Death'),
  subject: 'person',
  privacy: 'sensitive',
  fields: {
    causeClass: choice(bilingual('Kelompok', 'Class'), {
      ibu: ['Ibu', 'Maternal'],
      neonatal: ['Neonatal', 'Neonatal'],
      bayi: ['Bayi', 'Infant'],
      balita: ['Balita', 'Under five'],
      lain: ['Lainnya', 'Other'],
    }),
    cause: optional(shortText(bilingual('Penyebab', 'Cause'))),
    /** Of a maternal death. */
    period: optional(choice(bilingual('Masa', 'Period'), { hamil: ['Hamil', 'Pregnancy'], bersalin: ['Bersalin', 'Delivery'], nifas: ['Nifas', 'After delivery'] })),
    place: optional(
      choice(bilingual('Tempat', 'Place'), {
        fasilitas: ['Fasilitas kesehatan', 'Health facility'],
        rumah: ['Rumah', 'Home'],
        perjalanan: ['Dalam perjalanan', 'On the way'],
        lain: ['Lainnya', 'Elsewhere'],
      }),
    ),
    verbalAutopsy: optional(truth(bilingual('Otopsi verbal (OVM atau OVP)', 'Verbal autopsy done'))),
    ...asWritten,
  },
  prepare: withEstimate,
  sample: { causeClass: 'neonatal', cause: 'asfiksia', place: 'fasilitas' },
});
