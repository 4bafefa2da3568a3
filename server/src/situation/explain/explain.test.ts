import type { EventRevision } from '@pantau/shared/event';
import { aChild, aPlaces, aSasaran, aWoman } from '@pantau/shared/testing';
import { aScope, BlurredScope, register, registryOf } from '../../../testing/registry.js';
import { withStore } from '../../../testing/temp-store.js';
import { Pseudonyms } from '../../access/index.js';
import { Writer } from '../../projection/index.js';
import type { Store } from '../../store/index.js';
import { explainParameters } from '../parameters.js';
import { Readers } from '../readers.js';
import { Explain } from './explain.js';

const NOW = Date.parse('2026-09-14T03:00:00Z');
const [A, B] = ['17.04.02.2001', '17.04.02.2002'] as const;
const home = (desa: string) => ({ residence: { desa, dusun: null } });

interface Room {
  readonly store: Store;
  readonly explain: Explain;
  readonly submit: (...revisions: readonly EventRevision[]) => Promise<unknown>;
}

async function withRoom(work: (room: Room) => Promise<void>): Promise<void> {
  await withStore(async (store) => {
    await register(store, { ...registryOf(aPlaces({ puskesmas: { 'puskesmas:1': [A, B] } })), sasaran: [aSasaran(A, 80), aSasaran(B, 50)] }, NOW);
    const readers = new Readers(store);
    const writer = await Writer.open(store, () => NOW);
    const submit = (...revisions: readonly EventRevision[]) => writer.submit({ items: revisions.map((revision) => ({ revision, flags: [], quarantine: null })) });
    try {
      await work({ store, submit, explain: new Explain(store, { now: () => NOW }, readers, new Pseudonyms('key')) });
    } finally {
      await readers.onApplicationShutdown();
    }
  });
}

const wish = (more: Record<string, string> = {}) => explainParameters.parse({ area: 'puskesmas:1', indicator: 'anc_k1_akses', period: '2026-09', limit: '1000', ...more });

async function told({ explain }: Room, more: Record<string, string>, scope = aScope()) {
  const answer = await explain.explain(wish(more), scope);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
const visit = (key: string, on = '2026-09-03') => aWoman(key, home(A)).does('anc_visit', on, { provider: 'bidan' });

describe('an explanation', () => {
  it('is of one state, however much comes in meanwhile', async () => {
    await withRoom(async (room) => {
      await room.submit(visit('ibu-0'));
      const writing = (async () => {
        for (let i = 1; i <= 60; i++) await room.submit(visit(`ibu-${i}`));
      })();
      const explanations = [];
      for (let i = 0; i < 15; i++) explanations.push(...(await Promise.all([told(room, {}), told(room, { area: A })])));
      await writing;
      for (const { recount, contributions } of explanations) expect([recount.equal, contributions?.rows.length]).toEqual([true, recount.numerator]);
      expect((await told(room, {})).recount.numerator).toBe(61);
    });
  });

  it('hides the events from whoever may not see exact counts', async () => {
    await withRoom(async (room) => {
      await room.submit(visit('ibu-1'));
      const hidden = await told(room, {}, new BlurredScope({ role: 'pembina', units: ['puskesmas:1'], sources: [], types: null }));
      expect(hidden).toMatchObject({ contributions: null, hidden: 'privacy' });
      expect(await told(room, {})).not.toHaveProperty('hidden');
    });
  });

  it('finds who moved in, and who was born long before being registered', async () => {
    await withRoom(async (room) => {
      const [first, second] = [aChild('anak-1', home(B)), aChild('anak-2', home(A))];
      await room.submit(
        first.does('person_registered', '2026-01-10', { birthDate: '2025-12-01', sex: 'P' }),
        first.does('person_moved', '2026-06-02', { to: { desa: A, dusun: null } }),
        second.does('person_registered', '2026-08-10', { birthDate: '2022-02-01', sex: 'L' }),
        first.does('growth_measure', '2026-09-05', { weightKg: 8 }, { residence: null }),
      );
      expect((await told(room, { area: A, indicator: 'ds' })).recount).toEqual({ numerator: 1, denominator: 2, equal: true });
      expect((await told(room, { area: A, indicator: 'ds', period: '2026-03' })).recount).toEqual({ numerator: 0, denominator: 1, equal: true });
      expect((await told(room, { area: B, indicator: 'ds', period: '2026-03' })).recount).toEqual({ numerator: 0, denominator: 1, equal: true });
    });
  });

  it('names of a stock those events whose state holds at its end', async () => {
    await withRoom(async (room) => {
      const patient = aWoman('orang-1', home(A));
      await room.submit(
        patient.does('person_registered', '2026-01-10', { birthDate: '1970-12-01', sex: 'P' }),
        patient.does('chronic_visit', '2026-03-01', { condition: 'ht', sbp: 130, dbp: 80 }),
        patient.does('chronic_visit', '2026-08-20', { condition: 'ht', sbp: 132, dbp: 80 }),
      );
      const { recount, contributions } = await told(room, { indicator: 'ht_terkendali' });
      expect(recount).toEqual({ numerator: 1, denominator: 1, equal: true });
      expect(contributions?.rows.map(({ occurredOn, effect }) => [occurredOn, effect])).toEqual([['2026-08-20', 1]]);
    });
  });

  it('gives for a derived number the events of what it looks at', async () => {
    await withRoom(async (room) => {
      const child = aChild('anak-1', home(A));
      await room.submit(
        child.does('immunization', '2026-09-02', { antigen: 'dpt_hb_hib', dose: 1 }),
        child.does('immunization', '2026-09-02', { antigen: 'bcg', dose: 1 }),
        aChild('anak-2', home(B)).does('immunization', '2026-09-05', { antigen: 'mr', dose: 1 }),
      );
      const { recount, contributions } = await told(room, { indicator: 'imun_do' });
      expect(recount).toEqual({ numerator: 0, denominator: 1, equal: true });
      expect(contributions?.rows.map(({ occurredOn }) => occurredOn)).toEqual(['2026-09-05', '2026-09-02']);
    });
  });
});
