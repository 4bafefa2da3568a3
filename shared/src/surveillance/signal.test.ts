/** Weeks that are a signal and weeks that are none. */
import { eventTypeOf } from '../event/index.js';
import { ruleOf, signalOf, thresholdOf, watchedDiseases } from './index.js';

const diarrhoea = ruleOf('diare');
const week = (count: number, before: readonly (number | null)[], size: 'village' | 'larger' = 'village') => signalOf(diarrhoea, { count, before, size });

describe('a week of a counted disease', () => {
  it('2, 3, 1, then 4: twice the mean of 2', () => expect(week(4, [2, 3, 1])).toEqual({ kind: 'ratio', mean: 2 }));
  it('1, 1, 1, then 2: twice the mean, but fewer than three in a village', () => expect(week(2, [1, 1, 1])).toBeNull());
  it('1, 2, 3, then 4: twice the mean as well as rising', () => expect(week(4, [1, 2, 3])).toEqual({ kind: 'ratio', mean: 2 }));
  it('3, 4, 5, then 6: rising three times, less than twice the mean', () => expect(week(6, [3, 4, 5])).toEqual({ kind: 'rising', mean: 4 }));
  it('rises that pause are none', () => expect(week(6, [4, 4, 5])).toBeNull());
  it('in a Puskesmas fewer than five are none', () => {
    expect(week(4, [1, 1, 1], 'larger')).toBeNull();
    expect(week(5, [1, 1, 1], 'larger')).toEqual({ kind: 'ratio', mean: 1 });
  });
  it('takes the weeks that were reported, two at least', () => {
    expect(week(4, [2, null, 2])).toEqual({ kind: 'ratio', mean: 2 });
    expect(week(4, [null, null, 2])).toBeNull();
    expect(week(40, [])).toBeNull();
  });
});

describe('the threshold of a week', () => {
  const threshold = (before: readonly (number | null)[], size: 'village' | 'larger' = 'village') => thresholdOf(diarrhoea, { before, size });

  it('is twice the mean before, and never fewer than the least', () => {
    expect([threshold([2, 3, 1]), threshold([1, 1, 1]), threshold([1, 1, 1], 'larger')]).toEqual([4, 3, 5]);
  });

  it('is not known where too few weeks were reported; one case of an immediate disease is always enough', () => {
    expect([threshold([null, null, 2]), threshold([])]).toEqual([null, null]);
    expect(thresholdOf(ruleOf('difteri'), { before: [], size: 'larger' })).toBe(1);
  });
});

describe('an immediate disease', () => {
  it('is a signal with one case, whatever was before', () => {
    expect(signalOf(ruleOf('difteri'), { count: 1, before: [null, null, null], size: 'larger' })).toEqual({ kind: 'immediate', mean: null });
    expect(signalOf(ruleOf('difteri'), { count: 0, before: [1, 0, 0], size: 'village' })).toBeNull();
  });
});

it('watches every disease that a case can tell', () => {
  const field = eventTypeOf('disease_case')?.fields.disease;
  expect([...watchedDiseases].sort()).toEqual(Object.keys(field?.choices ?? {}).sort());
});
