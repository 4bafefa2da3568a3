/**
 * Once a night, at 02:00 local time, looks for guards that do not hold in every kabupaten, in the running month and the
 * last closed one, and keeps what it found. A night that was missed is made up for; one that fails is tried again.
 */
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { localDay, monthOf, shiftMonth, startOfDay, zoneOfCode, type Millis, type Month } from '@pantau/shared/period';
import type { GuardRow } from '@pantau/shared/protocol';
import { frameFor, guards, type Facts } from '@pantau/shared/situation';
import { Clock } from '../../config/index.js';
import { LOG, traceOf, type Log } from '../../http/index.js';
import { guardMarkOf, keepGuardMark, Store, type GuardMark } from '../../store/index.js';
import { Guards } from './guards.js';

/** Nobody waits for it to the minute. */
const BETWEEN_LOOKS_MS = 60_000;
const AT_NIGHT_MS = 2 * 3_600_000;

@Injectable()
export class NightWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private looking: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private isOver = false;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly guards: Guards,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.looking = setInterval(() => void this.look(), BETWEEN_LOOKS_MS).unref();
  }

  /** What is under way reads the store to its end, or stops at the next month. */
  async onApplicationShutdown(): Promise<void> {
    this.isOver = true;
    if (this.looking) clearInterval(this.looking);
    this.looking = null;
    await this.working;
  }

  /** Does the work of the night where it is due; what fails is logged, and due again at the next look. */
  async look(): Promise<void> {
    if (this.isOver) return;
    this.working ??= this.watchIfDue().catch((fault: unknown) => this.log.error(traceOf(fault)));
    await this.working;
    this.working = null;
  }

  private async watchIfDue(): Promise<void> {
    const facts = this.store.facts();
    const kabupaten = kabupatenIn(facts);
    if (await this.isDue(kabupaten)) await this.watch(facts, kabupaten);
  }

  private async isDue([first]: readonly string[]): Promise<boolean> {
    if (first === undefined) return false;
    const now = this.clock.now();
    const zone = zoneOfCode(first);
    const tonight = startOfDay(localDay(now, zone), zone) + AT_NIGHT_MS;
    const mark = await guardMarkOf(this.store.database.reads.sql);
    return now >= tonight && (mark === null || Date.parse(mark.at) < tonight);
  }

  private async watch(facts: Facts, kabupaten: readonly string[]): Promise<void> {
    const at = this.clock.now();
    const rows: GuardRow[] = [];
    for (const area of kabupaten)
      for (const period of monthsAt(facts, area, at)) {
        if (this.isOver) return;
        rows.push(...(await this.guards.broken({ area, period })));
      }
    if (!this.isOver) await this.store.database.write(({ sql }) => keepGuardMark(sql, markOf(rows, at)));
  }
}

const kabupatenIn = ({ places }: Facts): readonly string[] => [...places.allAreas()].filter(({ level, validTo }) => level === 'kabupaten' && validTo === null).map(({ code }) => code);

/** The running month, and the last that is closed. */
function monthsAt(facts: Facts, area: string, now: Millis): readonly Month[] {
  const running = monthOf(localDay(now, zoneOfCode(area)));
  const last = shiftMonth(running, -1);
  return [running, frameFor(facts, { area, period: last }, now).closed ? last : shiftMonth(last, -1)];
}

/** A place that fails in both months counts once. */
function markOf(rows: readonly GuardRow[], at: Millis): GuardMark {
  const placesOf = (some: readonly GuardRow[]): number => new Set(some.map(({ area }) => area)).size;
  const byGuard = Object.fromEntries(guards.map(({ code }) => [code, placesOf(rows.filter(({ guard }) => guard === code))]));
  return { at: new Date(at).toISOString(), failing: placesOf(rows), byGuard };
}
