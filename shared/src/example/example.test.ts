/** Examples run as they are told, and a broken promise is seen. */
import { definitions, type IndicatorDefinition } from '../indicator/index.js';
import { must } from '../basics/index.js';
import { isStory, storyEvents, verdictOf } from './index.js';

const definition = (code: string): IndicatorDefinition => must(definitions.find((each) => each.code === code), code);
const example = (code: string, index: number) => must(definition(code).examples[index], `${code} ${index}`);

describe('the verdict on an example', () => {
  it('tells what a story gives, in order of days, and that it holds', () => {
    const { shares, counts, holds } = verdictOf(definition('ds'), example('ds', 0));
    expect(shares.map(({ part, n }) => `${part} ${n}`)).toEqual(['stok_balita 1', 'ds 1', 'ds 1', 'stok_balita -1']);
    expect([counts, holds]).toEqual([true, true]);
  });

  it('tells who does not count', () => {
    expect(verdictOf(definition('ds'), example('ds', 2))).toEqual({ shares: [], ratio: null, counts: false, holds: true });
  });

  it('tells the ratio of counts, negative ones too', () => {
    expect(verdictOf(definition('imun_do'), example('imun_do', 1))).toMatchObject({ ratio: { numerator: -2, denominator: 20 }, holds: true });
  });

  it('does not hold where the promise is another one', () => {
    const story = example('ds', 0);
    if (!isStory(story)) throw new Error('a story');
    expect(verdictOf(definition('ds'), { ...story, gives: story.gives.slice(1) }).holds).toBe(false);
  });
});

describe('a story', () => {
  it('leaves out what was voided, in the order of history', () => {
    const says = { id: '', en: '' };
    const story = [
      { type: 'growth_measure', on: '2026-02-05', data: { weightKg: 7 } },
      { type: 'growth_measure', on: '2026-01-05', data: { weightKg: 6 } },
      { type: 'growth_measure', on: '2026-01-09', data: { weightKg: 60 }, voided: true },
    ] as const;
    expect(storyEvents({ says, story, gives: [] }).map(({ occurredOn }) => occurredOn)).toEqual(['2026-01-05', '2026-02-05']);
  });
});
