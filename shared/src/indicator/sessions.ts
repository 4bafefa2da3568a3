/** Shared by the indicators of posyandu open days. */
import type { HealthEvent } from '../event/index.js';

/** Nil reports and days that were called off were not held. */
export const isHeld = ({ data }: HealthEvent<'posyandu_session'>): boolean => !data.nilReport && data.closedReason === undefined;
