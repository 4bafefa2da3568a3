/** A person moves to another desa or dusun, or out of the registered areas. */
import { z } from 'zod';
import { bilingual } from '../../basics/index.js';
import { defineEventType } from '../event-type.js';
import { optional, truth } from '../field.js';

export const personMoved = defineEventType({
  code: 'person_moved',
  labels: bilingual('Pindah', 'Person moved'),
  subject: 'person',
  privacy: 'plain',
  fields: {
    to: optional({
      label: bilingual('Tujuan', 'Destination'),
      schema: z.object({ desa: z.string(), dusun: z.string().nullish().transform((dusun) => dusun ?? null) }),
    }),
    out: optional(truth(bilingual('Keluar wilayah', 'Left the area'))),
  },
  sample: { to: { desa: '17.04.02.2009', dusun: null } },
});
