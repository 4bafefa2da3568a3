/** Options by place and day. */
import { NO_CHOICES, VariantBook } from '../index.js';

describe('the book of variants', () => {
  const book = new VariantBook([
    { variant: 'k6_spread', kabupaten: '17.04', validFrom: '2026-07-01', option: '1-2-3', source: 'uji' },
    { variant: 'k6_spread', kabupaten: '17.04', validFrom: '2026-01-01', option: '2-1-3', source: 'uji' },
  ]);

  it('takes what the kabupaten has set, from its day on', () => {
    expect(book.option('k6_spread', '17.04.02.2009/1', '2025-12-31')).toBe('1-2-3');
    expect(book.option('k6_spread', '17.04.02.2009/1', '2026-01-01')).toBe('2-1-3');
    expect(book.option('k6_spread', '17.04.02.2009/1', '2026-07-01')).toBe('1-2-3');
  });

  it('takes the default elsewhere', () => {
    expect(book.option('k6_spread', '35.07.01.2001', '2026-03-01')).toBe('1-2-3');
    expect(book.option('k6_spread', '', '2026-03-01')).toBe('1-2-3');
    expect(NO_CHOICES.option('k6_spread', '17.04', '2026-03-01')).toBe('1-2-3');
  });
});
