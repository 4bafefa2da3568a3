/** Stages 1 and 2: a fact arrives and is checked. */
import { Module } from '@nestjs/common';
import { PersonVault } from '../access/index.js';
import { Clock } from '../config/index.js';
import { Writer } from '../projection/index.js';
import { Store } from '../store/index.js';
import { EventTypesController } from './event-types/event-types.controller.js';
import { EventsController } from './events.controller.js';
import { Intake } from './intake.js';
import { QuarantineController } from './quarantine.controller.js';
import { QuarantineRelease } from './quarantine-release.js';
import { RecountController } from './recount.controller.js';

const openWriter = (store: Store, clock: Clock, vault: PersonVault) => Writer.open(store, () => clock.now(), vault);

@Module({
  controllers: [EventsController, EventTypesController, QuarantineController, RecountController],
  providers: [{ provide: Writer, useFactory: openWriter, inject: [Store, Clock, PersonVault] }, Intake, QuarantineRelease],
  exports: [Intake],
})
export class IntakeModule {}
