/** The ticker: what came together is told together. */
import type { Feed } from '@pantau/shared/protocol';
import { tickerItems } from './ticker-items.js';

const line = (time: string, area: string, type: string, effects: Feed['effects'] = []): Feed => ({ clock: 1, at: `2026-10-15T${time}:00+07:00`, area, type, effects });
const weighed = (area: string, delta: number) => [{ indicator: 'ds', area, delta }];
const everywhere = () => true;
const told = (lines: readonly Feed[], covers: (area: string) => boolean = everywhere) => tickerItems(lines, covers).map(({ area, type, count, effects }) => [area, type, count, effects.get('ds') ?? 0]);

it('puts the newest first and adds up what one village sent in one go', () => {
  const lines = [line('09:31', 'sulauwangi', 'chronic_visit'), line('09:38', 'aur', 'growth_measure', weighed('aur', 1)), line('09:39', 'selika', 'anc_visit'), line('09:41', 'aur', 'growth_measure', weighed('aur', 1))];
  expect(told(lines)).toEqual([['aur', 'growth_measure', 2, 2], ['selika', 'anc_visit', 1, 0], ['sulauwangi', 'chronic_visit', 1, 0]]);
});

it('tells a later go apart', () => {
  expect(told([line('08:00', 'aur', 'growth_measure'), line('09:41', 'aur', 'growth_measure')])).toHaveLength(2);
});

it('leaves out what is not of this wall', () => {
  expect(told([line('09:41', 'elsewhere', 'anc_visit')], (area) => area === 'aur')).toEqual([]);
});

it('is never long', () => {
  expect(tickerItems(Array.from({ length: 200 }, (_, n) => line('09:41', `desa-${n}`, 'home_visit')), everywhere)).toHaveLength(8);
});
