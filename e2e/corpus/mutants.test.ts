/**
 * Each value of a good event of each type, spoiled in 25 ways: no answer of 500, nothing that hangs, a verdict for every
 * item, nothing lost, nobody met again in answers, logs or files, and numbers that a recount confirms.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canary, everyMutant, operatorNames, subjectFor } from '@pantau/shared/testing';
import { CorpusWorld, PUSKESMAS, VILLAGE } from './runner/corpus-world.js';
import { Crowd, type Status } from './runner/crowd.js';
import { JUNE, K1 } from './runner/good-event.js';

const registered = { posyandu: 'posyandu:uji-1', unit: PUSKESMAS };

/** Everyone is somebody else, so that no history grows long; units are those of the registry. */
const details = (id: string, type: string) => {
  const subject = subjectFor(type as never, `s-${id}`);
  const key = subject.kind === 'posyandu' || subject.kind === 'unit' ? registered[subject.kind] : subject.key;
  return {
    occurredOn: '2026-06-10',
    occurredAt: '2026-06-10T09:00:00+07:00',
    recordedAt: '2026-06-10T20:00:00+07:00',
    subject: { ...subject, key },
    residence: { desa: VILLAGE, dusun: `${VILLAGE}/1` },
    servedAt: { unit: PUSKESMAS },
    reporter: { id: 'kader:031', role: 'kader' },
    identity: { name: 'Bu x', nik: '9904024107900010', birthDate: '1990-07-01' },
  };
};
/** Spoils a whole request: `"data":` is in every event. */
const wholes: Readonly<Record<string, (text: string) => string>> = {
  E_JSON: (text) => text.replace('"data":', '"data":NaN,"x":'),
  E_NUMBER: (text) => text.replace('"data":', '"x":1e400,"data":'),
  E_TEXT: (text) => text.replace('"data":', '"x":"\\ud800","data":'),
  E_KEY: (text) => text.replace('"data":', `"__proto__":{"x":"${canary.nik}"},"data":`),
  E_DUP_KEY: (text) => text.replace('"data":', `"source":"${canary.nik}","data":`),
  E_DEPTH: (text) => text.replace('"data":', `"x":${'['.repeat(9)}"${canary.name}"${']'.repeat(9)},"data":`),
};

describe('events spoiled at one place', () => {
  const mutants = everyMutant(details);
  let world: CorpusWorld;
  let first: Crowd;
  beforeAll(async () => {
    // Whatever could be logged is.
    world = await CorpusWorld.open({ LOG_LEVEL: 'debug' });
  });
  afterAll(() => world.close());

  const share = (...statuses: Status[]) => [...first.verdicts.values()].filter((status) => statuses.includes(status)).length / mutants.length;
  const counted = async (): Promise<number> => {
    const { rows } = await world.apiOf('admin').situation({ area: '17.04', period: JUNE, indicators: K1, level: 'desa' });
    return rows.reduce((sum, { numerator }) => sum + numerator, 0);
  };

  it('get a verdict each; the good one among them counts', async () => {
    expect(operatorNames).toHaveLength(25);
    expect(mutants.length).toBeGreaterThan(3_000);
    first = new Crowd(world, 'first');
    await first.send(mutants);
    expect(first.faults).toEqual([]);
    expect(first.verdicts.size).toBe(mutants.length);
    expect(first.goodOnes).toBe(Math.ceil(mutants.length / 25));
    expect(await counted()).toBeGreaterThanOrEqual(first.goodOnes);
    // Else the operators would be too mild or too wild to show anything.
    expect([share('rejected') > 0.3, share('accepted') > 0.1, share('quarantined') > 0.01]).toEqual([true, true, true]);
  });

  it('get the same verdict again, as duplicates where they were kept: nothing was lost', async () => {
    const before = await counted();
    const again = new Crowd(world, 'again');
    await again.send(mutants);
    expect(again.faults).toEqual([]);
    const kept = new Set<Status | undefined>(['accepted', 'quarantined', 'duplicate']);
    const changed = [...first.verdicts].filter(([name, status]) => (kept.has(status) ? again.verdicts.get(name) !== 'duplicate' : again.verdicts.get(name) !== status && again.verdicts.get(name) !== 'duplicate'));
    expect(changed.map(([name, status]) => `${name}: ${status}, then ${again.verdicts.get(name) ?? 'nothing'}`)).toEqual([]);
    expect(await counted()).toBe(before + again.goodOnes);
  });

  it('as a whole request are refused with the place, and nothing of it is told back', async () => {
    const types = [...new Map(mutants.map(({ event }) => [event.type, event])).values()];
    const clock = (await world.apiOf('admin').get<{ clock: number }>('/world')).clock;
    for (const event of types)
      for (const [code, spoil] of Object.entries(wholes)) {
        const body = spoil(JSON.stringify({ events: [{ ...event, data: {}, id: `w-${event.id}` }] }));
        const headers = { authorization: `Bearer ${world.server.adminToken}`, 'content-type': 'application/json' };
        const answer = await fetch(`${world.server.address}/api/v1/events`, { method: 'POST', headers, body });
        const text = await answer.text();
        expect([event.type, answer.status, (JSON.parse(text) as { code: string }).code]).toEqual([event.type, 400, code]);
        expect(Object.values(canary).filter((word) => text.includes(word))).toEqual([]);
      }
    expect((await world.apiOf('admin').get<{ clock: number }>('/world')).clock).toBe(clock);
  });

  it('leave no trace of a person in logs and files, no fault in the log, and numbers that a recount confirms', async () => {
    expect(await world.apiOf('admin').recount()).toMatchObject({ differing: 0 });
    const { dataDir, output } = world.server;
    expect(Object.values(canary).filter((word) => output.includes(word))).toEqual([]);
    expect(output).not.toMatch(/"level":(?:50|60)/);
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.filter(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1').includes(canary.nik)).map(({ name }) => name)).toEqual([]);
  });
});
