/** A house or another building is looked over for mosquito larvae. */
import { bilingual, choice, count, defineEventType, optional, truth } from '../../writing/index.js';

export const vectorInspection = defineEventType({
  code: 'vector_inspection',
  klaster: 4,
  labels: bilingual('Pemeriksaan jentik', 'Larvae inspection'),
  subject: ['household', 'unit'],
  privacy: 'plain',
  fields: {
    larvae: truth(bilingual('Ada jentik', 'Larvae found')),
    premises: optional(choice(bilingual('Bangunan', 'Premises'), { rumah: ['Rumah', 'House'], sekolah: ['Sekolah', 'School'], tempat_umum: ['Tempat umum', 'Public place'] })),
    containers: optional(count(bilingual('Wadah diperiksa', 'Containers inspected'), 200, { usual: 50, unit: 'container' })),
    positiveContainers: optional(count(bilingual('Wadah berjentik', 'Containers with larvae'), 200, { usual: 30, unit: 'container' })),
    larvicide: optional(truth(bilingual('Larvasida diberikan', 'Larvicide given'))),
  },
  ordered: [['positiveContainers', 'containers']],
  sample: { larvae: true, containers: 6, positiveContainers: 1, larvicide: true },
});
