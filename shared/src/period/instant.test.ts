/** Instants in UTC. */
import { instantText } from './index.js';

describe('instantText', () => {
  it.each(['2026-09-14T02:20:00.000Z', '1999-12-31T23:59:59.999Z', '1969-12-31T23:59:59.001Z', '0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '-000001-12-31T17:00:00.000Z', '+010000-01-01T00:00:00.000Z'])(
    'writes %s as the calendar does',
    (text) => expect(instantText(Date.parse(text))).toBe(text),
  );
});
