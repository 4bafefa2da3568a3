/** A complication of mother or newborn, and whether it was handled definitively. Several of one pregnancy count once. */
import { asWritten, bilingual, choice, codeField, defineEventType, optional, referred, truth, unitField, withEstimate } from '../../writing/index.js';

export const complication = defineEventType({
  code: 'complication',
  klaster: 2,
  labels: bilingual('Komplikasi kebidanan atau neonatal', 'Obstetric or neonatal complication'),
  subject: ['pregnancy', 'person'],
  privacy: 'health',
  fields: {
    kind: choice(bilingual('Jenis', 'Kind'), { obstetric: ['Kebidanan', 'Obstetric'], neonatal: ['Neonatal', 'Neonatal'] }),
    handled: truth(bilingual('Ditangani sampai tuntas', 'Handled definitively')),
    diagnosis: optional(
      codeField(bilingual('Diagnosis', 'Diagnosis'), {
        perdarahan: ['Perdarahan', 'Haemorrhage'],
        preeklamsia: ['Preeklamsia atau eklamsia', 'Pre-eclampsia or eclampsia'],
        infeksi: ['Infeksi', 'Infection'],
        partus_macet: ['Partus macet', 'Obstructed labour'],
        abortus: ['Keguguran', 'Abortion'],
        kpd: ['Ketuban pecah dini', 'Early rupture of membranes'],
        asfiksia: ['Asfiksia', 'Asphyxia'],
        bblr: ['Berat lahir rendah', 'Low birth weight'],
        ikterus: ['Ikterus', 'Jaundice'],
        tetanus: ['Tetanus neonatorum', 'Neonatal tetanus'],
        kelainan_bawaan: ['Kelainan bawaan', 'Congenital anomaly'],
        hipotermia: ['Hipotermia', 'Hypothermia'],
        lain: ['Lainnya', 'Other'],
      }),
    ),
    handledAtUnit: optional(unitField(bilingual('Ditangani di', 'Handled at'))),
    referred,
    ...asWritten,
  },
  prepare: withEstimate,
  distinguishedBy: ['kind', 'diagnosis'],
  sample: { kind: 'obstetric', handled: true, diagnosis: 'preeklamsia', referred: true },
});
