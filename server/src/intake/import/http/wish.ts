/** What a sender may say beside a file: as fields of the form, or as JSON where a file is read again. */
import { z } from 'zod';
import type { ImportWish } from '../job/import-job.js';
import { mappingName } from '../mapping.js';

/** An empty field of a form says nothing. */
const unlessEmpty = <S extends z.ZodType>(schema: S) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const choices = {
  format: unlessEmpty(z.string().max(80)).describe('Code of a format; left out: found out.'),
  mapping: unlessEmpty(mappingName).describe('Name of a mapping, instead of a format.'),
  source: unlessEmpty(z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/)).describe('Source of the events; left out: that of the format.'),
  place: unlessEmpty(z.string().trim().max(128)).describe('Area code or unit id for rows that name none.'),
  indicator: unlessEmpty(z.string().max(60)).describe('Of a PWS table.'),
  year: unlessEmpty(z.coerce.number().int().min(2000).max(2100)).describe('Of a PWS table or a table of sasaran.'),
  draft: unlessEmpty(z.stringbool()).describe('Sasaran that are not decided yet.'),
};

export const mode = z.enum(['preview', 'commit']);
/** The form of an upload. `file` is the file itself. */
export const importForm = z.object({ file: z.unknown().optional().meta({ type: 'string', format: 'binary' }), mode: unlessEmpty(mode), ...choices });
export const importChoices = z.strictObject({ ...choices, draft: z.boolean().optional() });
type Choices = z.output<typeof importChoices>;

export function wishOf({ format, mapping, source, place, indicator, year, draft }: Choices): ImportWish {
  const options = Object.fromEntries(Object.entries({ place, indicator, year, draft }).filter(([, value]) => value !== undefined));
  return { ...(format !== undefined && { format }), ...(mapping !== undefined && { mapping }), ...(source !== undefined && { source }), options };
}
