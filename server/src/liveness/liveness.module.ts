/** Live, ready, metrics. */
import { Global, Module } from '@nestjs/common';
import { LivenessController } from './liveness.controller.js';
import { Metrics } from './metrics.js';
import { StoreWatch } from './store-watch.js';

@Global()
@Module({ controllers: [LivenessController], providers: [Metrics, StoreWatch], exports: [Metrics] })
export class LivenessModule {}
