/** The house: its rooms, and what all of them share. */
import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/index.js';
import { Clock, CONFIG, type Config } from './config/index.js';
import { HttpModule, LOG, type Log } from './http/index.js';
import { ImportModule, IntakeModule } from './intake/index.js';
import { LivenessModule, Readiness } from './liveness/index.js';
import { PushModule } from './push/index.js';
import { SituationModule } from './situation/index.js';
import { Store } from './store/index.js';
import { WorldModule } from './world/index.js';

/** What is there before any room. */
export interface House {
  readonly store: Store;
  readonly config: Config;
  readonly clock: Clock;
  readonly readiness: Readiness;
  readonly log: Log;
}

/** One line a room. */
const rooms = [HttpModule, AccessModule, IntakeModule, ImportModule, LivenessModule, PushModule, SituationModule, WorldModule];

@Module({})
export class AppModule {
  static of({ store, config, clock, readiness, log }: House): DynamicModule {
    const shared = [
      { provide: Store, useValue: store },
      { provide: CONFIG, useValue: config },
      { provide: Clock, useValue: clock },
      { provide: Readiness, useValue: readiness },
      { provide: LOG, useValue: log },
    ];
    return { module: AppModule, global: true, imports: rooms, providers: shared, exports: shared };
  }
}
