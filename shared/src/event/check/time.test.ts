/** The day of an event, by the zone of its place, within what can be. */
import { checking, faultsOf, takenOf } from '@pantau/shared/testing';

const { check, DESA } = checking;

describe('time', () => {
  const at = (occurredAt: string | null, occurredOn: string | null = null, more = {}) => check('anc_visit', { occurredOn, occurredAt, ...more });

  it('needs a day, or a time with its zone', () => {
    expect(faultsOf(at(null))).toEqual(['E_REQUIRED /occurredOn']);
    expect([at(null, '31-02-2026'), at(null, '2026-2-3'), at(null, '2026-02-30')].map(faultsOf)).toEqual(Array(3).fill(['E_DATE /occurredOn']));
    expect([at('2026-03-10T00:30'), at('2026-03-10')].map(faultsOf)).toEqual(Array(2).fill(['E_DATE_ZONE /occurredAt']));
    expect([at('2026-02-30T00:30:00Z'), at('kemarin')].map(faultsOf)).toEqual(Array(2).fill(['E_DATE /occurredAt']));
  });

  it.each([
    ['WIB of the residence', '2026-03-09T17:30:00Z', { residence: { desa: DESA } }, '2026-03-10'],
    ['WITA of the unit, wherever she lives', '2026-03-09T16:30:00Z', { residence: { desa: DESA }, servedAt: { unit: 'posyandu:lombok' } }, '2026-03-10'],
    ['WIT of the residence', '2026-03-09T15:30:00Z', { residence: { desa: '94.71.01.2001' } }, '2026-03-10'],
    ['the first area where nothing else is known', '2026-03-09T16:30:00Z', {}, '2026-03-09'],
    ['not the zone it was written in', '2026-03-10T00:30:00+14:00', { residence: { desa: DESA } }, '2026-03-09'],
  ])('finds the local day by %s', (_name, occurredAt, more, day) => {
    expect(takenOf(at(occurredAt, null, more)).event.occurredOn).toBe(day);
  });

  it('believes the time where day and time disagree', () => {
    const checked = takenOf(at('2026-03-09T17:30:00Z', '2026-03-09'));
    expect([checked.event.occurredOn, checked.flags]).toEqual(['2026-03-10', ['day_from_time']]);
  });

  it.each([
    ['ten minutes ahead', '2026-03-11T03:10:00Z', null],
    ['an hour ahead', '2026-03-11T04:00:00Z', 'Q_FUTURE'],
    ['31 days ahead', '2026-04-11T03:00:00+07:00', 'Q_FUTURE'],
    ['32 days ahead', '2026-04-12T03:00:00+07:00', 'E_DATE_RANGE'],
    ['in 1999', '1999-12-31T10:00:00+07:00', 'E_DATE_RANGE'],
  ])('judges a time %s', (_name, occurredAt, code) => {
    const checked = at(occurredAt);
    expect(checked.ok ? (checked.quarantine?.code ?? null) : checked.problems[0]?.code).toBe(code);
  });

  it.each([
    ['2026-03-11', null],
    ['2026-03-12', 'Q_FUTURE'],
    ['2026-04-12', 'E_DATE_RANGE'],
    ['1899-03-01', 'E_DATE_RANGE'],
    ['0026-03-01', 'E_DATE_RANGE'],
    ['2000-01-01', null],
  ])('judges the day %s', (occurredOn, code) => {
    const checked = at(null, occurredOn);
    expect(checked.ok ? (checked.quarantine?.code ?? null) : checked.problems[0]?.code).toBe(code);
  });

  it('marks what is older than 400 days', () => {
    expect([takenOf(at(null, '2025-02-04')).flags, takenOf(at(null, '2025-02-03')).flags]).toEqual([[], ['late']]);
  });

  it('keeps the local day of birth of each newborn', () => {
    const newborns = [{ key: 'a', bornAt: '2026-03-09T16:50:00Z' }, { key: 'b', bornAt: '2026-03-09T17:10:00Z' }];
    expect(takenOf(check('delivery', { occurredOn: '2026-03-09', data: { newborns } })).event.data).toMatchObject({
      newborns: [{ bornOn: '2026-03-09' }, { bornOn: '2026-03-10' }],
    });
  });
});
