/** Delivery (persalinan), twins being one delivery with two newborns. Fields: contract, domain notes 6.3. */
import {
  bilingual, birthLengthCm, birthWeightG, choice, contraceptive, dayField, defineEventType, headCm, instantField, keyField, listOfGroups, motherState, optional, quantity, sex, truth,
} from '../../writing/index.js';

export const delivery = defineEventType({
  code: 'delivery',
  klaster: 2,
  labels: bilingual('Persalinan', 'Delivery'),
  subject: 'pregnancy',
  privacy: 'health',
  fields: {
    place: optional(
      choice(bilingual('Tempat', 'Place'), {
        puskesmas: ['Puskesmas', 'Puskesmas'],
        pustu: ['Pustu', 'Pustu'],
        rs: ['Rumah sakit', 'Hospital'],
        klinik: ['Klinik', 'Clinic'],
        tpmb: ['Praktik mandiri bidan', 'Private midwife'],
        rumah: ['Rumah', 'Home'],
        lain: ['Lainnya', 'Elsewhere'],
      }),
    ),
    attendant: optional(
      choice(bilingual('Penolong', 'Attendant'), {
        dokter: ['Dokter', 'Doctor'],
        bidan: ['Bidan', 'Midwife'],
        perawat: ['Perawat', 'Nurse'],
        dukun: ['Dukun', 'Traditional birth attendant'],
        keluarga: ['Keluarga', 'Family'],
        lain: ['Lainnya', 'Other'],
      }),
    ),
    gaWeeks: optional(quantity(bilingual('Umur kehamilan', 'Gestational age'), { unit: 'week', hard: [20, 45], soft: [24, 43], whole: true })),
    method: optional(
      choice(bilingual('Cara', 'Mode'), { normal: ['Spontan', 'Spontaneous'], tindakan: ['Dengan alat', 'Assisted'], sesar: ['Operasi sesar', 'Caesarean section'] }),
    ),
    motherState,
    /** Begun right after the delivery. */
    contraceptive: optional(contraceptive),
    newborns: optional(
      listOfGroups(bilingual('Bayi', 'Newborns'), {
        key: keyField(bilingual('Kunci bayi', 'Key of the newborn'), 'person'),
        sex: optional(sex),
        bornAt: optional(instantField(bilingual('Waktu lahir', 'Time of birth'), 'bornOn')),
        /** Of twins one may be born after midnight; read off `bornAt`, else the day of the delivery holds. */
        bornOn: optional(dayField(bilingual('Tanggal lahir', 'Day of birth'))),
        weightG: optional(birthWeightG),
        lengthCm: optional(birthLengthCm),
        headCm,
        alive: optional(truth(bilingual('Lahir hidup', 'Born alive'))),
        imd: optional(truth(bilingual('Inisiasi menyusu dini', 'Early initiation of breastfeeding'))),
        order: optional(quantity(bilingual('Urutan', 'Birth order'), { hard: [1, 9], whole: true })),
      }),
    ),
  },
  concerns: (data) => (data.newborns ?? []).map(({ key }) => ({ kind: 'person', key })),
  sample: { place: 'puskesmas', attendant: 'bidan', newborns: [{ key: 'bayi-1', sex: 'P', weightG: 3100, alive: true, order: 1 }] },
});
