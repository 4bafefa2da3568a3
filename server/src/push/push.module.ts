/** Stage 6: every change goes to the screens that watch it. */
import { Module } from '@nestjs/common';
import { LiveGateway } from './live.gateway.js';
import { Publisher } from './publisher.js';

@Module({ providers: [Publisher, LiveGateway] })
export class PushModule {}
