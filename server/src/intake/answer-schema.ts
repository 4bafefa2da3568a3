/** The answer to a batch, as it is documented. */
import { z } from 'zod';

const problem = z.object({
  code: z.string(),
  pointer: z.string(),
  title: z.string(),
  detail: z.string(),
  retryable: z.boolean(),
  hint: z.string().optional(),
});

const result = z.object({
  index: z.number(),
  id: z.string().nullable(),
  status: z.enum(['accepted', 'duplicate', 'superseded', 'conflict', 'quarantined', 'rejected']),
  clock: z.number().optional(),
  flags: z.array(z.string()),
  problem: problem.extend({ errors: z.array(problem).optional() }).optional(),
});

export const intakeAnswer = z.object({ epoch: z.string(), clock: z.number(), results: z.array(result) }).meta({ id: 'IntakeAnswer' });
