import { eventTypeCodes, eventTypes } from '@pantau/shared/event';
import type { EventTypeRow, ListOf } from '@pantau/shared/protocol';
import { anArea, aRawEvent, aUnit } from '@pantau/shared/testing';
import { TestClock, TestServer } from '../../../testing/test-server.js';
import { eventTypeAnswer } from './event-type-answer.js';

const DESA = '17.04.02.2009';
let server: TestServer;
beforeAll(async () => {
  const areas = ['17', '17.04', '17.04.02', DESA].map((code) => anArea(code));
  server = await TestServer.start({ areas, units: [aUnit('subjek', [DESA], { kind: 'posyandu' })], house: { clock: new TestClock(Date.parse('2026-03-12T03:00:00Z')) } });
});
afterAll(() => server.close());

const PATH = '/api/v1/event-types';
const rows = async (): Promise<ListOf<EventTypeRow>['rows']> => ((await server.asAdmin('get', PATH).expect(200)).body as ListOf<EventTypeRow>).rows;
const row = async (code: string) => (await rows()).find((each) => each.code === code);
const fieldOf = (type: EventTypeRow | undefined, name: string) => type?.fields.find((field) => field.name === name);

describe('GET /api/v1/event-types', () => {
  it('tells all of them, whole, in the documented shape', async () => {
    const told = await rows();
    expect(told.map(({ code }) => code)).toEqual(eventTypes.map(({ code }) => code));
    for (const each of told) expect(eventTypeAnswer.safeParse(each).error).toBeUndefined();
  });

  it('tells of each field what a form needs', async () => {
    const visit = await row('anc_visit');
    expect(visit).toMatchObject({ klaster: 2, labels: { id: 'Pemeriksaan kehamilan', en: 'Antenatal visit' }, subjects: ['pregnancy'], privacy: 'health', needsOneOf: [] });
    expect(fieldOf(visit, 'hb')).toEqual({ name: 'hb', required: false, kind: 'number', label: { id: 'Hb', en: 'Haemoglobin' }, unit: 'g/dL', whole: false, hard: [3, 20], soft: [6, 17] });
    expect(fieldOf(visit, 'provider')?.choices?.[0]).toEqual({ value: 'bidan', label: { id: 'Bidan', en: 'Midwife' } });
    expect(fieldOf(visit, 'hiv')).toMatchObject({ sensitive: true, kind: 'choice' });
    expect(fieldOf(await row('growth_measure'), 'weightKg')).toMatchObject({ required: true });
    expect(fieldOf(await row('immunization'), 'dose')).toMatchObject({ required: false });
  });

  it('tells what lists hold', async () => {
    const delivery = await row('delivery');
    const newborns = fieldOf(delivery, 'newborns');
    expect(newborns?.items?.find(({ name }) => name === 'key')).toMatchObject({ required: true, kind: 'key', keyOf: 'person' });
    expect(fieldOf(await row('posyandu_session'), 'services')?.of).toMatchObject({ kind: 'code', label: { en: 'Service' } });
  });

  it('is open to sources and to all who may see places, and to nobody else', async () => {
    await server.ask('get', PATH, await server.tokenFor({ role: 'sumber', sources: ['asik'] })).expect(200);
    await server.ask('get', PATH).expect(401);
  });

  it('describes itself', async () => {
    const { body } = await server.ask('get', '/api/v1/openapi.json').expect(200);
    const { paths, components } = body as { paths: Record<string, unknown>; components: { schemas: Record<string, { properties?: object }> } };
    expect(paths[PATH]).toBeDefined();
    expect(Object.keys(components.schemas['EventField']?.properties ?? {})).toEqual(expect.arrayContaining(['name', 'required', 'kind', 'hard', 'choices', 'items']));
    expect(JSON.stringify(body)).not.toContain('#/$defs/');
  });
});

describe('an event of every type', () => {
  it('is taken without a flag, and once', async () => {
    const events = eventTypeCodes.map((type) => aRawEvent(type, { residence: { desa: DESA } }));
    const sent = async () => ((await server.asAdmin('post', '/api/v1/events').send({ events }).expect(200)).body as { results: { status: string; flags: string[] }[] }).results;
    expect((await sent()).map(({ status, flags }, index) => [eventTypeCodes[index], status, flags])).toEqual(eventTypeCodes.map((type) => [type, 'accepted', []]));
    expect((await sent()).map(({ status }) => status)).toEqual(eventTypeCodes.map(() => 'duplicate'));
  });
});
