/** Everything on the screen stands in the address. */
import type { IndicatorRow } from '@pantau/shared/protocol';
import { changedSearch, parseAddress, pathOf } from './address.js';
import { choiceOf } from './choice.js';
import { movementsOf } from './movements.js';

const parse = (search: string) => parseAddress('17.04', new URLSearchParams(search));

describe('the address', () => {
  it('is read and written back the same', () => {
    const search = 'indikator=anc_k6&periode=2026-08&basis=riil&tempat=layanan&pilih=puskesmas%3A17.04.02&mengapa=1&status=jelek';
    const { area: _area, ...all } = parse(search);
    expect(changedSearch(new URLSearchParams(), all).toString().split('&').sort()).toEqual(search.split('&').sort());
  });

  it('forgets what is set back to nothing', () => {
    expect(changedSearch(new URLSearchParams('mengapa=1&pilih=a'), { why: false, selected: null }).toString()).toBe('');
  });

  it('does not believe what it does not know', () => {
    expect(parse('basis=x&tempat=y&mengapa=yes')).toMatchObject({ basis: null, place: null, why: false });
  });

  it('keeps units and dusun readable', () => {
    expect([pathOf('puskesmas:17.04.02'), pathOf('17.04.02.2001/2')]).toEqual(['/wilayah/puskesmas:17.04.02', '/wilayah/17.04.02.2001/2']);
  });
});

describe('the choice', () => {
  const indicator = (code: string, more: Partial<IndicatorRow> = {}) => ({ code, klaster: 2, timeRule: 'cumulative', direction: 'up', available: true, ...more }) as IndicatorRow;
  const catalogue = [indicator('buka', { klaster: 1, timeRule: 'monthly' }), indicator('later', { available: false }), indicator('k1')];
  const choice = (search: string) => choiceOf(parse(search), catalogue, { closedMonth: '2026-09' });

  it('falls back on the last closed month and a number that the form is made for', () => {
    expect(choice('')).toMatchObject({ indicator: { code: 'k1' }, period: '2026-09', basis: undefined });
  });

  it('takes what the address says, and no nonsense', () => {
    expect(choice('indikator=buka&periode=2026-W37&basis=riil')).toMatchObject({ indicator: { code: 'buka' }, period: '2026-W37', basis: 'riil' });
    expect(choice('periode=2026-13')).toMatchObject({ period: '2026-09' });
    expect(choice('indikator=none')).toBeUndefined();
  });
});

describe('what moved a number', () => {
  const change = (period: string, cause: 'new_event' | 'void' | 'sasaran', before: number, after: number) =>
    ({ at: '', clock: 1, area: 'a', indicator: 'k1', period, cause, before: { numerator: before, denominator: 10, targetPercent: 90 }, after: { numerator: after, denominator: cause === 'sasaran' ? 14 : 10, targetPercent: 90 } });
  const rows = [change('2026-09', 'new_event', 3, 4), change('2026-09', 'new_event', 4, 6), change('2026-09', 'void', 6, 5), change('2026-07', 'new_event', 1, 2), change('2026-10', 'new_event', 0, 9), change('2025-12', 'new_event', 0, 9), change('2026-09', 'sasaran', 5, 5)];

  it('is summed by month and cause, of the year up to the month on show', () => {
    expect(movementsOf(rows, '2026-09', 'cumulative')).toEqual([
      { cause: 'sasaran', month: '2026-09', effect: 4 },
      { cause: 'new_event', month: '2026-09', effect: 3 },
      { cause: 'void', month: '2026-09', effect: -1 },
      { cause: 'new_event', month: '2026-07', effect: 1 },
    ]);
  });

  it('is of the month alone where months stand alone', () => {
    expect(movementsOf(rows, '2026-07', 'monthly')).toEqual([{ cause: 'new_event', month: '2026-07', effect: 1 }]);
  });

  it('leaves out what came to nothing', () => {
    expect(movementsOf([change('2026-09', 'new_event', 3, 4), change('2026-09', 'new_event', 4, 3)], '2026-09', 'cumulative')).toEqual([]);
  });
});
