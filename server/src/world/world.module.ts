/** Places, sasaran, targets and outlines over HTTP. */
import { Module } from '@nestjs/common';
import { Store } from '../store/index.js';
import { Atlas } from './boundary/atlas.js';
import { AreasController } from './controllers/areas.controller.js';
import { BoundariesController } from './controllers/boundaries.controller.js';
import { SetupController } from './controllers/setup.controller.js';
import { SasaranController } from './controllers/sasaran.controller.js';
import { TargetsController } from './controllers/targets.controller.js';
import { UnitsController } from './controllers/units.controller.js';
import { VariantsController } from './controllers/variants.controller.js';
import { WorldController } from './controllers/world.controller.js';

@Module({
  controllers: [AreasController, BoundariesController, SasaranController, SetupController, TargetsController, UnitsController, VariantsController, WorldController],
  providers: [{ provide: Atlas, useFactory: (store: Store) => new Atlas(store), inject: [Store] }],
  exports: [Atlas],
})
export class WorldModule {}
