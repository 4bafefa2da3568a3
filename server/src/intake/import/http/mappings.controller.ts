/** Mappings of columns: made once for a table of one's own, used for every file of that kind. */
import { Body, Controller, Delete, Get, Inject, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import { Allow, CurrentSender, type Sender } from '../../../access/index.js';
import { Describe, listOf, ProblemException } from '../../../http/index.js';
import { MappingBook } from '../mapping-book.js';
import { mappingName, mappingOrder, mappingProblems, type MappingOrder } from '../mapping.js';

const mappingAnswer = mappingOrder.extend({ name: z.string() }).meta({ id: 'Mapping' });

@Controller('api/v1/mappings')
@Allow('imports')
export class MappingsController {
  constructor(@Inject(MappingBook) private readonly book: MappingBook) {}

  @Get()
  @Describe('All mappings, by name', { answers: listOf(mappingAnswer) })
  async list() {
    return { rows: (await this.book.all()).map(({ mapping }) => mapping) };
  }

  @Put(':name')
  @Describe('Keep a mapping under a name', { answers: mappingAnswer, more: 'One that somebody else made is changed by administrators alone.' })
  async put(@Param('name', { schema: mappingName }) name: string, @Body({ schema: mappingOrder }) order: MappingOrder, @CurrentSender() sender: Sender) {
    await this.own(name, sender);
    const problems = mappingProblems(order);
    const [first] = problems;
    if (first) throw new ProblemException(first.code, { problems });
    const mapping = { ...order, name };
    await this.book.put({ mapping, holder: sender.holder });
    return mapping;
  }

  @Delete(':name')
  @Describe('Forget a mapping', { status: 204 })
  async remove(@Param('name', { schema: mappingName }) name: string, @CurrentSender() sender: Sender): Promise<void> {
    if (!(await this.own(name, sender))) throw new ProblemException('E_NOT_FOUND');
    await this.book.remove(name);
  }

  private async own(name: string, { scope, holder }: Sender): Promise<boolean> {
    const known = await this.book.one(name);
    if (known && known.holder !== holder && !scope.may('manage')) throw new ProblemException('E_SCOPE');
    return known !== null;
  }
}
