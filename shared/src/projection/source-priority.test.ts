/** Which events are left out where several sources tell one service. */
import { aPersonRef, aPregnancy, anEvent } from '@pantau/shared/testing';
import { ofPreferredSources } from './source-priority.js';

const control = (source: string, more = {}) => anEvent('chronic_visit', { source, subject: aPersonRef(`${source}/1`), data: { condition: 'ht' }, ...more });
const [a, b, c] = [control('a'), control('b'), control('c')];

describe('ofPreferredSources', () => {
  it('keeps of one service the source named first, of those not named all', () => {
    expect(ofPreferredSources([a, b, c], ['b', 'a'])).toEqual([b]);
    expect(ofPreferredSources([a, c], ['b'])).toEqual([a, c]);
    expect(ofPreferredSources([a, b], [])).toEqual([a, b]);
    const twice = control('b');
    expect(ofPreferredSources([a, b, twice, c], ['b'])).toEqual([b, twice]);
  });

  it('takes for one service what each source keys in its own way, and nothing else', () => {
    const visit = (source: string, label: string) => anEvent('anc_visit', { source, subject: aPregnancy(`${source}/ibu`, label), data: { gaWeeks: 9 } });
    const [first, second] = [visit('a', 'x'), visit('b', 'y')];
    expect(ofPreferredSources([first, second], ['b'])).toEqual([second]);
    const others = [control('a', { occurredOn: '2026-03-11' }), control('a', { data: { condition: 'dm' } }), first];
    expect(ofPreferredSources([...others, b], ['b'])).toEqual([...others, b]);
  });
});
