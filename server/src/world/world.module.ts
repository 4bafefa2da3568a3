/** Places, sasaran, targets and outlines over HTTP. */
import { Module } from '@nestjs/common';
import { AreasController } from './controllers/areas.controller.js';
import { SasaranController } from './controllers/sasaran.controller.js';
import { TargetsController } from './controllers/targets.controller.js';
import { UnitsController } from './controllers/units.controller.js';
import { WorldController } from './controllers/world.controller.js';

@Module({ controllers: [AreasController, SasaranController, TargetsController, UnitsController, WorldController] })
export class WorldModule {}
