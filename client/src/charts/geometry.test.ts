/** The lengths of the PWS chart. */
import { bandsFor, nameLines, valueAxis } from './geometry.js';

describe('the value axis', () => {
  it('begins at 0 and goes in steps of 20', () => {
    expect(valueAxis([77.6, 59.5, 67.5], true)).toEqual({ top: 80, ticks: [0, 20, 40, 60, 80] });
  });

  it('reaches over 100 rather than clip a value', () => {
    expect(valueAxis([121, 80], true).top).toBe(140);
    expect(valueAxis([340], true).top).toBeGreaterThanOrEqual(340);
  });

  it('holds the line also where every value is below it', () => {
    expect(valueAxis([12, 67.5], true).top).toBe(80);
  });

  it('ends on a value that is a whole step', () => {
    expect(valueAxis([80, null], true).top).toBe(80);
  });

  it('takes whole steps of rates and counts', () => {
    expect(valueAxis([2117], false).ticks).toEqual([0, 500, 1000, 1500, 2000, 2500]);
    expect(valueAxis([], false).top).toBeGreaterThan(0);
  });
});

describe('the bands', () => {
  it('fill the place, the total included', () => {
    const { plot, total, scrolls } = bandsFor(15, 788);
    expect(scrolls).toBe(false);
    expect(plot + total).toBeCloseTo(788, 0);
  });

  it('hold 24 villages without scrolling on a desk', () => {
    expect(bandsFor(24, 788)).toMatchObject({ scrolls: false });
  });

  it('keep 34 px and scroll beyond 24', () => {
    expect(bandsFor(39, 788)).toMatchObject({ band: 34, scrolls: true });
  });

  it('leave room for a finger where the screen is narrow', () => {
    expect(bandsFor(15, 270)).toMatchObject({ band: 44, scrolls: true });
  });

  it('do not grow without end', () => {
    expect(bandsFor(2, 788).band).toBe(188);
  });
});

describe('names under the columns', () => {
  it('break between words, at most three lines', () => {
    expect(nameLines('Padang Guci Hulu', 47).map(({ text }) => text)).toEqual(['Padang', 'Guci', 'Hulu']);
    expect(nameLines('Satu Dua Tiga Empat Lima', 24)).toHaveLength(3);
    expect(nameLines('Satu Dua Tiga Empat Lima', 24).at(-1)?.text).toMatch(/…$/);
  });

  it('break a word between syllables before they cut it, where the lines suffice', () => {
    const broken = (name: string) => nameLines(name, 34).map(({ text }) => text);
    expect(broken('Pelajaran II')).toEqual(['Pelaja-', 'ran', 'II']);
    expect(broken('Sulauwangi')).toEqual(['Sulau-', 'wangi']);
    expect(broken('Lungkang Kule')).toEqual(['Lung-', 'kang', 'Kule']);
    expect(broken('Tanjung Kemuning III').at(-1)).toBe('III');
  });

  it('draw a word together before they cut it', () => {
    const [word] = nameLines('Kemuning', 44);
    expect(word).toEqual({ text: 'Kemuning', squeezed: 44 });
    expect(nameLines('Kemuning', 26, 11.5, 1)[0]?.text).toMatch(/^K.*…$/);
  });
});
