/** Other names of places in an event, and the code that stands where the check points. */
import { anEvent } from '@pantau/shared/testing';
import { placeAt, renamed, type PlaceNames } from './renaming.js';

const LOST = '17.04.02.2999';
const MEANT = '17.04.02.2009';
const names = (area: Record<string, string>, unit: Record<string, string> = {}): PlaceNames => ({ area: (code) => area[code], unit: (id) => unit[id] });
const residence = (dusun: string | null = null, desa = LOST) => ({ desa, dusun });
const lives = (told: ReturnType<typeof residence> | null, area: Record<string, string>) => {
  const { event, written } = renamed(anEvent('anc_visit', { residence: told }), names(area));
  return [event.residence, written.map(({ pointer, written: text }) => `${pointer} ${text}`)];
};

describe('renamed', () => {
  it('puts a village in the place of what was written, and loses its dusun', () => {
    expect(lives(residence(), { [LOST]: MEANT })).toEqual([{ desa: MEANT, dusun: null }, [`/residence/desa ${LOST}`]]);
    expect(lives(residence(`${LOST}/2`), { [LOST]: MEANT })).toEqual([{ desa: MEANT, dusun: null }, [`/residence/desa ${LOST}`, `/residence/dusun ${LOST}/2`]]);
    expect(lives(residence(), { [LOST]: `${MEANT}/1` })).toEqual([{ desa: MEANT, dusun: `${MEANT}/1` }, [`/residence/desa ${LOST}`]]);
  });

  it('knows a dusun by its own name first, also within its own village', () => {
    expect(lives(residence(`${LOST}/2`), { [LOST]: MEANT, [`${LOST}/2`]: `${MEANT}/3` })).toEqual([{ desa: MEANT, dusun: `${MEANT}/3` }, [`/residence/desa ${LOST}`, `/residence/dusun ${LOST}/2`]]);
    expect(lives(residence(`${MEANT}/timur`, MEANT), { [`${MEANT}/timur`]: `${MEANT}/1` })).toEqual([{ desa: MEANT, dusun: `${MEANT}/1` }, [`/residence/dusun ${MEANT}/timur`]]);
    expect(lives(residence(`${MEANT}/timur`, MEANT), { [`${MEANT}/timur`]: MEANT })).toEqual([{ desa: MEANT, dusun: null }, [`/residence/dusun ${MEANT}/timur`]]);
  });

  it('reaches units, the posyandu that it is about, moves and totals', () => {
    const both = names({ [LOST]: MEANT }, { 'posyandu:lama': 'posyandu:1' });
    const session = renamed(anEvent('posyandu_session', { subject: { kind: 'posyandu', key: 'posyandu:lama' }, unit: 'posyandu:lama' }), both);
    expect([session.event.subject.key, session.event.unit, session.written.map(({ pointer }) => pointer)]).toEqual(['posyandu:1', 'posyandu:1', ['/servedAt/unit', '/subject/key']]);
    const moved = renamed(anEvent('person_moved', { data: { to: { desa: LOST, dusun: null } } }), both);
    expect([moved.event.data, moved.written]).toEqual([{ to: { desa: MEANT, dusun: null } }, [{ pointer: '/data/to/desa', written: LOST }]]);
    const total = renamed(anEvent('aggregate_entry', { data: { indicator: 'ds', area: LOST, month: '2026-02', numerator: 3 } }), both);
    expect([total.event.data, total.written]).toEqual([{ indicator: 'ds', area: MEANT, month: '2026-02', numerator: 3 }, [{ pointer: '/data/area', written: LOST }]]);
  });

  it('leaves alone what has no other name: persons keep their keys, and the event stays the same object', () => {
    const event = anEvent('anc_visit', { residence: residence(), unit: 'posyandu:1' });
    expect(renamed(event, names({}, { subjek: 'x', [event.subject.key]: 'x' })).event).toBe(event);
    const original = JSON.stringify(event);
    renamed(event, names({ [LOST]: MEANT }));
    expect(JSON.stringify(event)).toBe(original);
  });
});

describe('placeAt', () => {
  it('finds what the check points at', () => {
    const event = anEvent('person_moved', { unit: 'posyandu:1', residence: residence(`${LOST}/2`), data: { to: { desa: MEANT, dusun: null } } });
    expect(['/servedAt/unit', '/residence/desa', '/residence/dusun', '/data/to/desa', '/data/to/dusun', '/data', '/nothing/here', ''].map((pointer) => placeAt(event, pointer))).toEqual(
      ['posyandu:1', LOST, `${LOST}/2`, MEANT, null, null, null, null],
    );
  });
});
