/** R10: where people live, and how a stock follows them. */
import { aChild, aHousehold, aPregnancy, aWoman } from '@pantau/shared/testing';
import { History, stockOf } from './index.js';

const A = { desa: '17.04.02.2001', dusun: null };
const B = { desa: '17.04.02.2002', dusun: '17.04.02.2002/1' };
const child = aChild('anak');
const registered = (on: string, residence: typeof A | null, data = {}) =>
  child.does('person_registered', on, { sex: 'L', birthDate: '2025-01-10', ...data }, { residence });
const moved = (on: string, to?: typeof A | typeof B) => child.does('person_moved', on, to ? { to } : { out: true }, { residence: A });
const born = (alive: boolean) =>
  child.does('delivery', '2025-01-12', { newborns: [{ key: 'anak', alive }] }, { subject: aPregnancy('ibu'), residence: B });
const staysOf = (...events: ConstructorParameters<typeof History>[1]) =>
  new History(new Set(['anak']), events).stays().map(({ from, to, place }) => `${from}..${to ?? ''} ${place.residence}`);

describe('stays of a person', () => {
  it('R10 reach back to birth with the first statement', () => {
    expect(staysOf(registered('2026-02-01', A))).toEqual([`2025-01-10.. ${A.desa}`]);
    expect(staysOf(born(true), registered('2026-02-01', A))).toEqual([`2025-01-12..2026-02-01 ${B.dusun}`, `2026-02-01.. ${A.desa}`]);
    expect(staysOf(moved('2026-02-01', B))).toEqual([`0001-01-01.. ${B.dusun}`]);
  });

  it('R10 change with a move and end with leaving, until the next statement', () => {
    expect(staysOf(registered('2026-02-01', A), moved('2026-03-01', B), moved('2026-04-01'), moved('2026-05-01', A))).toEqual([
      `2025-01-10..2026-03-01 ${A.desa}`,
      `2026-03-01..2026-04-01 ${B.dusun}`,
      `2026-05-01.. ${A.desa}`,
    ]);
  });

  it('R10 take the last statement of a day', () => {
    expect(staysOf(registered('2026-02-01', A), moved('2026-03-01', A), moved('2026-03-01', B))).toEqual([`2025-01-10..2026-03-01 ${A.desa}`, `2026-03-01.. ${B.dusun}`]);
  });

  it('pass over a statement without a place beside one with a place, and are unknown where none has one', () => {
    expect(staysOf(registered('2026-02-01', null), registered('2026-03-01', A))).toEqual([`2025-01-10.. ${A.desa}`]);
    expect(staysOf(registered('2026-02-01', A), registered('2026-03-01', null))).toEqual([`2025-01-10.. ${A.desa}`]);
    expect(staysOf(registered('2026-02-01', null))).toEqual(['2025-01-10.. ']);
    expect(staysOf(registered('2026-02-01', null), moved('2026-03-01'))).toEqual(['2025-01-10..2026-03-01 ']);
  });

  it('begin with birth, whatever was stated before it', () => {
    expect(staysOf(registered('2024-11-01', A), moved('2024-12-01', B))).toEqual([`2025-01-10.. ${B.dusun}`]);
  });

  it('name the unit of the event that states them', () => {
    const [here, there] = new History(new Set(['anak']), [{ ...registered('2026-02-01', A), unit: 'pustu:1' }, { ...moved('2026-03-01', B), unit: 'pustu:2' }]).stays();
    expect([here?.place, there?.place]).toEqual([{ residence: A.desa, unit: 'pustu:1' }, { residence: B.dusun, unit: 'pustu:2' }]);
  });

  it('are none of one who was not born alive, and are not told by services', () => {
    expect(staysOf(born(false))).toEqual([]);
    expect(staysOf(child.does('growth_measure', '2026-02-01', { weightKg: 8 }, { residence: A }))).toEqual([]);
  });
});

describe('stays of a household', () => {
  it('begin with the first registration and follow the later ones', () => {
    const household = aHousehold('kk');
    const events = [household.does('household_registered', '2026-01-05', {}, { residence: A }), household.does('household_registered', '2026-03-05', {}, { residence: B })];
    expect(new History(new Set(['kk']), events).householdStays().map(({ from, to, place }) => [from, to, place.residence])).toEqual([
      ['2026-01-05', '2026-03-05', A.desa],
      ['2026-03-05', null, B.dusun],
    ]);
    expect(new History(new Set(['kk']), []).householdStays()).toEqual([]);
  });
});

describe('stockOf', () => {
  const stays = new History(new Set(['anak']), [registered('2026-02-01', A), moved('2026-03-01', B)]).stays();
  const shares = (from: string, to: string | null) => stockOf('stok', stays, { from, to }).map(({ day, n, place }) => `${day} ${n} ${place.residence}`);

  it('adds one on entering and takes it back on leaving, cut to the window', () => {
    expect(shares('2025-06-01', null)).toEqual([`2025-06-01 1 ${A.desa}`, `2026-03-01 -1 ${A.desa}`, `2026-03-01 1 ${B.dusun}`]);
    expect(shares('2026-03-01', '2026-04-01')).toEqual([`2026-03-01 1 ${B.dusun}`, `2026-04-01 -1 ${B.dusun}`]);
    expect(shares('2025-02-01', '2025-02-01')).toEqual([]);
  });
});

