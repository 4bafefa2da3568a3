/** What holds for every event type: words in both languages, a sample that passes, and a verdict on each spoiled field. */
import { z } from 'zod';
import { Places } from '@pantau/shared/area';
import { anArea, aRawEvent, aUnit, beyond, choicesOf, faultsOf, ofWrongKind, spotsOf, takenOf, withoutAnyOf, withoutRequired } from '@pantau/shared/testing';
import type { Bilingual } from '../../basics/index.js';
import { checkEvent, eventTypeCodes, eventTypeOf, fieldKinds, type EventType } from '../index.js';

const DESA = '17.04.02.2009';
/** `subjek` is registered, for types that are about a unit. */
const places = new Places([anArea('17'), anArea('17.04'), anArea('17.04.02'), anArea(DESA)], [aUnit('subjek', [DESA])]);
const context = { now: Date.parse('2026-03-11T00:00:00Z'), places, pseudonym: (nik: string) => nik.slice(-4) };

const types = eventTypeCodes.map((code) => ({ code, type: eventTypeOf(code) as EventType }));
const isSaid = ({ id, en }: Bilingual): boolean => [id, en].every((words) => words !== '' && words === words.trim());

describe.each(types)('$code', ({ code, type }) => {
  const check = (data: Record<string, unknown>) => checkEvent(aRawEvent(code, { data }), context);

  it('has words in both languages for itself, every field and every value', () => {
    const fields = spotsOf(type.fields).flatMap(({ field }) => [field, ...(field.of ? [field.of] : [])]);
    const said = [type.labels, ...fields.flatMap(({ label, choices = {} }) => [label, ...Object.values(choices)])];
    expect(said.filter((words) => !isSaid(words))).toEqual([]);
    expect(fields.filter(({ kind, choices = {} }) => kind === 'choice' && Object.keys(choices).length < 2)).toEqual([]);
    expect(fields.every(({ kind }) => fieldKinds.includes(kind))).toBe(true);
  });

  it('says how closely it is kept, no less than its fields', () => {
    expect(['plain', 'health', 'sensitive']).toContain(type.privacy);
    expect(type.privacy === 'plain' && spotsOf(type.fields).some(({ field }) => field.privacy === 'sensitive')).toBe(false);
  });

  it('bounds every number, soft within hard', () => {
    for (const { name, field } of spotsOf(type.fields).filter((spot) => spot.field.kind === 'number')) {
      const { hard, soft = hard } = field;
      expect([name, hard !== undefined && soft !== undefined && hard[0] <= soft[0] && soft[1] <= hard[1]]).toEqual([name, true]);
    }
  });

  it('has a sample that its own schema takes as it is, with an entry in every list of groups', () => {
    expect(type.data.parse(type.sample)).toEqual(type.sample);
    expect(Object.entries(type.fields).filter(([name, { items }]) => items && type.sample[name] === undefined)).toEqual([]);
  });

  it('has a sample that passes the check without a flag', () => {
    expect(check(type.sample)).toMatchObject({ ok: true, flags: [], quarantine: null });
  });

  it('can be documented', () => {
    expect(z.toJSONSchema(type.data, { io: 'input' })).toMatchObject({ type: 'object' });
  });

  it('misses what is required, and names its place', () => {
    for (const { at, data } of [...withoutRequired(type), ...withoutAnyOf(type)]) expect(faultsOf(check(data))).toEqual([`E_REQUIRED ${at}`]);
  });

  it('keeps values beyond the hard range aside, and refuses impossible ones', () => {
    for (const { at, data } of beyond(type, 'hard')) {
      const checked = check(data);
      expect([checked.ok ? checked.quarantine : checked.problems[0]]).toEqual([expect.objectContaining({ code: checked.ok ? 'Q_RANGE' : 'E_RANGE', pointer: at })]);
    }
  });

  it('takes values beyond the soft range with a flag', () => {
    for (const { data } of beyond(type, 'soft')) expect(takenOf(check(data))).toMatchObject({ flags: ['unusual_value'], quarantine: null });
  });

  it('takes the values of its lists and no others', () => {
    for (const { at, data, good } of choicesOf(type)) expect(faultsOf(check(data))).toEqual(good ? [] : [`E_ENUM ${at}`]);
  });

  it('refuses values of a wrong kind at their place', () => {
    for (const { at, data } of ofWrongKind(type)) expect(faultsOf(check(data))).toEqual([`E_TYPE ${at}`]);
  });
});
