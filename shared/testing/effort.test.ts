import { lawOptions, lawTimeout } from './effort.js';

describe('lawOptions', () => {
  it('multiplies runs by the effort and repeats a seed', () => {
    expect(lawOptions(50, {})).toMatchObject({ numRuns: 50, endOnFailure: false });
    expect(lawOptions(50, {})).not.toHaveProperty('seed');
    expect(lawOptions(50, { LAW_RUNS: '20', LAW_SEED: '-7' })).toMatchObject({ numRuns: 1000, seed: -7 });
    expect(lawOptions(50, { LAW_RUNS: '0.001' })).toMatchObject({ numRuns: 1 });
    expect(() => lawOptions(50, { LAW_RUNS: 'many' })).toThrow('LAW_RUNS must be a number');
  });

  it('looks for no smaller case where none is wanted', () => {
    expect(lawOptions(50, { LAW_SHRINK: '0' })).toMatchObject({ endOnFailure: true });
  });

  it('waits longer for more effort, never less than for the usual one, and tells a failure before', () => {
    expect([{}, { LAW_RUNS: '0.1' }, { LAW_RUNS: '20' }].map(lawTimeout)).toEqual([120_000, 120_000, 2_400_000]);
    expect(lawOptions(50, { LAW_RUNS: '20' }).interruptAfterTimeLimit).toBeLessThan(2_400_000);
  });
});
