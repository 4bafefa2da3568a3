import { lawOptions, lawTimeout } from './effort.js';

describe('lawOptions', () => {
  it('multiplies runs by the effort and repeats a seed', () => {
    expect(lawOptions(50, {})).toEqual({ numRuns: 50 });
    expect(lawOptions(50, { LAW_RUNS: '20', LAW_SEED: '-7' })).toEqual({ numRuns: 1000, seed: -7 });
    expect(lawOptions(50, { LAW_RUNS: '0.001' })).toEqual({ numRuns: 1 });
    expect(() => lawOptions(50, { LAW_RUNS: 'many' })).toThrow('LAW_RUNS must be a number');
  });

  it('waits longer for more effort, never less than for the usual one', () => {
    expect([{}, { LAW_RUNS: '0.1' }, { LAW_RUNS: '20' }].map(lawTimeout)).toEqual([120_000, 120_000, 2_400_000]);
  });
});
