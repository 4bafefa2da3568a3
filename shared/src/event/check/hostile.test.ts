/** Whatever is sent: the check answers, never throws, never echoes, and no NIK survives it. */
import fc from 'fast-check';
import { aRawEvent, checking, lawOptions } from '@pantau/shared/testing';
import { problemCatalogue } from '../../basics/index.js';
import { checkEvent, eventTypeCodes } from '../index.js';

const { context, NIK } = checking;
const CANARY = 'burung-kenari';

/** One place of a good event replaced by anything. */
const spoiled = fc
  .record({ type: fc.constantFrom(...eventTypeCodes), at: fc.nat(), inData: fc.boolean(), value: fc.oneof(fc.jsonValue({ maxDepth: 3 }), hostileValues()) })
  .map(({ type, at, inData, value }) => {
    const raw = aRawEvent(type) as Record<string, unknown>;
    const holder = (inData ? { ...(raw.data as object) } : raw) as Record<string, unknown>;
    const names = Object.keys(holder);
    holder[names[at % names.length] ?? 'id'] = value;
    return inData ? { ...raw, data: holder } : holder;
  });

function hostileValues(): fc.Arbitrary<unknown> {
  const texts = [CANARY, '', ' ', '\u0000', '\ud800', 'nik:', 'nik~', '0'.repeat(16), 'x'.repeat(50_000), '9'.repeat(50_000), '1704022009', 'constructor', '__proto__'];
  return fc.oneof(fc.constantFrom<unknown>(...texts, -1, 1e300, -0, Number.NaN, [], {}, [null], { key: { key: {} } }, true, null, undefined), fc.string({ unit: 'binary' }));
}

describe('hostile input', () => {
  it('is answered with known codes or taken, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: spoiled }, { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<unknown> }), (raw) => {
        const checked = checkEvent(raw, context);
        if (checked.ok) return;
        expect(checked.problems.length).toBeGreaterThan(0);
        for (const { code, pointer } of checked.problems) expect([code in problemCatalogue, pointer === '' || pointer.startsWith('/')]).toEqual([true, true]);
      }),
      lawOptions(1500),
    );
  });

  it('is never echoed in a problem', () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventTypeCodes), fc.constantFrom('id', 'type', 'occurredOn', 'occurredAt', 'subject', 'residence', 'data', 'voided'), (type, name) => {
        const checked = checkEvent({ ...aRawEvent(type), [name]: ` ${CANARY}/` }, context);
        expect(checked.ok).toBe(false);
        expect(JSON.stringify(checked)).not.toContain(CANARY);
      }),
      lawOptions(200),
    );
  });

  it('keeps no NIK, in whatever text it hides', () => {
    const around = fc.tuple(fc.constantFrom('', 'nik:', 'NIK: ', 'ibu ', 'no.'), fc.constantFrom('', ' ', ', kk', '/x')).map(([before, after]) => before + NIK + after);
    fc.assert(
      fc.property(fc.constantFrom(...eventTypeCodes), around, fc.constantFrom('key', 'reporter', 'data', 'residence'), (type, text, place) => {
        const raw = aRawEvent(type);
        const data = { ...(raw.data as object), batch: text, place: text, closedReason: text, lab: text, device: text, kaderIds: [text] };
        const sent = { key: { subject: { ...(raw.subject as object), key: text } }, reporter: { reporter: { id: text, role: text } }, data: { data }, residence: { residence: { desa: text } } }[place];
        expect(JSON.stringify(checkEvent({ ...raw, ...sent }, context))).not.toContain(NIK);
      }),
      lawOptions(400),
    );
  });
});
