/** What contradicts other records is accepted, counts nowhere, and is listed with a flag as long as it does. */
import { TestClock, TestServer } from '../../../testing/test-server.js';

const NOW = Date.parse('2026-09-14T03:00:00Z');
const [A, B] = ['17.04.02.2001', '17.04.02.2002'] as const;
const area = (code: string, level: 'provinsi' | 'kabupaten' | 'kecamatan' | 'desa', parent: string | null) => ({ code, name: code, level, parent, validFrom: null, validTo: null, replacedBy: [] });
const AREAS = [area('17', 'provinsi', null), area('17.04', 'kabupaten', '17'), area('17.04.02', 'kecamatan', '17.04'), area(A, 'desa', '17.04.02'), area(B, 'desa', '17.04.02')];
const UNIT = { id: 'puskesmas:1', kind: 'puskesmas', name: 'P', parent: null, serves: [A, B], validFrom: null, validTo: null };

interface Row { ref: string; type: string; occurredOn: string; flag: string }

describe('flagged records', () => {
  let server: TestServer;
  let sent = 0;
  const event = (type: string, key: string, more: object) => ({ id: `e-${++sent}`, source: 'kohort', type, subject: { kind: 'person', key }, residence: { desa: A }, ...more });
  const registered = (key: string, data: object) => event('person_registered', key, { occurredOn: '2026-08-01', data: { sex: 'P', ...data } });
  const dose = (key: string, occurredOn: string, more: object = {}) => event('immunization', key, { occurredOn, data: { antigen: 'bcg', dose: 1 }, ...more });
  const visit = (key: string) => event('anc_visit', key, { occurredOn: '2026-09-02', data: { gaWeeks: 9, provider: 'bidan' }, subject: { kind: 'pregnancy', key: `h-${key}`, of: { kind: 'person', key } } });
  const post = async (...events: object[]) => {
    const { body } = await server.asAdmin('post', '/api/v1/events').send({ events }).expect(200);
    return (body as { results: { status: string }[] }).results.map(({ status }) => status);
  };
  const flagged = async (where: string, more = '') => (await server.asAdmin('get', `/api/v1/flagged?area=${where}${more}`).expect(200)).body as { rows: Row[]; next?: string };
  const told = async (where: string) => (await flagged(where)).rows.map(({ type, occurredOn, flag }) => [type, occurredOn, flag]);
  beforeEach(async () => {
    server = await TestServer.start({ areas: AREAS, units: [UNIT], house: { clock: new TestClock(NOW) } });
  });
  afterEach(() => server.close());

  it('lists a service before birth and the pregnancy of a man, whatever came first', async () => {
    expect(await post(dose('anak-1', '2026-03-01'), registered('anak-1', { birthDate: '2026-05-01' }))).toEqual(['accepted', 'accepted']);
    expect(await post(registered('pak-1', { sex: 'L', birthDate: '1990-01-01' }), visit('pak-1'))).toEqual(['accepted', 'accepted']);
    const expected = [['anc_visit', '2026-09-02', 'pregnancy_of_male'], ['immunization', '2026-03-01', 'before_birth']];
    for (const where of [A, 'puskesmas:1', '17.04']) expect(await told(where)).toEqual(expected);
    expect(await told(B)).toEqual([]);
  });

  it('lists it no more once it, or what it contradicts, has been corrected', async () => {
    const [early, wrong] = [dose('anak-1', '2026-03-01'), registered('pak-1', { sex: 'L', birthDate: '1990-01-01' })];
    await post(early, registered('anak-1', { birthDate: '2026-05-01' }), wrong, visit('pak-1'));
    await post({ ...early, revision: 1, occurredOn: '2026-06-01' });
    expect(await told(A)).toEqual([['anc_visit', '2026-09-02', 'pregnancy_of_male']]);
    await post({ ...wrong, revision: 1, data: { sex: 'P', birthDate: '1990-01-01' } });
    expect(await told(A)).toEqual([]);
  });

  it('lists a weight and a height that cannot be true at the age, until the birth date is put right', async () => {
    const weighed = (occurredOn: string, data: object) => event('growth_measure', 'anak-1', { occurredOn, data });
    const born = registered('anak-1', { birthDate: '2025-09-01' });
    await post(born, weighed('2026-08-03', { weightKg: 30 }), weighed('2026-08-04', { weightKg: 8.6, heightCm: 110 }), weighed('2026-08-05', { weightKg: 8.6, heightCm: 72 }));
    expect(await told(A)).toEqual([['growth_measure', '2026-08-04', 'impossible_growth'], ['growth_measure', '2026-08-03', 'impossible_growth']]);
    await post({ ...born, revision: 1, data: { sex: 'P', birthDate: '2020-09-01' } });
    expect(await told(A)).toEqual([]);
  });

  it('finds who lives nowhere known where he was served, and goes by all that is known of merged persons', async () => {
    await post(dose('anak-1', '2026-03-01', { residence: undefined, servedAt: { unit: 'puskesmas:1' } }), registered('anak-1', { birthDate: '2026-05-01' }));
    expect([await told('puskesmas:1'), await told('17.04'), await told(A)]).toEqual([[['immunization', '2026-03-01', 'before_birth']], [['immunization', '2026-03-01', 'before_birth']], []]);
    await post(dose('anak-2', '2026-03-02'), registered('anak-3', { birthDate: '2026-05-01' }));
    expect(await told(A)).toEqual([]);
    await post(event('subject_link', 'anak-3', { occurredOn: '2026-09-01', data: { same: { kind: 'person', key: 'anak-2' } } }));
    expect(await told(A)).toEqual([['immunization', '2026-03-02', 'before_birth']]);
  });

  it('comes page by page, names no source, and is told to those alone who may see exact numbers there', async () => {
    await post(registered('anak-1', { birthDate: '2026-08-01' }), ...['2026-02-01', '2026-03-01', '2026-04-01'].map((day) => dose('anak-1', day)));
    const first = await flagged(A, '&limit=2');
    const second = await flagged(A, `&limit=2&cursor=${first.next ?? ''}`);
    expect([...first.rows, ...second.rows].map(({ occurredOn }) => occurredOn)).toEqual(['2026-04-01', '2026-03-01', '2026-02-01']);
    expect(second.next).toBeUndefined();
    expect(JSON.stringify(first)).not.toMatch(/kohort|e-\d/);
    const elsewhere = await server.tokenFor({ role: 'pembina', units: [B] });
    await server.ask('get', `/api/v1/flagged?area=${A}`, elsewhere).expect(404);
    await server.ask('get', `/api/v1/flagged?area=${A}`, await server.tokenFor({ role: 'layar', units: ['puskesmas:1'] })).expect(403);
    await server.ask('get', `/api/v1/flagged?area=${A}`).expect(401);
  });
});
