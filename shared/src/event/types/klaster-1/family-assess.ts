/** The twelve questions of the healthy family index (IKS), asked of a household. Source: Permenkes 39/2016 (PIS-PK). */
import { bilingual, choice, defineEventType, optional } from '../../writing/index.js';
import type { Bilingual } from '../../../basics/index.js';

const question = (label: Bilingual) => optional(choice(label, { ya: ['Ya', 'Yes'], tidak: ['Tidak', 'No'], tidak_berlaku: ['Tidak berlaku', 'Does not apply'] }));

export const familyAssess = defineEventType({
  code: 'family_assess',
  klaster: 1,
  labels: bilingual('Pendataan keluarga sehat', 'Healthy family assessment'),
  subject: 'household',
  privacy: 'sensitive',
  fields: {
    familyPlanning: question(bilingual('Keluarga ikut KB', 'Family planning is used')),
    facilityDelivery: question(bilingual('Bersalin di fasilitas kesehatan', 'Delivered in a facility')),
    fullImmunization: question(bilingual('Bayi imunisasi dasar lengkap', 'Infant fully immunized')),
    onlyBreastMilk: question(bilingual('Bayi ASI eksklusif', 'Infant exclusively breastfed')),
    growthMonitored: question(bilingual('Balita dipantau pertumbuhannya', 'Growth of under-fives monitored')),
    tbTreated: question(bilingual('Penderita TBC berobat sesuai standar', 'TB treated to standard')),
    htTreated: question(bilingual('Penderita hipertensi berobat teratur', 'Hypertension treated regularly')),
    mentalTreated: question(bilingual('Penderita gangguan jiwa berat diobati', 'Severe mental illness treated')),
    nobodySmokes: question(bilingual('Tidak ada yang merokok', 'Nobody smokes')),
    jkn: question(bilingual('Anggota JKN', 'Insured by JKN')),
    cleanWater: question(bilingual('Akses air bersih', 'Access to clean water')),
    latrine: question(bilingual('Jamban sehat', 'Sanitary latrine')),
  },
  sample: { familyPlanning: 'ya', tbTreated: 'tidak_berlaku', nobodySmokes: 'tidak', jkn: 'ya', cleanWater: 'ya', latrine: 'ya' },
});
