/** Files in: sent, looked at row by row, taken in or cancelled. */
import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import { z } from 'zod';
import { Allow, CurrentSender, type Sender } from '../../../access/index.js';
import { Describe, keyOfCursor, languageOf, listOf, pageOf, pageQuery, ProblemException, retryAfter, Takes } from '../../../http/index.js';
import { ImportBook } from '../job/import-book.js';
import { ImportFiles } from '../job/import-files.js';
import type { ImportJob, ImportMode, ImportWish } from '../job/import-job.js';
import { Imports } from '../job/imports.js';
import { rowStatuses } from '../job/row-verdict.js';
import { MappingBook } from '../mapping-book.js';
import { formatNamed } from '../formats/index.js';
import { begunAnswer, importAnswer, rowAnswer, shownImport, shownRow } from './answers.js';
import type { Upload } from './upload.js';
import { importChoices, importForm, mode, wishOf } from './wish.js';

const rowQuery = pageQuery.extend({ status: z.enum(rowStatuses).optional() });
const againBody = importChoices.optional();
type AgainBody = z.output<typeof againBody>;
const modeQuery = z.object({ mode: mode.optional() });
/** Seconds after which it is worth trying again where too many files wait. */
const UNTIL_ROOM = 5;

@Controller('api/v1/imports')
@Allow('imports')
export class ImportsController {
  constructor(
    @Inject(Imports) private readonly imports: Imports,
    @Inject(ImportBook) private readonly book: ImportBook,
    @Inject(ImportFiles) private readonly files: ImportFiles,
    @Inject(MappingBook) private readonly mappings: MappingBook,
  ) {}

  @Post()
  @Takes('multipart')
  @UseInterceptors(FileInterceptor('file'))
  @Describe('Hand in a file', { status: 202, answers: begunAnswer, more: 'A form with `file` (.xlsx, .csv, .geojson; at most 20 MB). `mode=preview` only says what would become of it. A file that cannot be read is refused here.' })
  async begin(@Body({ schema: importForm }) form: z.output<typeof importForm>, @Query({ schema: modeQuery }) query: z.output<typeof modeQuery>, @CurrentSender() sender: Sender, @UploadedFile() file?: Upload) {
    if (!file) throw new ProblemException('E_REQUIRED', { problems: [{ code: 'E_REQUIRED', pointer: '/file' }] });
    const id = file.uploadId;
    try {
      const wish = await this.checked(wishOf(form));
      if (this.imports.isFull) throw new ProblemException('E_BUSY', { headers: retryAfter(UNTIL_ROOM) });
      const refusal = await this.imports.begin({ id, mode: form.mode ?? query.mode ?? 'commit', wish, bytes: file.size }, sender);
      if (refusal) throw new ProblemException(refusal.problem.code, { problems: [refusal.problem] });
    } catch (fault) {
      if (!(await this.book.one(id))) await this.files.remove(id);
      throw fault;
    }
    return { id };
  }

  @Get()
  @Describe('Imports, newest first; those of others are seen by administrators alone', { answers: listOf(importAnswer) })
  async list(@Query({ schema: pageQuery }) page: z.output<typeof pageQuery>, @CurrentSender() { scope, holder }: Sender, @Req() request: Request) {
    const key = keyOfCursor(page);
    const [at = '', id = ''] = key?.split(' ') ?? [];
    const jobs = await this.book.page(scope.may('manage') ? null : holder, key === undefined ? null : { at: Number(at), id }, page.limit + 1);
    const { rows, ...rest } = pageOf(jobs, page, (job) => `${job.at} ${job.id}`);
    return { rows: rows.map((job) => shownImport(job, languageOf(request))), ...rest };
  }

  @Get(':id')
  @Describe('How far an import is', { answers: importAnswer })
  async one(@Param('id') id: string, @CurrentSender() sender: Sender, @Req() request: Request) {
    return shownImport(await this.own(id, sender), languageOf(request));
  }

  @Get(':id/rows')
  @Describe('What became of each row', { answers: listOf(rowAnswer), more: '`status` narrows it. Nothing of what the rows said is told.' })
  async rows(@Param('id') id: string, @Query({ schema: rowQuery }) query: z.output<typeof rowQuery>, @CurrentSender() sender: Sender, @Req() request: Request) {
    const job = await this.own(id, sender);
    const [portion = 0, index = -1] = keyOfCursor(query)?.split(' ').map(Number) ?? [];
    const placed = await this.book.verdicts(job.id, { from: { portion, index: index + 1 }, limit: query.limit + 1, ...(query.status && { status: query.status }) });
    const { rows, ...rest } = pageOf(placed, query, (row) => `${row.portion} ${row.index}`);
    return { rows: rows.map(({ verdict }) => shownRow(verdict, languageOf(request))), ...rest };
  }

  @Post(':id/preview')
  @Describe('Look at a previewed file again, with other choices', { status: 202, answers: begunAnswer })
  preview(@Param('id') id: string, @Body({ schema: againBody }) choices: AgainBody, @CurrentSender() sender: Sender) {
    return this.again('preview', { id, sender, choices });
  }

  @Post(':id/commit')
  @Describe('Take a previewed file in', { status: 202, answers: begunAnswer, more: 'With the choices of the preview, unless others are given.' })
  commit(@Param('id') id: string, @Body({ schema: againBody }) choices: AgainBody, @CurrentSender() sender: Sender) {
    return this.again('commit', { id, sender, choices });
  }

  @Delete(':id')
  @Describe('Cancel an import: what went in stays, nothing more goes in, the file is removed', { status: 204 })
  async cancel(@Param('id') id: string, @CurrentSender() sender: Sender): Promise<void> {
    if (!(await this.imports.cancel(await this.own(id, sender)))) throw new ProblemException('E_IMPORT_STATE');
  }

  private async again(next: ImportMode, { id, sender, choices }: { id: string; sender: Sender; choices: AgainBody }) {
    const job = await this.own(id, sender);
    const wish = choices && Object.keys(choices).length > 0 ? await this.checked(wishOf(choices)) : job.wish;
    if (!(await this.imports.again(job, next, wish, sender))) throw new ProblemException('E_IMPORT_STATE');
    return { id };
  }

  private async checked(wish: ImportWish): Promise<ImportWish> {
    if (wish.format !== undefined && !formatNamed(wish.format)) throw new ProblemException('E_FORMAT', { problems: [{ code: 'E_FORMAT', pointer: '/format' }] });
    if (wish.mapping !== undefined && !(await this.mappings.one(wish.mapping))) throw new ProblemException('E_NOT_FOUND', { problems: [{ code: 'E_NOT_FOUND', pointer: '/mapping' }] });
    return wish;
  }

  /** Those of others are as if they were not there. */
  private async own(id: string, { scope, holder }: Sender): Promise<ImportJob> {
    const job = await this.book.one(id);
    if (!job || (job.holder !== holder && !scope.may('manage'))) throw new ProblemException('E_NOT_FOUND');
    return job;
  }
}
