/** Children under five where they live: what enters and what leaves the stock, and when. */
import { but, cellsOf, DESA, DUSUN, inDesa, inDusun, on, OTHER_DESA, person, pregnancy, voided } from './telling.js';

const stok = (...story: Parameters<typeof cellsOf>[1]) => cellsOf('stok_balita', story);
const registered = (day: string, birthDate = '2025-03-02') => on(day, 'person_registered', person('anak-1'), { birthDate, sex: 'P' });
const moved = (day: string, data: { to?: { desa: string; dusun: string | null }; out?: boolean }) => on(day, 'person_moved', person('anak-1'), data);
const under5 = { [`2025-03-02|${DESA}|`]: 1, [`2030-03-02|${DESA}|`]: -1 };

describe('stok_balita', () => {
  it('enters at birth, the first statement reaching back, and leaves at sixty completed months', () => {
    expect(stok(registered('2026-01-20'))).toEqual(under5);
    expect(stok(registered('2026-01-20'), registered('2026-05-20'))).toEqual(under5);
    expect(stok(registered('2026-01-20', '2024-02-29'))).toEqual({ [`2024-02-29|${DESA}|`]: 1, [`2029-02-28|${DESA}|`]: -1 });
  });

  it('moves with a move, leaves with "out", and comes back with a registration', () => {
    const move = moved('2026-06-01', { to: inDesa(OTHER_DESA) });
    const there = { [`2025-03-02|${DESA}|`]: 1, [`2026-06-01|${DESA}|`]: -1, [`2026-06-01|${OTHER_DESA}|`]: 1 };
    expect(stok(registered('2026-01-20'), move)).toEqual({ ...there, [`2030-03-02|${OTHER_DESA}|`]: -1 });
    expect(stok(registered('2026-01-20'), move, voided(move))).toEqual(under5);
    expect(stok(registered('2026-01-20'), move, moved('2026-09-01', { out: true }))).toEqual({ ...there, [`2026-09-01|${OTHER_DESA}|`]: -1 });
    expect(stok(registered('2026-01-20'), moved('2026-06-01', { out: true }), registered('2026-08-01'))).toEqual({
      ...under5,
      [`2026-06-01|${DESA}|`]: -1,
      [`2026-08-01|${DESA}|`]: 1,
    });
  });

  it('enters from the own delivery, each twin; a stillborn does not', () => {
    const born = on('2026-01-05', 'delivery', pregnancy('ibu-1'), { newborns: [{ key: 'b-1' }, { key: 'b-2', alive: true }, { key: 'b-3', alive: false }] });
    expect(stok(but(born, { residence: inDusun }))).toEqual({ [`2026-01-05|${DUSUN}|`]: 2, [`2031-01-05|${DUSUN}|`]: -2 });
  });

  it('moves by nothing else: neither by a weighing, nor after the age, nor without birth date', () => {
    const weighed = but(on('2026-02-10', 'growth_measure', person('anak-1'), { weightKg: 9.4 }), { residence: inDesa(OTHER_DESA) });
    expect(stok(registered('2026-01-20'), weighed)).toEqual(under5);
    expect(stok(registered('2026-01-20'), moved('2030-03-02', { out: true }))).toEqual(under5);
    expect(stok(weighed)).toEqual({});
    expect(stok(moved('2026-02-10', { to: inDesa(DESA) }))).toEqual({});
  });

  it('takes an estimated birth date for an age group', () => {
    const estimated = on('2026-01-20', 'person_registered', person('anak-1'), { dobEstimated: '2025-01-01', sex: 'P' });
    expect(stok(estimated)).toEqual({ [`2025-01-01|${DESA}|`]: 1, [`2030-01-01|${DESA}|`]: -1 });
  });

  it('names the unit of the event that states the stay', () => {
    const moves = but(moved('2026-06-01', { to: inDesa(OTHER_DESA) }), { unit: 'pustu:2' });
    expect(stok(but(registered('2026-01-20'), { unit: 'pustu:1' }), moves)).toEqual({
      [`2025-03-02|${DESA}|pustu:1`]: 1,
      [`2026-06-01|${DESA}|pustu:1`]: -1,
      [`2026-06-01|${OTHER_DESA}|pustu:2`]: 1,
      [`2030-03-02|${OTHER_DESA}|pustu:2`]: -1,
    });
  });

  it('takes a registration without residence for a statement only where no other names a place', () => {
    const homeless = but(registered('2026-01-20'), { residence: null, unit: 'pustu:1' });
    const nowhere = { '2025-03-02||pustu:1': 1, '2030-03-02||pustu:1': -1 };
    expect(stok(homeless)).toEqual(nowhere);
    expect(stok(homeless, registered('2026-05-20'))).toEqual(under5);
    expect(stok(registered('2025-05-20'), homeless)).toEqual(under5);
    expect(stok(homeless, moved('2026-05-20', { out: true }))).toEqual({ '2025-03-02||pustu:1': 1, '2026-05-20||pustu:1': -1 });
  });

  it('is nowhere before birth', () => {
    const story = [registered('2025-01-20', '2025-04-01'), moved('2025-03-01', { to: inDesa(OTHER_DESA) })];
    expect(stok(...story)).toEqual({ [`2025-04-01|${OTHER_DESA}|`]: 1, [`2030-04-01|${OTHER_DESA}|`]: -1 });
  });
});
