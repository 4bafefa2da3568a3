/** Field cases: two sources tell one service, and the list says whose values hold. */
import { EventLog } from '../../store/index.js';
import { Field } from '../../../testing/field.js';
import { VILLAGE } from '../../../testing/small-world.js';
import { testNik } from '@pantau/shared/testing';

const control = (field: Field, source: string, sbp: number, key = `nik:${testNik(1)}`) => field.told('chronic_visit', '2026-03-10', key, { source, data: { condition: 'ht', sbp, dbp: 80 } });
const registered = (field: Field, source: string, key = `nik:${testNik(1)}`) => field.told('person_registered', '2026-01-05', key, { source, data: { birthDate: '1970-05-02', sex: 'P' } });
const controlled = async (field: Field) => {
  const row = await field.rowOf('ht_terkendali', '2026-03');
  return [row?.numerator, row?.denominator];
};

describe('field cases: two sources for one service', () => {
  it.each([
    ['asik,epuskesmas', [1, 1]],
    ['epuskesmas,asik', [0, 1]],
    ['asik', [1, 1]],
    ['epuskesmas', [0, 1]],
  ])('both kept, marked, the person once, the values of the first in %s, whatever came first', async (list, expected) => {
    for (const order of [['asik', 'epuskesmas'], ['epuskesmas', 'asik']]) {
      const field = await Field.open({ sourcePriority: list.split(',') });
      await field.post(registered(field, 'asik'));
      const verdicts: unknown[] = [];
      for (const source of order) verdicts.push((await field.post(control(field, source, source === 'asik' ? 130 : 155)))[0]);
      expect(verdicts).toMatchObject([{ status: 'accepted', flags: [] }, { status: 'accepted', flags: ['possible_duplicate'] }]);
      expect(await controlled(field)).toEqual(expected);
      expect(await field.count('ht_terkendali', '2026-03')).toEqual(expected[0] === 1 ? { [VILLAGE]: 1 } : {});
      expect(await EventLog.liveAfter(field.server.store.database.reads.sql, 0, 10)).toHaveLength(3);
      await field.close();
    }
  });

  it('knows one person under the keys of two sources once they are linked, and lets the other speak when the first is void', async () => {
    const field = await Field.open({ sourcePriority: ['asik', 'epuskesmas'] });
    const [good, bad] = [control(field, 'asik', 130, 'a-1'), control(field, 'epuskesmas', 155, 'e-1')];
    await field.post(registered(field, 'asik', 'a-1'), registered(field, 'epuskesmas', 'e-1'), good, bad);
    expect(await controlled(field)).toEqual([1, 2]);
    await field.post(field.told('subject_link', '2026-03-11', 'a-1', { source: 'asik', data: { same: { kind: 'person', key: 'e-1', source: 'epuskesmas' } } }));
    expect(await controlled(field)).toEqual([1, 1]);
    await field.post({ id: good.id, source: 'asik', revision: 1, voided: true });
    expect(await controlled(field)).toEqual([0, 1]);
    await field.close();
  });

  it('leaves alone what is another service: another day, another condition, a second visit of the same source', async () => {
    const field = await Field.open({ sourcePriority: ['asik'] });
    const [first, later] = [control(field, 'asik', 155), { ...control(field, 'epuskesmas', 130), occurredOn: '2026-03-11' }];
    await field.post(registered(field, 'asik'), first, later, { ...control(field, 'epuskesmas', 150), data: { condition: 'dm', gds: 110 } });
    expect(await controlled(field)).toEqual([1, 1]);
    await field.post({ ...control(field, 'asik', 128), occurredOn: '2026-03-12' }, { ...control(field, 'asik', 160), occurredOn: '2026-03-12', occurredAt: '2026-03-12T08:00:00+07:00' });
    expect(await controlled(field)).toEqual([1, 1]);
    await field.close();
  });
});
