/** What a judged number looks like: level by hue, direction by shape, and never one without the other. */
import { markOf, type Judged } from './mark.js';

const judged = (status: Judged['status'], line: Judged['line'], trend: Judged['trend']): Judged => ({ status, line, trend });

describe('the mark of a PWS status', () => {
  it.each([
    ['baik', 'above', 'up', 'baik'],
    ['baik', 'above', 'flat', 'baikTetap'],
    ['kurang', 'above', 'down', 'kurang'],
    ['cukup', 'below', 'up', 'cukup'],
    ['jelek', 'below', 'down', 'jelek'],
    ['jelek', 'below', 'flat', 'jelekTetap'],
  ] as const)('%s %s the line, %s: %s', (status, line, trend, symbol) => {
    expect(markOf(judged(status, line, trend), 'up')).toEqual({ symbol, word: status, tone: status });
  });

  it('hatches what has not reported, whatever the numbers say', () => {
    expect(markOf(judged('belum_lapor', 'below', 'down'), 'up')).toMatchObject({ word: 'belum_lapor', tone: 'hatch' });
    expect(markOf(judged('belum_lapor', null, 'na'), 'down')).toMatchObject({ word: 'belum_lapor', tone: 'hatch' });
  });

  it('says on which side of the line it stands where there is no month to compare', () => {
    expect(markOf(judged(null, 'above', 'na'), 'up')).toMatchObject({ word: 'di_atas', tone: 'none' });
    expect(markOf(judged(null, null, 'up'), 'up')).toMatchObject({ word: 'tak_dinilai', tone: 'none' });
  });
});

describe('the mark where lower is better', () => {
  it.each([
    ['below', 'up', 'dalam', 'baik'],
    ['above', 'up', 'lewat', 'jelek'],
    ['above', 'flat', 'lewat', 'jelek'],
    ['above', 'down', 'lewat_membaik', 'cukup'],
  ] as const)('%s the threshold, %s: %s', (line, trend, word, tone) => {
    expect(markOf(judged(null, line, trend), 'down')).toMatchObject({ word, tone });
  });
});
