/** Which events count, and in which order. */
import type { EventRevision } from '@pantau/shared/event';
import { naiveCells, naiveHeads } from './index.js';
import { again, but, on, person, pregnancy, voided } from './telling.js';

const days = (story: readonly EventRevision[]) => naiveHeads(story).map(({ occurredOn }) => occurredOn);
const visit = (day: string) => on(day, 'anc_visit', pregnancy('ibu-1'), {});

describe('naiveHeads', () => {
  it('lets the highest revision decide, whatever the order of arrival', () => {
    const first = visit('2026-01-10');
    const second = again(first, { occurredOn: '2026-01-12' });
    expect(days([first, second])).toEqual(['2026-01-12']);
    expect(days([second, first])).toEqual(['2026-01-12']);
  });

  it('drops what is void, also where the void came first, and lets a later revision bring it back', () => {
    const first = visit('2026-01-10');
    expect(days([voided(first), first])).toEqual([]);
    expect(days([first, voided(first), again(voided(first), { ...first, revision: 2 })])).toEqual(['2026-01-10']);
  });

  it('keeps the first of two contents of one revision, and tells sources apart', () => {
    const first = visit('2026-01-10');
    expect(days([first, but(first, { occurredOn: '2026-01-11' })])).toEqual(['2026-01-10']);
    expect(days([first, but(first, { source: 'asik', occurredOn: '2026-01-11' })])).toEqual(['2026-01-10', '2026-01-11']);
  });

  it('orders by day, time (unknown last), recording, source, id', () => {
    const at = (id: string, rest: object) => but(on('2026-01-10', 'person_moved', person('p-1'), { out: true }), { id, ...rest });
    const story = [
      at('f', {}),
      at('e', { source: 'aaa' }),
      at('d', { recordedAt: '2026-01-11T01:00:00.000Z' }),
      at('c', { occurredAt: '2026-01-10T04:00:00.000Z' }),
      at('b', { occurredAt: '2026-01-10T03:00:00.000Z' }),
      at('a', { occurredOn: '2026-01-09' }),
    ];
    expect(naiveHeads(story).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('gives the same cells for the same events in any order', () => {
    const story = ['2026-01-10', '2026-02-10', '2026-12-01'].map((day) => visit(day));
    expect(naiveCells([...story].reverse())).toEqual(naiveCells(story));
    expect(naiveCells([...story, ...story])).toEqual(naiveCells(story));
  });
});
