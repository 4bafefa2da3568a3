/** Stages 1 and 2: a fact arrives and is checked. */
import { Module } from '@nestjs/common';
import { Clock } from '../config/index.js';
import { Writer } from '../projection/index.js';
import { Store } from '../store/index.js';
import { EventsController } from './events.controller.js';
import { Intake } from './intake.js';
import { QuarantineController } from './quarantine.controller.js';
import { QuarantineRelease } from './quarantine-release.js';
import { RecountController } from './recount.controller.js';

@Module({
  controllers: [EventsController, QuarantineController, RecountController],
  providers: [{ provide: Writer, useFactory: (store: Store, clock: Clock) => Writer.open(store, () => clock.now()), inject: [Store, Clock] }, Intake, QuarantineRelease],
  exports: [Intake],
})
export class IntakeModule {}
