/** Two keys mean the same person (or household); voiding the link parts them again. */
import { z } from 'zod';
import { subjectKeySchema } from '../../text-schema.js';
import { bilingual, defineEventType } from '../../writing/index.js';

export const subjectLink = defineEventType({
  code: 'subject_link',
  klaster: 1,
  labels: bilingual('Gabung subjek', 'Subjects linked'),
  subject: ['person', 'household'],
  privacy: 'plain',
  fields: {
    same: {
      kind: 'link',
      label: bilingual('Sama dengan', 'Same as'),
      role: 'link',
      /** `source`: the source whose key it is; default the sender's own. */
      schema: z.object({ kind: z.enum(['person', 'household']), key: subjectKeySchema, source: z.string().max(64).optional() }),
    },
  },
  sample: { same: { kind: 'person', key: 'p-2' } },
});
