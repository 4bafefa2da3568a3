/** Reads of numbers: catalogue, situation, PWS tables, explanations, changes. */
import { Module } from '@nestjs/common';
import { ChangesController } from './changes/changes.controller.js';
import { Changes } from './changes/changes.js';
import { ExplainController } from './explain/explain.controller.js';
import { Explain } from './explain/explain.js';
import { SurveillanceController } from './surveillance.controller.js';
import { FlaggedController } from './flagged/flagged.controller.js';
import { Flagged } from './flagged/flagged.js';
import { GuardsController } from './guards/guards.controller.js';
import { Guards } from './guards/guards.js';
import { NightWatch } from './guards/night-watch.js';
import { IndicatorsController } from './indicators.controller.js';
import { NumbersController } from './numbers.controller.js';
import { Numbers } from './numbers.js';
import { Readers } from './readers.js';

@Module({
  controllers: [IndicatorsController, NumbersController, ExplainController, ChangesController, FlaggedController, GuardsController, SurveillanceController],
  providers: [Readers, Numbers, Explain, Changes, Flagged, Guards, NightWatch],
})
export class SituationModule {}
