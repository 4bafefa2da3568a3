/** What the check takes and refuses of the envelope, of texts and of contents. */
import { aRawEvent, aRawVoid, checking, faultsOf, takenOf } from '@pantau/shared/testing';
import { checkEvent, checkFlags, incomingEventSchema, naturalKeyOf, signature } from '../index.js';

const { check, context, data, DESA, DUSUN, NIK, refused } = checking;

describe('a good event', () => {
  it('becomes a revision with every field settled', () => {
    const raw = {
      id: 'a-1', source: 'app', revision: 2, voided: false, type: 'anc_visit', occurredOn: '2026-03-10', occurredAt: '2026-03-10T09:20:00+07:00',
      recordedAt: '2026-03-10T20:11:05+07:00', subject: { kind: 'pregnancy', key: 'ibu-1', of: { kind: 'person', key: 'ibu-1' } },
      residence: { desa: DESA, dusun: DUSUN }, servedAt: { unit: 'posyandu:melati-1' }, reporter: { id: 'kader:031', role: 'kader' },
      data: { gaWeeks: 11, provider: 'bidan' }, identity: { name: ' Bu\u200b  x ', nik: ` ${NIK.slice(0, 4)} ${NIK.slice(4)}`, address: null, phone: ' ' },
    };
    const of = { kind: 'person', key: 'app/ibu-1' };
    expect(checkEvent(raw, context)).toEqual({
      ok: true,
      event: {
        source: 'app', id: 'a-1', revision: 2, voided: false, type: 'anc_visit', occurredOn: '2026-03-10', occurredAt: '2026-03-10T02:20:00.000Z',
        recordedAt: '2026-03-10T13:11:05.000Z', subject: { kind: 'pregnancy', key: 'app/ibu-1', of }, residence: { desa: DESA, dusun: DUSUN },
        unit: 'posyandu:melati-1', reporter: { id: 'kader:031', role: 'kader' }, data: { gaWeeks: 11, provider: 'bidan' },
      },
      flags: ['text_cleaned'],
      quarantine: null,
      identity: { name: 'Bu x', nik: NIK },
    });
  });

  it('takes null as absent everywhere but where a field is required', () => {
    const nothing = { occurredAt: null, recordedAt: null, residence: null, servedAt: { unit: null }, reporter: null, identity: null, revision: null };
    const { event, identity } = takenOf(check('growth_measure', { ...nothing, data: { weightKg: 9, heightCm: null, oedema: null } }));
    expect([event.revision, event.unit, event.residence, event.data, identity]).toEqual([0, null, null, { weightKg: 9 }, null]);
    expect(refused('growth_measure', { data: { weightKg: null } })).toEqual(['E_REQUIRED /data/weightKg']);
  });

  it('may be a void with nothing but its name, whose body is not kept', () => {
    const raw = { ...aRawVoid(aRawEvent(), 3), data: { gaWeeks: 'nonsense' }, subject: null };
    expect(checkEvent(raw, context)).toEqual({
      ok: true,
      event: { source: raw.source, id: raw.id, revision: 3, voided: true },
      flags: [],
      quarantine: null,
      identity: null,
    });
  });
});

describe('the envelope', () => {
  it.each([
    ['E_EVENT_ID', { id: undefined }, '/id'],
    ['E_EVENT_ID', { id: 'x'.repeat(129) }, '/id'],
    ['E_EVENT_ID', { id: 'a/b' }, '/id'],
    ['E_EVENT_ID', { id: '' }, '/id'],
    ['E_EVENT_ID', { id: `anc-${NIK}` }, '/id'],
    ['E_TYPE', { id: 12345 }, '/id'],
    ['E_REQUIRED', { source: undefined }, '/source'],
    ['E_LENGTH', { source: 'x'.repeat(65) }, '/source'],
    ['E_TEXT', { source: 'dua kata' }, '/source'],
    ['E_RANGE', { revision: -1 }, '/revision'],
    ['E_TYPE', { revision: 1.5 }, '/revision'],
    ['E_TYPE', { voided: 'ya' }, '/voided'],
    ['E_EVENT_TYPE', { type: 'anc_visitt' }, '/type'],
    ['E_REQUIRED', { type: undefined }, '/type'],
    ['E_UNKNOWN_FIELD', { colour: 'red' }, '/colour'],
    ['E_REQUIRED', { subject: undefined }, '/subject'],
    ['E_ENUM', { subject: { kind: 'woman', key: 'x' } }, '/subject/kind'],
    ['E_REQUIRED', { subject: { kind: 'pregnancy', key: '' } }, '/subject/key'],
    ['E_LENGTH', { subject: { kind: 'pregnancy', key: 'x'.repeat(129), of: { key: 'y' } } }, '/subject/key'],
    ['E_SUBJECT', { subject: { kind: 'household', key: 'x' } }, '/subject/kind'],
    ['E_REQUIRED', { subject: { kind: 'pregnancy', key: 'g-1' } }, '/subject/of'],
    ['E_TYPE', { data: [] }, '/data'],
    ['E_TYPE', { residence: 'Suka Maju' }, '/residence'],
    ['E_LENGTH', { identity: { name: 'x'.repeat(10_001) } }, '/identity/name'],
    ['E_NIK_FORMAT', { identity: { nik: '123' } }, '/identity/nik'],
    ['E_TYPE', { identity: { nik: 9_904_024_101_000_001 } }, '/identity/nik'],
  ])('%s: %j', (code, details, pointer) => {
    expect(refused('anc_visit', details)).toEqual([`${code} ${pointer}`]);
  });

  it('lists everything that is wrong, one problem a place', () => {
    const details = { id: 'a b', type: 'immunization', subject: { kind: 'person', key: 'nik:12' }, data: { antigen: 'x', dose: -1 }, extra: 1 };
    expect(refused('anc_visit', details).sort()).toEqual(
      ['E_EVENT_ID /id', 'E_NIK_FORMAT /subject/key', 'E_ENUM /data/antigen', 'E_RANGE /data/dose', 'E_UNKNOWN_FIELD /extra'].sort(),
    );
  });

  it('refuses what is no object, without a word of what it was', () => {
    for (const raw of [null, 'rahasia', 7, ['rahasia']]) {
      const checked = checkEvent(raw, context);
      expect(faultsOf(checked)).toEqual(['E_TYPE ']);
      expect(JSON.stringify(checked)).not.toContain('rahasia');
    }
  });

  it('tells ids that differ in case apart', () => {
    expect([takenOf(check('anc_visit', { id: 'A-1' })).event.id, takenOf(check('anc_visit', { id: 'a-1' })).event.id]).toEqual(['A-1', 'a-1']);
  });
});

