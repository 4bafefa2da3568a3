import { eventTypeCodes } from '@pantau/shared/event';
import { anEvent, aPregnancy, revised, voided } from './events.js';

describe('builders of events', () => {
  it('give every event a name of its own, and its revisions the same', () => {
    const [one, other] = [anEvent('anc_visit'), anEvent('anc_visit')];
    expect(one.id).not.toBe(other.id);
    const second = revised(one, { data: { gaWeeks: 12 } });
    expect(second).toEqual({ ...one, revision: 1, data: { gaWeeks: 12 } });
    expect(voided(second)).toEqual({ source: one.source, id: one.id, revision: 2, voided: true });
  });

  it('know a subject for every type', () => {
    expect(eventTypeCodes.map((type) => anEvent(type).subject.key)).toEqual(eventTypeCodes.map(() => 'subjek'));
    expect(anEvent('delivery').subject).toEqual(aPregnancy('subjek'));
  });
});
