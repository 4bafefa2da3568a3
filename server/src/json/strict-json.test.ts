import fc from 'fast-check';
import { strictJson, strictJsonLines } from './strict-json.js';

const parse = (text: string, depth?: number) => strictJson(Buffer.from(text), depth);
const problem = (text: string) => {
  const result = parse(text);
  return result.ok ? null : `${result.error.code} ${result.error.pointer}`;
};

describe('strictJson', () => {
  it.each([
    ['J-01 an empty body', '', 'E_JSON byte:0'],
    ['J-02 a body cut short', '{"events":[{"id":"9', 'E_JSON byte:19'],
    ['J-03 a trailing comma', '{"a":1,}', 'E_JSON byte:7'],
    ['J-03 a trailing comma in a list', '[1,2,]', 'E_JSON byte:5'],
    ['J-04 two documents', '{"a":1}{"a":2}', 'E_JSON byte:7'],
    ['J-07 a lone surrogate', String.raw`{"a":"\ud800"}`, 'E_TEXT byte:5'],
    ['J-07 a lone low surrogate', String.raw`{"a":"x\udc00y"}`, 'E_TEXT byte:5'],
    ['J-07 a lone surrogate in a name', String.raw`{"\udbff":1}`, 'E_TEXT byte:1'],
    ['J-08 an escaped NUL', String.raw`{"a":"x\u0000"}`, 'E_TEXT byte:7'],
    ['J-08 a bare NUL', '{"a":"x\0"}', 'E_TEXT byte:7'],
    ['J-09 __proto__', '{"a":{"__proto__":{"polluted":1}}}', 'E_KEY byte:6'],
    ['J-10 constructor', '[{"constructor":{"prototype":{}}}]', 'E_KEY byte:2'],
    ['J-10 a disguised constructor', String.raw`{"\u0063onstructor":1}`, 'E_KEY byte:1'],
    ['J-11 a field given twice', '{"a":1,"b":2,"a":3}', 'E_DUP_KEY byte:13'],
    ['J-11 a field given twice, once in disguise', String.raw`{"a":1,"\u0061":3}`, 'E_DUP_KEY byte:7'],
    ['J-12 depth 9', '[[[[[[[[[]]]]]]]]]', 'E_DEPTH byte:8'],
    ['J-13 a number beyond all bounds', '[1e400]', 'E_NUMBER byte:1'],
    ['J-13 a long number beyond all bounds', `[-${'9'.repeat(400)}]`, 'E_NUMBER byte:1'],
    ['J-15 NaN', '[NaN]', 'E_JSON byte:1'],
    ['a number with a leading zero', '[012]', 'E_JSON byte:2'],
    ['a bare line feed in a text', '["a\nb"]', 'E_JSON byte:3'],
    ['an unknown escape', String.raw`["\x41"]`, 'E_JSON byte:3'],
    ['an escape cut short', String.raw`["\u00"]`, 'E_JSON byte:3'],
    ['a name without quotes', '{a:1}', 'E_JSON byte:1'],
    ['a name without a value', '{"a"}', 'E_JSON byte:4'],
    ['a word', 'nope', 'E_JSON byte:0'],
  ])('refuses %s', (_, text, expected) => expect(problem(text)).toBe(expected));

  it('counts bytes, not characters', () => expect(problem('{"é€":1,}')).toBe('E_JSON byte:11'));
  it('counts the byte order mark too', () => expect(problem('\ufeff[,]')).toBe('E_JSON byte:4'));

  it('J-05 refuses what is not UTF-8', () => {
    const result = strictJson(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]));
    expect(result).toMatchObject({ ok: false, error: { code: 'E_TEXT' } });
  });

  it.each([
    ['J-06 a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['J-14 a number too long for an id', '[12345678901234567890]', [12345678901234567890]],
    ['J-16 minus zero', '[-0]', [-0]],
    ['depth 8', '[[[[[[[[]]]]]]]]', [[[[[[[[]]]]]]]]],
    ['pairs of surrogates', String.raw`["\ud83c\udf3e"]`, ['🌾']],
    ['many fields', JSON.stringify(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`f${n}`, n]))), expect.objectContaining({ f49: 49 })],
  ])('accepts %s', (_, text, value) => expect(parse(text)).toEqual({ ok: true, value }));

  it('finds a field given twice among many', () => {
    const fields = Array.from({ length: 40 }, (_, n) => `"f${n}":${n}`).join();
    expect(problem(`{${fields},"f0":1}`)).toMatch(/^E_DUP_KEY/);
  });

  it('agrees with JSON.parse on every JSON value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, 2, '\t'), (json, space) => {
        const value: unknown = JSON.parse(json);
        const result = parse(JSON.stringify(value, null, space));
        // Of a generated value only its field names may be forbidden.
        if (!result.ok) expect(json).toMatch(/__proto__|constructor|prototype|\\u0000/);
        else expect(result.value).toEqual(value);
      }),
    );
  });

  it('accepts no text that JSON.parse refuses', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-', '.5', 'e3', 'true', 'null', '\\', '\\u0041', ' ', '\n', 'x');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const result = parse(text);
        if (result.ok) expect(result.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('strictJsonLines', () => {
  const lines = (text: string, most = 500) => strictJsonLines(Buffer.from(text), most);

  it('reads one value a line', () => {
    expect(lines('\ufeff{"a":1}\r\n\n[2]\n')).toEqual({ ok: true, value: [{ ok: true, value: { a: 1 } }, { ok: true, value: [2] }] });
    expect(lines('')).toEqual({ ok: true, value: [] });
  });
  it('names bad lines and reads on', () => {
    const bad = { ok: false, error: { code: 'E_DUP_KEY', pointer: 'line:2' } };
    expect(lines('{"a":1}\n{"a":1,"a":2}\n3\n{"a')).toEqual({ ok: true, value: [{ ok: true, value: { a: 1 } }, bad, { ok: true, value: 3 }, { ok: false, error: { code: 'E_JSON', pointer: 'line:4' } }] });
  });
  it('refuses too many lines, empty ones apart', () => {
    expect(lines('1\n\n2\n \n3', 3)).toMatchObject({ ok: true, value: { length: 3 } });
    expect(lines('1\n2\n3\n4', 3)).toEqual({ ok: false, error: { code: 'E_BATCH_SIZE', pointer: '' } });
  });
});
