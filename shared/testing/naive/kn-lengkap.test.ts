/** KN lengkap: 6-48 hours where both sides have a time, else whole local days; then days 3-7 and 8-28. */
import { but, cellsOf, DESA, DUSUN, inDusun, on, person, pregnancy } from './telling.js';

const kn = (...story: Parameters<typeof cellsOf>[1]) => cellsOf('kn_lengkap', story);
const born = (day: string, newborn = {}) => on(day, 'delivery', pregnancy('ibu-1'), { newborns: [{ key: 'bayi-1', ...newborn }] });
const visit = (day: string, data = {}) => on(day, 'neonatal_visit', person('bayi-1'), data);
const timed = (at: string) => but(visit(at.slice(0, 10)), { occurredAt: at });
const later = [visit('2026-01-08'), visit('2026-01-13')];
const done = { [`2026-01-13|${DESA}|`]: 1 };

describe('kn_lengkap', () => {
  it('goes by whole days where a time is missing: 0-2, 3-7, 8-28', () => {
    expect(kn(born('2026-01-05'), visit('2026-01-05'), ...later)).toEqual(done);
    expect(kn(born('2026-01-05'), visit('2026-01-07'), ...later)).toEqual(done);
    expect(kn(born('2026-01-05'), visit('2026-01-08'), visit('2026-01-12'), visit('2026-01-13'))).toEqual({});
    expect(kn(born('2026-01-05'), visit('2026-01-05'), visit('2026-01-12'), visit('2026-02-02'))).toEqual({ [`2026-02-02|${DESA}|`]: 1 });
    expect(kn(born('2026-01-05'), visit('2026-01-05'), visit('2026-01-12'), visit('2026-02-03'))).toEqual({});
    expect(kn(born('2026-01-05', { bornAt: '2026-01-05T03:00:00.000Z', bornOn: '2026-01-05' }), visit('2026-01-05'), ...later)).toEqual(done);
  });

  it('goes by hours where both have a time: 6 to 48, and none between 48 h and day 3 (R15)', () => {
    const withTime = born('2026-01-05', { bornAt: '2026-01-05T03:00:00.000Z', bornOn: '2026-01-05' });
    expect(kn(withTime, timed('2026-01-05T08:59:00.000Z'), ...later)).toEqual({});
    expect(kn(withTime, timed('2026-01-05T09:00:00.000Z'), ...later)).toEqual(done);
    expect(kn(withTime, timed('2026-01-07T03:00:00.000Z'), ...later)).toEqual(done);
    expect(kn(withTime, timed('2026-01-07T03:01:00.000Z'), ...later)).toEqual({});
    expect(kn(but(born('2026-01-05'), { occurredAt: '2026-01-05T03:00:00.000Z' }), timed('2026-01-05T08:59:00.000Z'), ...later)).toEqual({});
  });

  it('does not take the time of the delivery for a twin born the next day', () => {
    const afterMidnight = but(born('2026-01-05', { bornOn: '2026-01-06' }), { occurredAt: '2026-01-05T16:30:00.000Z' });
    const first = timed('2026-01-08T01:00:00.000Z'); // 56.5 hours after the delivery, the second day after the birth
    expect(kn(afterMidnight, first, visit('2026-01-09'), visit('2026-01-13'))).toEqual({});
    expect(kn(afterMidnight, first, visit('2026-01-09'), visit('2026-01-14'))).toEqual({ [`2026-01-14|${DESA}|`]: 1 });
  });

  it('keeps KN2 a matter of days: 57 hours after birth it may be day 3', () => {
    const atNight = born('2026-01-05', { bornAt: '2026-01-05T16:00:00.000Z', bornOn: '2026-01-05' });
    const morning = but(visit('2026-01-08'), { occurredAt: '2026-01-08T01:00:00.000Z' });
    expect(kn(atNight, visit('2026-01-06'), morning, visit('2026-01-13'))).toEqual(done);
  });

  it('R11 takes the birth from the delivery, else from the latest registration; visits before birth are skipped', () => {
    const visits = [visit('2026-01-05'), ...later];
    const registered = (data: { birthDate?: string; dobEstimated?: string }) => on('2026-01-20', 'person_registered', person('bayi-1'), { sex: 'P', ...data });
    expect(kn(...visits)).toEqual({});
    expect(kn(...visits, registered({ birthDate: '2026-01-05' }))).toEqual(done);
    expect(kn(...visits, registered({ dobEstimated: '2026-01-05' }))).toEqual({});
    expect(kn(...visits, registered({ birthDate: '2026-01-01' }), born('2026-01-05'))).toEqual(done);
    expect(kn(...visits, born('2026-01-05'))).toEqual(done);
    expect(kn(visit('2026-01-04'), ...later, born('2026-01-05'))).toEqual({});
    expect(kn(visit('2026-01-04'), visit('2026-01-05'), ...later, born('2026-01-05'))).toEqual(done);
    expect(kn(...visits, born('2026-01-05', { alive: false }))).toEqual({});
  });

  it('counts twins apart, a kader not at all, at the place of the third visit', () => {
    const twins = on('2026-01-05', 'delivery', pregnancy('ibu-1'), { newborns: [{ key: 'bayi-1' }, { key: 'bayi-2', bornOn: '2026-01-06' }] });
    const second = ['2026-01-06', '2026-01-09', '2026-01-14'].map((day) => on(day, 'neonatal_visit', person('bayi-2'), {}));
    const homeless = second.map((event) => but(event, { residence: null, unit: 'pustu:1' }));
    expect(kn(but(twins, { residence: inDusun }), visit('2026-01-05'), ...later, ...homeless)).toEqual({ ...done, [`2026-01-14|${DUSUN}|pustu:1`]: 1 });
    expect(kn(twins, visit('2026-01-05', { provider: 'kader' }), ...later)).toEqual({});
  });
});
