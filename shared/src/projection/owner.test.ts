/** Every kind of subject has a history, and every kind of history can be read. */
import { isOfType, subjectKinds, type HealthEvent, type SubjectRef } from '../event/index.js';
import { stockOf, type HistoryReading } from '../indicator/index.js';
import { aCase, aCounted, anEvent, anIndicator, type LiveRevision } from '@pantau/shared/testing';
import { ownerKey, ownerOf, ownersOf, Reader } from './index.js';

const reading = (read: HistoryReading['read'], from: HistoryReading['from'], types: HistoryReading['types']) => new Reader([anIndicator('uji', { value: { ...aCounted({ uji: 'flow' }), reading: { from, types, read } } })]);
/** What the owner's history gives, as `day n unit`. */
const read = (reader: Reader, owner: string, events: readonly HealthEvent[]) =>
  reader.histories.flatMap((named) => reader.read(named, [owner], events.filter((event) => ownersOf(event).includes(owner)))).map(({ day, n, place }) => `${day} ${n} ${place.unit}`);

const referral: SubjectRef = { kind: 'referral', key: 's/r-1', of: { kind: 'person', key: 's/p-1' } };
const byKeyAlone: SubjectRef = { kind: 'referral', key: 's/r-1' };

describe('owners', () => {
  it('are the history of each kind of subject', () => {
    const of = { kind: 'person', key: 'i' } as const;
    expect(subjectKinds.map((kind) => ownerOf({ kind, key: 'x' }))).toEqual(['p:x', 'p:pregnancy~x', 'h:x', 'u:x', 'k:x', 'p:referral~x', 'p:case~x', 'u:x']);
    expect((['pregnancy', 'referral', 'case'] as const).map((kind) => ownerOf({ kind, key: 'x', of }))).toEqual(['p:i', 'p:i', 'p:i']);
  });

  it('are those of the kader, too, whom a roster or an open day names', () => {
    const roster = anEvent('unit_roster', { subject: { kind: 'unit', key: 'posyandu:a' }, data: { kader: [{ id: 'k1' }], left: ['k2', ''] } });
    const session = anEvent('posyandu_session', { subject: { kind: 'posyandu', key: 'posyandu:a' }, data: { kaderIds: ['k1'] } });
    expect([roster, session].map(ownersOf)).toEqual([['u:posyandu:a', 'k:k1', 'k:k2'], ['u:posyandu:a', 'k:k1']]);
  });

  it('of a referral are the person and the referral itself, so that who knows the key alone can move it on', () => {
    expect(ownersOf(anEvent('referral', { subject: referral }))).toEqual(['p:s/p-1', 'r:s/r-1']);
    expect(ownersOf(anEvent('referral_step', { subject: byKeyAlone }))).toEqual(['p:referral~s/r-1', 'r:s/r-1']);
  });
});

