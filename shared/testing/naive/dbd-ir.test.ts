/** Dengue: one case per episode, on the day of onset. */
import { but, cellsOf, DESA, inDesa, linked, on, OTHER_DESA, person } from './telling.js';

const dbd = (...story: Parameters<typeof cellsOf>[1]) => cellsOf('dbd_ir', story);
const reported = (day: string, data = {}, subject: Parameters<typeof on>[2] = person('p-1')) =>
  on(day, 'disease_case', subject, { disease: 'dbd', classification: 'suspek', ...data });
const at = (...days: string[]) => Object.fromEntries(days.map((day) => [`${day}|${DESA}|`, 1]));

describe('dbd_ir', () => {
  it('counts on the day of onset, else on the day of the event', () => {
    expect(dbd(reported('2026-02-10', { onsetOn: '2026-01-30' }))).toEqual(at('2026-01-30'));
    expect(dbd(reported('2026-02-10'))).toEqual(at('2026-02-10'));
  });

  it('skips an onset before birth', () => {
    const registered = (birthDate: string) => on('2026-03-01', 'person_registered', person('p-1'), { birthDate, sex: 'P' });
    expect(dbd(reported('2026-02-10'), registered('2026-02-11'))).toEqual({});
    expect(dbd(reported('2026-02-10'), registered('2026-02-10'))).toEqual(at('2026-02-10'));
  });

  it('counts dengue of any classification, suspected where none is given, and nothing else', () => {
    for (const classification of ['konfirmasi', 'probable', undefined]) expect(dbd(reported('2026-02-10', { classification }))).toEqual(at('2026-02-10'));
    expect(dbd(reported('2026-02-10', { disease: 'malaria' }))).toEqual({});
  });

  it('R16 begins a new episode 30 days after the last counted onset', () => {
    expect(dbd(reported('2026-02-01'), reported('2026-03-02'))).toEqual(at('2026-02-01'));
    expect(dbd(reported('2026-02-01'), reported('2026-03-03'))).toEqual(at('2026-02-01', '2026-03-03'));
    // 20 days apart each: the second is not counted, so the third is 40 days from the last counted one.
    expect(dbd(reported('2026-02-01'), reported('2026-02-21'), reported('2026-03-13'))).toEqual(at('2026-02-01', '2026-03-13'));
    expect(dbd(reported('2026-02-20', { onsetOn: '2026-02-01' }), reported('2026-02-10'))).toEqual(at('2026-02-01'));
  });

  const ofCase = (key: string, day: string, data = {}) => reported(day, data, { kind: 'case', key, of: { kind: 'person', key: 'p-1' } });

  it('reads the cases of a person as one history, and joins merged persons', () => {
    expect(dbd(ofCase('c-1', '2026-02-01'), ofCase('c-1', '2026-02-05'))).toEqual(at('2026-02-01'));
    expect(dbd(ofCase('c-1', '2026-02-01'), ofCase('c-2', '2026-02-05'), reported('2026-02-20'))).toEqual(at('2026-02-01'));
    expect(dbd(ofCase('c-1', '2026-02-01'), ofCase('c-2', '2026-03-05'))).toEqual(at('2026-02-01', '2026-03-05'));
    expect(dbd(reported('2026-02-01'), reported('2026-02-05', {}, person('p-2')), linked(person('p-2'), 'p-1'))).toEqual(at('2026-02-01'));
  });

  it('takes reports under one case key as one case, with the first onset that was told', () => {
    expect(dbd(ofCase('c-1', '2026-02-01'), ofCase('c-1', '2026-04-01'))).toEqual(at('2026-02-01'));
    expect(dbd(ofCase('c-1', '2026-02-10'), ofCase('c-1', '2026-02-12', { onsetOn: '2026-02-06' }), ofCase('c-1', '2026-02-14', { onsetOn: '2026-02-05' }))).toEqual(at('2026-02-06'));
  });

  it('keeps cases of nobody apart by their keys', () => {
    const ofNobody = (key: string, day: string) => reported(day, {}, { kind: 'case', key });
    expect(dbd(ofNobody('c-1', '2026-02-01'), ofNobody('c-1', '2026-02-05'), ofNobody('c-2', '2026-02-05'))).toEqual(at('2026-02-01', '2026-02-05'));
  });

  it('counts where the person lived at the report that began the episode', () => {
    const first = but(reported('2026-02-10', { onsetOn: '2026-02-08' }), { residence: inDesa(OTHER_DESA), unit: 'rs:1' });
    expect(dbd(first, reported('2026-02-12', { onsetOn: '2026-02-08' }))).toEqual({ [`2026-02-08|${OTHER_DESA}|rs:1`]: 1 });
  });
});
