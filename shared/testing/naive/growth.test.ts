/** What the naive statements of growth say of the stories that are easily got wrong. */
import { again, but, cellsOf, DESA, inDesa, on, OTHER_DESA, person } from './telling.js';

const child = person('anak-1');
const registered = (birthDate: string, data = {}) => on('2024-01-20', 'person_registered', child, { birthDate, sex: 'L', ...data });
const weighed = (day: string, weightKg: number, data = {}) => on(day, 'growth_measure', child, { weightKg, ...data });
const at = (...days: string[]) => Object.fromEntries(days.map((day) => [`${day}|${DESA}|`, 1]));
/** A boy of two years, weighed every month. */
const series = (...weights: number[]) => weights.map((kg, month) => weighed(`2026-0${month + 1}-10`, kg));

describe("N and D'", () => {
  it('need the month before: the first and the one after a gap are not judged', () => {
    const story = [registered('2024-01-01'), weighed('2026-01-10', 11), weighed('2026-03-10', 12), weighed('2026-04-10', 12.2)];
    expect(cellsOf('d_terkoreksi', story)).toEqual(at('2026-04-10'));
    expect(cellsOf('nd', story)).toEqual(at('2026-04-10'));
  });

  it('change in the month after too when a weight is put right', () => {
    const [first, wrong, third] = series(11, 12.1, 11.4);
    const story = [registered('2024-01-01'), first, wrong, third].flatMap((event) => event ?? []);
    expect(cellsOf('nd', story)).toEqual(at('2026-02-10'));
    const right = wrong ? again(wrong, { data: { weightKg: 11.2 } }) : [];
    expect(cellsOf('nd', story.concat(right))).toEqual(at('2026-02-10', '2026-03-10'));
  });

  it('take a weight that comes late as if it had come in time', () => {
    const [first, late, third] = series(11, 11.1, 11.3);
    const story = [registered('2024-01-01'), first, third, late].flatMap((event) => event ?? []);
    expect([cellsOf('d_terkoreksi', story), cellsOf('nd', story)]).toEqual([at('2026-02-10', '2026-03-10'), at('2026-03-10')]);
  });

  it('are where the last weighing of the month was', () => {
    const elsewhere = but(weighed('2026-02-20', 11.3), { residence: inDesa(OTHER_DESA), unit: 'posyandu:mawar-2' });
    expect(cellsOf('nd', [registered('2024-01-01'), ...series(11, 11.1), elsewhere])).toEqual({ [`2026-02-20|${OTHER_DESA}|posyandu:mawar-2`]: 1 });
  });
});

describe('2T', () => {
  it('is the second month running without enough gain', () => {
    expect(cellsOf('balita_2t', [registered('2024-01-01'), ...series(11, 11, 11.1, 11.3, 11.3)])).toEqual(at('2026-03-10'));
  });
});

describe('status', () => {
  it('is judged at the edges of two and of five years, and not from five years on', () => {
    const twoYears = [registered('2024-03-01'), weighed('2026-02-28', 10, { heightCm: 81.6 }), weighed('2026-03-02', 10, { heightCm: 80.9 })];
    expect([cellsOf('tbu_diukur', twoYears), cellsOf('stunting', twoYears)]).toEqual([at('2026-02-28', '2026-03-02'), at('2026-02-28', '2026-03-02')]);
    const fiveYears = [registered('2021-03-01'), weighed('2026-02-28', 13, { heightCm: 100 }), weighed('2026-03-01', 13, { heightCm: 100 })];
    expect([cellsOf('stunting', fiveYears), cellsOf('underweight', fiveYears)]).toEqual([at('2026-02-28'), at('2026-02-28')]);
  });

  it('turns when the birth date is put right', () => {
    const first = registered('2025-03-01');
    const story = [first, weighed('2026-03-01', 7.5, { heightCm: 70 })];
    expect([cellsOf('underweight', story), cellsOf('stunting', story)]).toEqual([at('2026-03-01'), at('2026-03-01')]);
    const younger = [...story, again(first, { data: { birthDate: '2025-07-01', sex: 'L' } })];
    expect([cellsOf('underweight', younger), cellsOf('stunting', younger)]).toEqual([{}, {}]);
    const guessed = [...story, again(first, { data: { dobEstimated: '2025-03-01', sex: 'L' } })];
    expect([cellsOf('bbu_dinilai', guessed), cellsOf('tbu_diukur', guessed), cellsOf('ds', guessed)]).toEqual([{}, {}, at('2026-03-01')]);
  });

  it('passes over what cannot be true, and takes the one before it in the month', () => {
    const story = [registered('2025-03-01'), weighed('2026-03-01', 7.5, { heightCm: 75 }), weighed('2026-03-20', 38, { heightCm: 40 })];
    expect([cellsOf('underweight', story), cellsOf('tbu_diukur', story), cellsOf('bbtb_diukur', story)]).toEqual([at('2026-03-01'), at('2026-03-01'), at('2026-03-01')]);
  });

  it('is the worst with oedema, and below the red line', () => {
    const story = [registered('2025-03-01'), weighed('2026-03-01', 10, { heightCm: 75, oedema: true })];
    expect(['bgm', 'underweight', 'wasting', 'stunting'].map((part) => cellsOf(part, story))).toEqual([at('2026-03-01'), at('2026-03-01'), at('2026-03-01'), {}]);
  });
});

describe('K', () => {
  it('begins with the first weighing that does not deny it, and ends with sixty months', () => {
    const story = [registered('2024-01-01'), weighed('2026-01-10', 11, { kiaBook: false }), weighed('2026-02-10', 11)];
    expect(cellsOf('sk', story)).toEqual({ [`2026-02-10|${DESA}|`]: 1, [`2029-01-01|${DESA}|`]: -1 });
  });
});
