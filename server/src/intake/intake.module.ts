/** Stages 1 and 2: a fact arrives and is checked. */
import { Module } from '@nestjs/common';
import { PersonVault } from '../access/index.js';
import { Clock } from '../config/index.js';
import { Writer } from '../projection/index.js';
import { Store } from '../store/index.js';
import { EventTypesController } from './event-types/event-types.controller.js';
import { EventsController } from './events.controller.js';
import { Intake } from './intake.js';
import { IngestMetrics } from './ingest-metrics.js';
import { Aliases } from './quarantine/aliases.js';
import { QuarantineController } from './quarantine/quarantine.controller.js';
import { QuarantineDesk } from './quarantine/quarantine-desk.js';
import { QuarantineRelease } from './quarantine/quarantine-release.js';
import { RecountController } from './recount.controller.js';
import { Screening } from './screening.js';

const openWriter = (store: Store, clock: Clock, vault: PersonVault) => Writer.open(store, () => clock.now(), vault);

@Module({
  controllers: [EventsController, EventTypesController, QuarantineController, RecountController],
  providers: [
    { provide: Writer, useFactory: openWriter, inject: [Store, Clock, PersonVault] },
    { provide: Aliases, useFactory: Aliases.open, inject: [Store] },
    IngestMetrics,
    Intake,
    QuarantineDesk,
    QuarantineRelease,
    Screening,
  ],
  exports: [Intake],
})
export class IntakeModule {}
