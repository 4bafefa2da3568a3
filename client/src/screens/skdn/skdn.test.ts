/** The bars and ratios of SKDN, by the worked figures of the form. */
import { ratioOf, RATIOS, skdnByArea, sumOf, type Skdn } from './skdn.js';

const row = (area: string, indicator: string, numerator: number, denominator: number | null) => ({ area, indicator, numerator, denominator });
const posyandu = (area: string) => [row(area, 'sk', 95, 100), row(area, 'ds', 80, 100), row(area, 'nd', 48, 68), row(area, 'bgm', 2, 80), row(area, 'balita_2t', 4, 80)];
const form: Skdn = { s: 100, k: 95, d: 80, n: 48, corrected: 68, bgm: 2, twice: 4 };

describe('SKDN', () => {
  it('is read from the rows of its numbers', () => {
    expect(skdnByArea(posyandu('a')).get('a')).toEqual(form);
  });

  it('has the ratios of the form: S 100, K 95, D 80, N 48, T 20, O 8, B 4', () => {
    expect(RATIOS.map((ratio) => [ratio, Number(ratioOf(form, ratio)?.toFixed(1))])).toEqual([['ks', 95], ['ds', 80], ['dk', 84.2], ['nd', 60], ['ndc', 70.6], ['ns', 48], ['bgm', 2.5], ['twice', 5]]);
  });

  it('adds up persons, never percentages', () => {
    const sum = sumOf(skdnByArea([...posyandu('a'), row('b', 'sk', 5, 50), row('b', 'ds', 10, 50), row('b', 'nd', 0, 0)]).values());
    expect([sum.s, sum.k, sum.d, sum.n, sum.corrected]).toEqual([150, 100, 90, 48, 68]);
    expect(ratioOf(sum, 'ds')).toBe(60);
  });

  it('has no ratio where nothing is known to hold it against', () => {
    const unknown = skdnByArea([row('c', 'ds', 3, null), row('c', 'nd', 0, 0)]).get('c') ?? form;
    expect([unknown.s, ratioOf(unknown, 'ds'), ratioOf(unknown, 'ndc'), ratioOf(unknown, 'nd')]).toEqual([null, null, null, 0]);
    expect(sumOf([unknown, form]).s).toBe(100);
    expect(sumOf([]).s).toBeNull();
  });
});
