/** The formats that files are known by, each with a small file of its own making to begin with. */
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { Allow } from '../../../access/index.js';
import { Describe, listOf, ProblemException } from '../../../http/index.js';
import { formatNamed, formats } from '../formats/index.js';

const formatAnswer = z
  .object({
    code: z.string(),
    names: z.object({ id: z.string(), en: z.string() }),
    makes: z.string().describe('`events`, or the register that it goes into.'),
    source: z.string().nullable().describe('Source of its events where the sender names none.'),
    columns: z.array(z.object({ field: z.string(), titles: z.array(z.string()), required: z.boolean() })),
  })
  .meta({ id: 'ImportFormat' });

@Controller('api/v1/import-formats')
@Allow('imports')
export class FormatsController {
  @Get()
  @Describe('All formats, with the titles that their columns are known by', { answers: listOf(formatAnswer) })
  list() {
    return {
      rows: formats.map((format): z.output<typeof formatAnswer> => {
        const { code, names, makes } = format;
        const columns = format.reads === 'table' ? format.columns.map(({ field, titles, required = false }) => ({ field, titles: [...titles], required })) : [];
        return { code, names, makes, source: format.reads === 'table' ? format.source : null, columns };
      }),
    };
  }

  @Get(':code/sample')
  @Describe('A small file of the format', { type: 'text/csv', answers: z.string() })
  sample(@Param('code') code: string, @Res({ passthrough: true }) response: Response): string {
    const format = formatNamed(code);
    if (!format) throw new ProblemException('E_NOT_FOUND');
    response.type(format.reads === 'json' ? 'application/geo+json' : 'text/csv');
    if (format.reads === 'json') return String(format.sample[0]?.[0] ?? '');
    return format.sample.map((row) => row.map((cell) => quoted(cell === null ? '' : String(cell))).join(',')).join('\r\n');
  }
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
