import { keyOfSecret, newKey, seal, unseal } from './seal.js';

describe('a seal', () => {
  const key = newKey();
  const text = 'Kenari, Jalan Kenari 17 — ☎';

  it('opens with its key and what it is about', () => {
    expect(unseal(key, seal(key, text, 'a'), 'a')).toBe(text);
    expect(unseal(key, seal(key, '', 'a'), 'a')).toBe('');
  });

  it('opens with no other key and nowhere else', () => {
    const sealed = seal(key, text, 'a');
    expect([unseal(newKey(), sealed, 'a'), unseal(key, sealed, 'b'), unseal(key, sealed, '')]).toEqual([null, null, null]);
  });

  it('does not open once a bit of it is another', () => {
    const sealed = seal(key, text, 'a');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      expect(unseal(key, `v1.${damaged.toString('base64url')}`, 'a')).toBeNull();
    }
    for (const none of ['', 'v1.', 'v2.AAAA', sealed.slice(3), sealed.slice(0, 30)]) expect(unseal(key, none, 'a')).toBeNull();
  });

  it('never looks the same twice and shows nothing', () => {
    const [one, other] = [seal(key, text, 'a'), seal(key, text, 'a')];
    expect(one).not.toBe(other);
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('Kenari');
  });

  it('has one key per secret', () => {
    expect(keyOfSecret('a')).toEqual(keyOfSecret('a'));
    expect(keyOfSecret('a')).not.toEqual(keyOfSecret('b'));
    expect(keyOfSecret('')).toHaveLength(32);
  });
});
