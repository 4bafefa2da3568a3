/** How sizes and spans are said. */
import { bilingual, type Bilingual } from '@pantau/shared/basics';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** In the unit that leaves one to three figures before the point. */
export function sizeWords(bytes: number): string {
  const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3];
  return `${(bytes / Number(factor)).toFixed(1)} ${unit}`;
}

export function agoWords(milliseconds: number): Bilingual {
  const hours = Math.floor(milliseconds / HOUR_MS);
  if (hours < 1) return bilingual('kurang dari satu jam lalu', 'less than an hour ago');
  return hours < 48 ? bilingual(`${hours} jam lalu`, `${hours} hours ago`) : bilingual(`${Math.floor(hours / 24)} hari lalu`, `${Math.floor(hours / 24)} days ago`);
}
