/** Files in. */
import { Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { Pseudonyms } from '../../access/index.js';
import { Clock, CONFIG, type Config } from '../../config/index.js';
import { LOG, traceOf, type Log } from '../../http/index.js';
import { Store } from '../../store/index.js';
import { Atlas, WorldModule } from '../../world/index.js';
import { Intake } from '../intake.js';
import { IntakeModule } from '../intake.module.js';
import { FormatsController } from './http/formats.controller.js';
import { ImportsController } from './http/imports.controller.js';
import { MappingsController } from './http/mappings.controller.js';
import { uploadsTo } from './http/upload.js';
import { ImportBook } from './job/import-book.js';
import { ImportFiles } from './job/import-files.js';
import { ImportMetrics } from './job/import-metrics.js';
import { Imports, type ImportsTools } from './job/imports.js';
import { MappingBook } from './mapping-book.js';

const openFiles = ({ dataDir }: Config) => new ImportFiles(dataDir);
const openBook = (store: Store) => new ImportBook(store);
const openMappings = (store: Store) => new MappingBook(store);

const TOOLS = [Store, Intake, Pseudonyms, Clock, ImportBook, Atlas, ImportFiles, ImportMetrics, LOG];
function openImports(...[store, intake, pseudonyms, clock, book, atlas, files, metrics, log]: [Store, Intake, Pseudonyms, Clock, ImportBook, Atlas, ImportFiles, ImportMetrics, Log]) {
  const tools: ImportsTools = { store, intake, pseudonyms, clock, book, atlas, files, metrics, onError: (fault) => log.error(traceOf(fault)) };
  return new Imports(tools);
}

@Module({
  imports: [IntakeModule, WorldModule, MulterModule.registerAsync({ useFactory: (config: Config) => uploadsTo(openFiles(config)), inject: [CONFIG] })],
  controllers: [ImportsController, FormatsController, MappingsController],
  providers: [
    { provide: ImportFiles, useFactory: openFiles, inject: [CONFIG] },
    { provide: ImportBook, useFactory: openBook, inject: [Store] },
    { provide: MappingBook, useFactory: openMappings, inject: [Store] },
    ImportMetrics,
    { provide: Imports, useFactory: openImports, inject: TOOLS },
  ],
})
export class ImportModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(private readonly imports: Imports) {}

  onApplicationBootstrap = (): Promise<void> => this.imports.recover();
  onModuleDestroy = (): Promise<void> => this.imports.stop();
}
