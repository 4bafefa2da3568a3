/** Delivery (persalinan), twins being one delivery with two newborns. Fields: contract, domain notes 6.3. */
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { choice, dayField, instantField, keyField, listOfGroups, optional, quantity, truth } from '../field.js';
import { sex } from '../sex-field.js';

export const delivery = defineEventType({
  code: 'delivery',
  labels: bilingual('Persalinan', 'Delivery'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: {
    place: optional(choice(bilingual('Tempat', 'Place'), ['puskesmas', 'pustu', 'rs', 'klinik', 'tpmb', 'rumah', 'lain'])),
    attendant: optional(choice(bilingual('Penolong', 'Attendant'), ['dokter', 'bidan', 'perawat', 'dukun', 'keluarga', 'lain'])),
    gaWeeks: optional(quantity(bilingual('Umur kehamilan', 'Gestational age'), { unit: 'week', hard: [20, 45], soft: [24, 43], whole: true })),
    newborns: optional(
      listOfGroups(bilingual('Bayi', 'Newborns'), {
        key: keyField(bilingual('Kunci bayi', 'Key of the newborn'), 'person'),
        sex: optional(sex),
        bornAt: optional(instantField(bilingual('Waktu lahir', 'Time of birth'), 'bornOn')),
        /** Of twins one may be born after midnight; read off `bornAt`, else the day of the delivery holds. */
        bornOn: optional(dayField(bilingual('Tanggal lahir', 'Day of birth'))),
        weightG: optional(quantity(bilingual('Berat lahir', 'Birth weight'), { unit: 'g', hard: [300, 7000], soft: [900, 5500] })),
        alive: optional(truth(bilingual('Lahir hidup', 'Born alive'))),
        order: optional(quantity(bilingual('Urutan', 'Birth order'), { hard: [1, 9], whole: true })),
      }),
    ),
  },
  concerns: (data) => (data.newborns ?? []).map(({ key }) => ({ kind: 'person', key })),
  sample: { place: 'puskesmas', attendant: 'bidan', newborns: [{ key: 'bayi-1', sex: 'P', weightG: 3100, alive: true, order: 1 }] },
});
