/**
 * The log: JSON lines of named fields on standard error. It never holds bodies, queries, tokens or messages of faults,
 * for any of them may hold a person.
 */
import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;
/** Token for injection. */
export const LOG = Symbol('Log');

const LONGEST = 512;

export const openLog = (level: string, to: DestinationStream = pino.destination({ dest: 2, sync: true })): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);

/** What the framework has to say, from warnings on. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly to: Log) {}

  log(): void {
    // what the framework does when all is well interests nobody
  }
  warn(message: unknown): void {
    this.to.warn({ framework: told(message) });
  }
  error(message: unknown): void {
    this.to.error({ framework: told(message) });
  }
  fatal(message: unknown): void {
    this.to.fatal({ framework: told(message) });
  }
}

const told = (message: unknown): string => (typeof message === 'string' ? message : message instanceof Error ? message.name : typeof message).slice(0, LONGEST);
