/** A household's latrine, water and the other pillars of STBM are inspected. */
import { bilingual, choice, defineEventType, house, optional, truth } from '../../writing/index.js';

export const envInspection = defineEventType({
  code: 'env_inspection',
  klaster: 4,
  labels: bilingual('Inspeksi kesehatan lingkungan', 'Environmental inspection'),
  subject: 'household',
  privacy: 'plain',
  fields: {
    latrine: optional(
      choice(bilingual('Jamban', 'Latrine'), {
        sendiri: ['Sendiri, sehat', 'Own, sanitary'],
        bersama: ['Bersama, sehat', 'Shared, sanitary'],
        tidak_sehat: ['Ada, tidak sehat', 'Present, not sanitary'],
        tidak_ada: ['Tidak ada (BABS)', 'None (open defecation)'],
      }),
    ),
    water: optional(choice(bilingual('Air minum', 'Drinking water'), { aman: ['Aman', 'Safe'], layak: ['Layak', 'Basic'], tidak_layak: ['Tidak layak', 'Not basic'] })),
    handwashing: optional(truth(bilingual('Cuci tangan pakai sabun', 'Handwashing with soap'))),
    foodAndWater: optional(truth(bilingual('Pengelolaan air minum dan makanan', 'Safe handling of water and food'))),
    waste: optional(truth(bilingual('Pengelolaan sampah', 'Solid waste handled'))),
    wastewater: optional(truth(bilingual('Pengelolaan limbah cair', 'Wastewater handled'))),
    ventilation: house.ventilation,
    healthyHouse: optional(truth(bilingual('Rumah sehat', 'Healthy house'))),
  },
  needsOneOf: [['latrine', 'water', 'handwashing', 'foodAndWater', 'waste', 'wastewater', 'ventilation', 'healthyHouse']],
  sample: { latrine: 'sendiri', water: 'layak', handwashing: true, ventilation: true },
});
