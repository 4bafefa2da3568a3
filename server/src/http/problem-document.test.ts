import type { Problem } from '@pantau/shared/basics';
import { problemDocument } from './problem-document.js';

const tell = (problems: readonly Problem[], language: 'id' | 'en' = 'id') => problemDocument({ code: 'E_REQUIRED', problems, language, id: '0191f0c2-7d1e-7c3a-9d55-3a4e6f0c1a22' });

describe('problemDocument', () => {
  it('speaks the language that was asked for; the title stays', () => {
    const [id, en] = [tell([]), tell([], 'en')];
    expect(id).toMatchObject({ type: '/problems/required', title: 'Field missing', status: 422, code: 'E_REQUIRED', retryable: false });
    expect(id.instance).toBe('urn:uuid:0191f0c2-7d1e-7c3a-9d55-3a4e6f0c1a22');
    expect(en.title).toBe(id.title);
    expect(en.detail).not.toBe(id.detail);
    expect(id).not.toHaveProperty('errors');
  });

  it('tells at most 100 errors, and that there are more', () => {
    const many = Array.from({ length: 101 }, (_, n): Problem => ({ code: 'E_REQUIRED', pointer: `/${n}` }));
    expect(tell(many)).toMatchObject({ truncated: true });
    expect(tell(many).errors).toHaveLength(100);
    expect(tell(many.slice(1))).not.toHaveProperty('truncated');
  });

  it('keeps pointers to fields, and hides what is no field name', () => {
    const pointerOf = (pointer: string) => tell([{ code: 'E_UNKNOWN_FIELD', pointer, hint: 'x' }]).errors?.[0]?.pointer;
    expect(pointerOf('/events/12/subject/key')).toBe('/events/12/subject/key');
    expect(pointerOf('/9901014101990001')).toBe('/…');
    expect(pointerOf(`/events/0/${'x'.repeat(50)}/gaWeeks`)).toBe('/events/0/…/gaWeeks');
    expect(pointerOf('byte:123456789')).toBe('byte:123456789');
  });
});
