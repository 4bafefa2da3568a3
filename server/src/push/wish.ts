/** What clients ask for on the socket, checked before anything is done with it. */
import { z } from 'zod';
import { isPeriod, localDay, monthOf, zoneOfCode, type Millis, type Period } from '@pantau/shared/period';
import type { Places } from '@pantau/shared/area';
import type { SituationQuery } from '@pantau/shared/situation';

const CURRENT = 'current';

const period = z.string().refine((text) => text === CURRENT || isPeriod(text));
const place = z.string().min(1).max(128);

export const watchWish = z
  .strictObject({
    area: place,
    level: z.enum(['puskesmas', 'kecamatan', 'desa', 'dusun', 'posyandu']).optional(),
    period: period.optional(),
    periods: z.array(period).min(1).max(24).optional(),
    indicators: z.array(z.string().max(64)).min(1).max(200).optional(),
    basis: z.enum(['proyeksi', 'riil']).optional(),
    place: z.enum(['residence', 'service']).optional(),
    kind: z.literal('situation').optional(),
  })
  .refine((wish) => (wish.period === undefined) !== (wish.periods === undefined), { path: ['period'] });
export type CheckedWish = z.output<typeof watchWish>;

export const unwatchWish = z.strictObject({ watch: z.string().max(64) });
export const resumeWish = z.strictObject({ watch: z.string().max(64), epoch: z.string().max(64), clock: z.number().int() });

/** The day that it is at the area or unit. */
export const todayAt = (places: Places, area: string, now: Millis): string => localDay(now, zoneOfCode(places.kabupatenOf(area)));

/** One query per period, `current` being the month of that day. */
export function queriesOf({ area, level, period: one, periods, indicators, basis, place: rule }: CheckedWish, today: string): SituationQuery[] {
  const asked = periods ?? (one === undefined ? [] : [one]);
  const months = new Set<Period>(asked.map((text) => (text === CURRENT ? monthOf(today) : text)));
  return [...months].map((each) => ({ area, level, period: each, indicators, basis, place: rule }));
}

