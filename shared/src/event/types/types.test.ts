/** Every event type: on the list, with a sample that passes its own schema and the check. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Places } from '@pantau/shared/area';
import { aRawEvent } from '@pantau/shared/testing';
import { checkEvent, eventTypeCodes, eventTypeOf, eventTypes } from '../index.js';

const context = { now: Date.parse('2026-03-11T00:00:00Z'), places: new Places([], []), pseudonym: (nik: string) => nik.slice(-4) };

describe('the list of event types', () => {
  it('names every file of the folder', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !name.includes('.test.') && name !== 'index.ts');
    const list = readFileSync(join(import.meta.dirname, 'index.ts'), 'utf8');
    expect(files.filter((file) => !list.includes(`'./${file.replace(/\.ts$/, '.js')}'`))).toEqual([]);
    expect(eventTypes).toHaveLength(files.length);
    expect(eventTypeCodes.map((code) => eventTypeOf(code)?.code)).toEqual(eventTypeCodes);
  });
});

describe.each(eventTypes.map((type) => ({ code: type.code, type })))('$code', ({ code, type }) => {
  it('has a sample that its own schema takes as it is', () => {
    expect(type.data.parse(type.sample)).toEqual(type.sample);
  });

  it('has a sample that passes the check without a flag', () => {
    const checked = checkEvent(aRawEvent(eventTypeCodes.find((each) => each === code)), context);
    expect(checked).toMatchObject({ ok: true, flags: [] });
  });

  it('can be documented', () => {
    expect(z.toJSONSchema(type.data, { io: 'input' })).toMatchObject({ type: 'object' });
  });

  it('keeps soft ranges within hard ones', () => {
    for (const { hard, soft } of Object.values(type.fields)) {
      if (!hard || !soft) continue;
      expect([soft[0] >= hard[0], soft[1] <= hard[1]]).toEqual([true, true]);
    }
  });
});