describe('the place of a service', () => {
  const woman = aWoman('ibu');
  const visit = (on: string, residence: typeof A | null = null) => woman.does('anc_visit', on, {}, { residence, unit: 'posyandu:melati' });
  const placeOf = (index: number, ...events: ReturnType<typeof visit>[]) => {
    const event = events[index];
    return event && new History(new Set(['ibu']), events).placeOf(event);
  };

  it('R10 is its own residence, else the last earlier one, else the first later one, else unknown', () => {
    expect(placeOf(1, visit('2026-01-01', A), visit('2026-02-01', B as never), visit('2026-03-01', A))).toEqual({ residence: B.dusun, unit: 'posyandu:melati' });
    expect(placeOf(2, visit('2026-01-01', A), visit('2026-02-01', B as never), visit('2026-03-01'), visit('2026-04-01', A))?.residence).toBe(B.dusun);
    expect(placeOf(0, visit('2026-01-01'), visit('2026-02-01', A), visit('2026-03-01', B as never))?.residence).toBe(A.desa);
    expect(placeOf(0, visit('2026-01-01'))?.residence).toBe('');
  });

  it('R10 follows where a move led, and is unknown after leaving', () => {
    const weighed = child.does('growth_measure', '2026-04-01', { weightKg: 8 });
    const at = (...before: ConstructorParameters<typeof History>[1]) => new History(new Set(['anak']), [...before, weighed]).placeOf(weighed).residence;
    expect([at(registered('2026-02-01', A), moved('2026-03-01', B)), at(registered('2026-02-01', A), moved('2026-03-01'))]).toEqual([B.dusun, '']);
  });
});

describe('what cannot be true beside other events', () => {
  it('R8 is passed over: a visit before birth, by time or by day, unless the birth is an estimate', () => {
    const early = child.does('immunization', '2025-01-09', { antigen: 'bcg', dose: 1 });
    const events = [early, registered('2026-02-01', A)];
    expect(new History(new Set(['anak']), events).sinceBirth('immunization')).toEqual([]);
    const guessed = [early, registered('2026-02-01', A, { birthDate: undefined, dobEstimated: '2025-01-10' })];
    expect(new History(new Set(['anak']), guessed).sinceBirth('immunization')).toEqual([early]);
    const delivery = child.does('delivery', '2025-01-09', { newborns: [{ key: 'anak', bornAt: '2025-01-09T05:00:00.000Z' }] }, { subject: aPregnancy('ibu') });
    const before = { ...early, occurredAt: '2025-01-09T04:00:00.000Z' };
    expect(new History(new Set(['anak']), [before, delivery]).sinceBirth('immunization')).toEqual([]);
    expect(new History(new Set(['anak']), [early, delivery]).sinceBirth('immunization')).toEqual([early]);
  });

  it('R8 is told: what was passed over and why; statements, estimates and the own birth are not', () => {
    const early = child.does('immunization', '2025-01-09', { antigen: 'bcg', dose: 1 });
    const delivery = child.does('delivery', '2025-01-10', { newborns: [{ key: 'anak', sex: 'L' }] }, { subject: aPregnancy('ibu') });
    const boy = registered('2024-02-01', A, { sex: 'L' });
    const told = (key: string, ...events: ConstructorParameters<typeof History>[1]) => new History(new Set([key]), events).passedOver().map(({ event, flag }) => [event.type, flag]);
    expect(told('anak', early, boy, delivery)).toEqual([['immunization', 'before_birth']]);
    expect(told('anak', early, registered('2026-02-01', A, { birthDate: undefined, dobEstimated: '2025-01-10' }))).toEqual([]);
    const oneWithTheMother = child.does('delivery', '2025-01-10', { newborns: [{ key: 'anak', sex: 'L' }] }, { subject: aPregnancy('anak') });
    expect(told('anak', boy, oneWithTheMother)).toEqual([]);
    const man = aWoman('ibu');
    expect(told('ibu', man.does('anc_visit', '2026-01-01', {}), man.does('person_registered', '2026-02-01', { sex: 'L', birthDate: '2000-01-01' }))).toEqual([['anc_visit', 'pregnancy_of_male']]);
  });

  it('R8 is passed over: the pregnancy of a man, as the latest registration says', () => {
    const woman = aWoman('ibu');
    const visit = woman.does('anc_visit', '2026-01-01', {});
    const as = (sex: 'L' | 'P', on: string) => woman.does('person_registered', on, { sex, birthDate: '2000-01-01' });
    const pregnancies = (...events: ConstructorParameters<typeof History>[1]) => new History(new Set(['ibu']), events).pregnancies().length;
    expect([pregnancies(visit, as('L', '2026-02-01')), pregnancies(visit, as('L', '2026-02-01'), as('P', '2026-03-01'))]).toEqual([0, 1]);
  });
});
