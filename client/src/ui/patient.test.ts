/** Parts that are fetched when needed come in the end, and a screen that nobody touches never stays broken. */
import { patiently, type Surroundings } from './patient.js';

function surroundings(answering: boolean): Surroundings & { readonly seen: { pauses: number; anew: number } } {
  const seen = { pauses: 0, anew: 0 };
  return {
    seen,
    pause: () => Promise.resolve((seen.pauses += 1)),
    answers: () => Promise.resolve(answering),
    beginAnew: () => {
      seen.anew += 1;
    },
  };
}

const failing = (times: number) => {
  let left = times;
  return () => (left-- > 0 ? Promise.reject(new Error('no line')) : Promise.resolve('part'));
};

describe('a part that is fetched when needed', () => {
  it('comes at once where it can, and again and again where the line is down', async () => {
    const around = surroundings(false);
    expect(await patiently(failing(0), around)).toBe('part');
    expect(await patiently(failing(20), around)).toBe('part');
    expect(around.seen).toEqual({ pauses: 20, anew: 0 });
  });

  it('makes the page begin anew, once, where the server answers and has it no more', async () => {
    const around = surroundings(true);
    await patiently(failing(9), around);
    expect(around.seen.anew).toBe(1);
  });
});
