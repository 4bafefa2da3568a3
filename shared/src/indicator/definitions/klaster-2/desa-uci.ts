/** Desa UCI: villages in which at least 85 % of the infants are fully immunized. */
import { bilingual } from '../../../basics/index.js';
import type { Look } from '../../look.js';
import { derived, localTarget } from '../../writing/index.js';

/** Source: definition of universal child immunization since 2020 as printed in provincial health profiles. */
const UCI_PERCENT = 85;

function isUci(village: Look): boolean {
  const { numerator, denominator } = village.indicator('idl');
  return denominator !== null && denominator > 0 && numerator * 100 >= UCI_PERCENT * denominator;
}

export const desaUci = derived({
  code: 'desa_uci',
  klaster: 2,
  lifeStage: 'bayi',
  names: bilingual('Desa UCI', 'Villages with universal child immunization'),
  words: {
    numerator: bilingual('Desa dan kelurahan dengan IDL sejak Januari paling sedikit 85 %', 'Villages whose IDL since January is at least 85 %'),
    denominator: bilingual('Semua desa dan kelurahan', 'All villages'),
    distinctness: bilingual('Sekali per desa', 'Once per village'),
  },
  source: 'Definition of UCI since 2020 (85 %), provincial health profiles',
  target: localTarget(100),
  looksAt: { parts: [], indicators: ['idl'] },
  derive: (look) => {
    const villages = look.villages();
    return { numerator: villages.filter(isUci).length, denominator: villages.length };
  },
  examples: [
    {
      says: bilingual('Tepat 85 % sudah UCI; 84 % dan tanpa sasaran belum', 'Exactly 85 % is UCI; 84 % and no sasaran are not'),
      at: {
        villages: [
          { indicators: { idl: { numerator: 17, denominator: 20 } } },
          { indicators: { idl: { numerator: 84, denominator: 100 } } },
          { indicators: { idl: { numerator: 3, denominator: null } } },
        ],
      },
      gives: { numerator: 1, denominator: 3 },
    },
    {
      says: bilingual('Di atas 100 % tetap satu desa', 'Above 100 % it is still one village'),
      at: { villages: [{ indicators: { idl: { numerator: 12, denominator: 10 } } }] },
      gives: { numerator: 1, denominator: 1 },
    },
  ],
});