describe('texts', () => {
  it('refuses control characters and halves of characters, forbidden names and depth', () => {
    expect(refused('immunization', { data: { antigen: 'bcg', batch: 'a\u0000b' } })).toEqual(['E_TEXT /data/batch']);
    expect(refused('immunization', { data: { antigen: 'bcg', batch: 'a\ud800' } })).toEqual(['E_TEXT /data/batch']);
    expect(refused('anc_visit', { data: JSON.parse('{"__proto__": {"a": 1}}') })).toEqual(['E_KEY /data/__proto__']);
    const deep = JSON.parse('{"a":'.repeat(12) + '1' + '}'.repeat(12)) as Record<string, unknown>;
    expect(refused('anc_visit', { data: deep })[0]).toMatch(/^E_DEPTH \/data\/a/);
  });

  it('takes markup literally, and takes invisible characters out with a flag', () => {
    const batch = '<img src=x onerror=alert(1)>';
    expect(takenOf(check('immunization', { data: { antigen: 'bcg', batch } })).event.data).toMatchObject({ batch });
    const cleaned = takenOf(check('immunization', { data: { antigen: 'bcg', batch: 'A\u202e1\u200b2' } }));
    expect([cleaned.event.data, cleaned.flags]).toEqual([{ antigen: 'bcg', dose: 1, batch: 'A12' }, ['text_cleaned']]);
  });

  it('trims values of lists, non-breaking spaces too', () => {
    expect(takenOf(check('anc_visit', data({ provider: 'bidan\u00a0' }))).event.data).toEqual({ provider: 'bidan' });
    expect(takenOf(check('anc_visit', { type: ' anc_visit ' })).event.type).toBe('anc_visit');
  });
});

describe('content', () => {
  it('is the same whatever the order of fields', () => {
    const raw = aRawEvent('anc_visit', { data: { gaWeeks: 9, sbp: 110 } });
    const turned = { ...Object.fromEntries(Object.entries(raw).reverse()), data: { sbp: 110, gaWeeks: 9 } };
    const other = { ...raw, data: { gaWeeks: 9, sbp: 111 } };
    const [a, b, c] = [raw, turned, other].map((each) => signature(takenOf(checkEvent(each, context)).event));
    expect([a === b, a === c]).toEqual([true, false]);
  });

  it('has a natural key that tells doses apart and nothing else', () => {
    const keyOf = (data: object, details = {}) => naturalKeyOf(takenOf(check('immunization', { data, ...details })).event);
    expect(keyOf({ antigen: 'dpt1' })).toBe(keyOf({ antigen: 'pentabio', dose: 1, batch: 'x' }));
    expect(keyOf({ antigen: 'dpt1' })).not.toBe(keyOf({ antigen: 'dpt2' }));
    expect(keyOf({ antigen: 'dpt1' })).not.toBe(keyOf({ antigen: 'dpt1' }, { occurredOn: '2026-03-09' }));
  });

  it('is documented by one schema for the wire', () => {
    expect(incomingEventSchema.safeParse(aRawEvent()).success).toBe(true);
    expect(incomingEventSchema.safeParse({ ...aRawEvent(), id: '/' }).success).toBe(false);
    expect(new Set(checkFlags).size).toBe(checkFlags.length);
  });
});
