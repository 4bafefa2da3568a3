/** R6 and R7: which events of a woman are one pregnancy. */
import { compareInHistory } from '../event/index.js';
import { aPregnancy, aWoman } from '@pantau/shared/testing';
import { episodesOf, lmpOf } from './pregnancy.js';

const woman = aWoman('ibu');
const subject = (label?: string) => ({ subject: aPregnancy('ibu', label) });
const visit = (on: string, data: { gaWeeks?: number; lmp?: string } = {}, label?: string) => woman.does('anc_visit', on, data, subject(label));
const delivery = (on: string, data = {}) => woman.does('delivery', on, data);
const ended = (on: string) => woman.does('pregnancy_ended', on, { outcome: 'abortus' });
const postnatal = (on: string) => woman.does('pnc_visit', on, {});
const episodes = (...events: Parameters<typeof episodesOf>[0][number][]) =>
  episodesOf([...events].sort(compareInHistory)).map((pregnancy) => pregnancy.events.map(({ occurredOn }) => occurredOn));

describe('episodesOf', () => {
  it('R6 takes an own key as a firm label, whatever dates and weeks say', () => {
    expect(episodes(visit('2025-01-01', { gaWeeks: 8 }, 'g1'), visit('2026-12-01', { gaWeeks: 8 }, 'g1'), visit('2026-12-02', { gaWeeks: 9 }, 'g2'))).toEqual([
      ['2025-01-01', '2026-12-01'],
      ['2026-12-02'],
    ]);
  });

  it('R6 never lets a labelled event join by its dates', () => {
    expect(episodes(visit('2026-03-01', { gaWeeks: 10 }), visit('2026-03-08', { gaWeeks: 11 }, 'g1'))).toEqual([['2026-03-01'], ['2026-03-08']]);
  });

  it('R6 lets an event keyed by the mother join a labelled pregnancy, so that two sources count it once', () => {
    expect(episodes(visit('2026-03-01', { gaWeeks: 10 }, 'g1'), visit('2026-04-01', { gaWeeks: 14 }), visit('2026-05-01'))).toEqual([['2026-03-01', '2026-04-01', '2026-05-01']]);
  });

  it('R7.1 keeps the first known LMP as the anchor, however later ones drift', () => {
    const [pregnancy] = episodesOf([visit('2026-02-01'), visit('2026-03-01', { lmp: '2026-01-01' }), visit('2026-04-01', { lmp: '2026-01-20' })]);
    expect(pregnancy?.anchor).toBe('2026-01-01');
  });

  it('R7.2 takes LMPs up to 60 days from the anchor as one pregnancy', () => {
    expect(episodes(visit('2026-02-05', { lmp: '2026-01-01' }), visit('2026-04-06', { lmp: '2026-03-02' }))).toHaveLength(1);
    expect(episodes(visit('2026-02-05', { lmp: '2026-01-01' }), visit('2026-04-06', { lmp: '2026-03-03' }))).toHaveLength(2);
  });

  it('R7.2 does not let an LMP of the last 14 days before the end, or after it, belong to the ended one', () => {
    const first = visit('2026-02-05', { lmp: '2026-01-01' });
    expect(episodes(first, ended('2026-03-01'), visit('2026-04-10', { lmp: '2026-02-15' }))).toHaveLength(1);
    expect(episodes(first, ended('2026-03-01'), visit('2026-04-10', { lmp: '2026-02-16' }))).toHaveLength(2);
  });

  it('R7.2 finds the newest pregnancy that the LMP fits', () => {
    const story = [visit('2026-02-05', { lmp: '2026-01-01' }), ended('2026-02-20'), visit('2026-03-20', { lmp: '2026-02-25' }), visit('2026-04-20', { lmp: '2026-02-20' })];
    expect(episodes(...story)).toEqual([['2026-02-05', '2026-02-20'], ['2026-03-20', '2026-04-20']]);
  });

  it('R7.3 without an LMP takes the last pregnancy up to 42 days after its end', () => {
    const first = visit('2026-02-05', { lmp: '2025-08-01' });
    expect(episodes(first, delivery('2026-05-01'), postnatal('2026-06-12'))).toHaveLength(1);
    expect(episodes(first, delivery('2026-05-01'), postnatal('2026-06-13'))).toHaveLength(2);
  });

  it('R7.3 without an LMP takes the open one up to 308 days from its anchor, or its first event', () => {
    expect(episodes(visit('2026-02-05', { lmp: '2026-01-01' }), visit('2026-11-05'))).toHaveLength(1);
    expect(episodes(visit('2026-02-05', { lmp: '2026-01-01' }), visit('2026-11-06'))).toHaveLength(2);
    expect(episodes(visit('2026-01-01'), visit('2026-11-05', { gaWeeks: 40 }))).toHaveLength(1);
    expect(episodes(visit('2026-01-01'), visit('2026-11-06', { gaWeeks: 40 }))).toHaveLength(2);
  });

  it('R7.4 begins a new one with the next pregnancy, and ends at the first delivery', () => {
    const [first, second] = episodesOf([visit('2025-02-01', { gaWeeks: 8 }), delivery('2025-09-10', { gaWeeks: 39 }), postnatal('2025-09-14'), visit('2026-08-01', { gaWeeks: 8 })]);
    expect([first?.events.length, first?.end, second?.events.length, second?.end]).toEqual([3, '2025-09-10', 1, null]);
  });

  it('R7 does not depend on the order of arrival, and a late first visit may fold two into one', () => {
    const second = visit('2026-02-05', { lmp: '2026-01-01' });
    const third = visit('2026-04-10', { lmp: '2026-03-05' });
    expect(episodes(third, second)).toEqual(episodes(second, third));
    expect(episodes(third, second)).toHaveLength(2);
    expect(episodes(third, second, visit('2026-02-01', { lmp: '2026-01-31' }))).toHaveLength(1);
  });

  it('passes over what is no event of a pregnancy', () => {
    expect(episodes(woman.does('person_registered', '2026-01-01', { sex: 'P' }) as never)).toEqual([]);
  });
});

describe('lmpOf', () => {
  it('is the one written down, else counted back from the weeks; a postnatal visit has none', () => {
    expect([visit('2026-03-12', { gaWeeks: 10, lmp: '2026-01-02' }), visit('2026-03-12', { gaWeeks: 10 }), delivery('2026-03-12', { gaWeeks: 40 }), postnatal('2026-03-12'), visit('2026-03-12')].map(lmpOf)).toEqual([
      '2026-01-02', '2026-01-01', '2025-06-05', null, null,
    ]);
  });
});
