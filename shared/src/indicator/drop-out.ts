/** Drop-out from one dose to another: what every such indicator says alike. Negative values occur and are shown. */
import { bilingual } from '../basics/index.js';
import type { DerivedExample } from './definition.js';
import type { Look, Ratio } from './look.js';
import { words } from './writing/index.js';

export const DROP_OUT = {
  klaster: 2,
  lifeStage: 'bayi',
  words: words(
    bilingual('Anak dengan dosis awal dikurangi anak dengan dosis akhir; boleh negatif', 'Children with the first dose less children with the last; may be negative'),
    bilingual('Anak dengan dosis awal (atau sasaran bayi, bila kabupaten memakai selisih cakupan)', 'Children with the first dose (or expected infants, where the kabupaten takes the difference of coverages)'),
    bilingual('Sekali per anak dan dosis', 'Once per child and dose'),
  ),
  source: 'Relative drop-out as defined by WHO; provincial health profiles for the threshold',
  direction: 'down',
  basis: 'riil',
  target: { percent: 5, source: 'provincial health profile: below 5 %' },
} as const;

/** @param first @param last indicators that count the two doses */
export const dropOut = (first: string, last: string) => ({
  looksAt: { parts: [], indicators: [first, last] },
  derive: (look: Look): Ratio => {
    const [from, to] = [look.indicator(first), look.indicator(last)];
    const base = look.variant('drop_out_formula') === 'selisih' ? from.denominator : from.numerator;
    return { numerator: from.numerator - to.numerator, denominator: base };
  },
  examples: [
    { says: bilingual('30 mendapat dosis awal, 27 dosis akhir', '30 had the first dose, 27 the last'), at: counts([first, 30], [last, 27]), gives: { numerator: 3, denominator: 30 } },
    { says: bilingual('Lebih banyak dosis akhir: negatif, tidak dipotong', 'More of the last dose: negative, not clipped'), at: counts([first, 20], [last, 22]), gives: { numerator: -2, denominator: 20 } },
  ] satisfies readonly DerivedExample[],
});

const counts = (...numbers: readonly (readonly [code: string, numerator: number])[]): DerivedExample['at'] => ({
  indicators: Object.fromEntries(numbers.map(([code, numerator]) => [code, { numerator, denominator: 40 }])),
});
