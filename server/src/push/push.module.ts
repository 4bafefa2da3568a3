/** Stage 6: every change goes to the screens that watch it. */
import { Module } from '@nestjs/common';
import { LiveGateway } from './live.gateway.js';
import { Publisher } from './publisher.js';
import { PushMetrics } from './push-metrics.js';

@Module({ providers: [PushMetrics, Publisher, LiveGateway] })
export class PushModule {}
