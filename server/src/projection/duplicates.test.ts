/** Which events are marked as perhaps one service sent twice; all of them are kept and counted by their readings. */
import type { EventTypeCode } from '@pantau/shared/event';
import { anEvent, type EventDetails } from '@pantau/shared/testing';
import type { LiveEvent } from '../store/index.js';
import { possibleDuplicates } from './reread.js';

let seq = 0;
const live = <C extends EventTypeCode>(type: C, details: EventDetails<C>): LiveEvent => ({ seq: (seq += 1), event: anEvent(type, { occurredOn: '2026-02-05', ...details }) });
/** Which of those that enter, by their place among them. */
const marked = (before: readonly LiveEvent[], entering: readonly LiveEvent[]) => {
  const found = possibleDuplicates([...before, ...entering], [{ owner: 'p:x', leaving: [], entering: [...entering], cause: 'new_event', seq: 1 }]);
  return entering.flatMap((event, index) => (found.includes(event.seq) ? [index] : []));
};
const control = (condition: 'ht' | 'dm', details = {}) => live('chronic_visit', { data: { condition }, ...details });

describe('possible duplicates', () => {
  it('say the same of the same subject and day', () => {
    expect(marked([control('ht')], [control('ht', { source: 'asik' }), control('ht', { occurredOn: '2026-02-06' })])).toEqual([0]);
    expect(marked([], [control('ht'), control('ht')])).toEqual([0, 1]);
  });

  it('are not two services of one day that differ in what tells them apart', () => {
    expect(marked([control('ht')], [control('dm'), live('mental_screen', {})])).toEqual([]);
    const unit = { kind: 'unit', key: 'puskesmas:1' } as const;
    const paper = (area: string, indicator = 'ds') => live('aggregate_entry', { subject: unit, data: { indicator, area, month: '2026-02', numerator: 1 } });
    expect(marked([paper('17.04.02.2001')], [paper('17.04.02.2002'), paper('17.04.02.2001', 'nd'), paper('17.04.02.2001')])).toEqual([2]);
  });

  it('are found in a long history', () => {
    const many = Array.from({ length: 20_000 }, () => live('immunization', { data: { antigen: 'mr', dose: 1 } }));
    expect(marked(many.slice(500), many.slice(0, 500))).toHaveLength(500);
  });
});