describe('a reading', () => {
  it('of a referral sees its steps, whoever sent them, and nothing else of the person', () => {
    const completed = reading((history) => history.ofType('referral_step').filter(({ data }) => data.state === 'selesai').map((step) => history.count('uji', step)), 'referral', ['referral_step']);
    const events = [
      anEvent('referral', { subject: referral, occurredOn: '2026-02-01', unit: 'posyandu:a' }),
      anEvent('referral_step', { subject: byKeyAlone, occurredOn: '2026-02-03', unit: 'rs:x', data: { state: 'selesai' } }),
      anEvent('referral_step', { subject: { kind: 'referral', key: 's/r-2' }, occurredOn: '2026-02-04', data: { state: 'selesai' } }),
    ];
    expect(read(completed, ownerKey('referral', 's/r-1'), events)).toEqual(['2026-02-03 1 rs:x']);
  });

  it('of a person may go through the cases, each with its own events', () => {
    const started = reading((history) => history.each('case').map((events) => history.count('uji', events[0] as HealthEvent)), 'person', ['tb_case', 'tb_followup']);
    const events = [
      anEvent('tb_case', { subject: aCase('p', 'a'), occurredOn: '2025-01-05' }),
      anEvent('tb_followup', { subject: aCase('p', 'a'), occurredOn: '2025-07-05' }),
      anEvent('tb_case', { subject: aCase('p', 'b'), occurredOn: '2026-02-05' }),
      anEvent('tb_exam', { subject: { kind: 'person', key: 'p' }, occurredOn: '2026-02-01' }),
    ];
    expect(read(started, ownerKey('person', 'p'), events)).toEqual(['2025-01-05 1 ', '2026-02-05 1 ']);
  });

  it('of a unit reads posyandu and unit as one, at itself', () => {
    const sized = reading(
      (history) => history.events.map((event) => ({ ...history.count('uji', event), n: isOfType(event, 'unit_roster') ? (event.data.kader?.length ?? 0) : 100 })),
      'unit',
      ['unit_roster', 'posyandu_session'],
    );
    const events = [
      anEvent('unit_roster', { subject: { kind: 'unit', key: 'posyandu:a' }, occurredOn: '2026-01-02', data: { kader: [{ id: 'k1' }, { id: 'k2' }] } }),
      anEvent('posyandu_session', { subject: { kind: 'posyandu', key: 'posyandu:a' }, occurredOn: '2026-02-02', unit: 'puskesmas:1', data: {} }),
      anEvent('report_close', { subject: { kind: 'unit', key: 'posyandu:a' }, occurredOn: '2026-02-03' }),
    ];
    expect(read(sized, ownerKey('unit', 'posyandu:a'), events)).toEqual(['2026-01-02 2 posyandu:a', '2026-02-02 100 posyandu:a']);
  });

  it('of a household sees inspections of the house', () => {
    const clean = reading((history) => history.ofType('vector_inspection').map((event) => history.count('uji', event)), 'household', ['vector_inspection']);
    const events = [anEvent('vector_inspection', { subject: { kind: 'household', key: 'kk' }, occurredOn: '2026-02-02' }), anEvent('vector_inspection', { subject: { kind: 'unit', key: 'sd:1' } })];
    expect(read(clean, ownerKey('household', 'kk'), events)).toEqual(['2026-02-02 1 ']);
  });
});

describe('the posts of a kader', () => {
  const stock = reading((history) => stockOf('uji', history.posts(), { from: '0001-01-01', to: null }), 'kader', ['kader_skill']);
  const roster = (on: string, unit: string, data: { kader?: { id: string }[]; left?: string[] }): LiveRevision<'unit_roster'> => anEvent('unit_roster', { subject: { kind: 'unit', key: unit }, occurredOn: on, data });
  const posts = (...rosters: readonly LiveRevision<'unit_roster'>[]) => read(stock, ownerKey('kader', 'k1'), rosters);
  const k1 = { kader: [{ id: 'k1' }] };

  it('last until the unit says that she has left', () => {
    expect(posts(roster('2026-01-01', 'posyandu:a', k1), roster('2026-03-01', 'posyandu:a', k1), roster('2026-06-01', 'posyandu:a', { left: ['k1'] }))).toEqual(['2026-01-01 1 posyandu:a', '2026-06-01 -1 posyandu:a']);
  });

  it('end where another unit lists her; a unit that she left before says nothing new', () => {
    expect(posts(roster('2026-01-01', 'posyandu:a', k1), roster('2026-02-01', 'posyandu:b', k1), roster('2026-06-01', 'posyandu:a', { left: ['k1'] }))).toEqual([
      '2026-01-01 1 posyandu:a', '2026-02-01 -1 posyandu:a', '2026-02-01 1 posyandu:b',
    ]);
  });

  it('are none where no roster lists her', () => {
    expect(posts(roster('2026-01-01', 'posyandu:a', { kader: [{ id: 'k2' }], left: ['k1'] }))).toEqual([]);
    expect(read(stock, ownerKey('kader', 'k1'), [anEvent('kader_skill', { subject: { kind: 'kader', key: 'k1' } })])).toEqual([]);
  });
});
