/** The words of single screens, each in a file of its own, in both languages. */
import { dataEn, dataId } from './data-words.js';
import { waysEn, waysId } from './frame-words.js';
import { imunisasiEn, imunisasiId } from './imunisasi-words.js';
import { kamusEn, kamusId } from './kamus-words.js';
import { skdnEn, skdnId } from './skdn-words.js';
import { skdrEn, skdrId } from './skdr-words.js';

export const screensId = { data: dataId, ways: waysId, kamus: kamusId, skdn: skdnId, imunisasi: imunisasiId, skdr: skdrId };
export const screensEn = { data: dataEn, ways: waysEn, kamus: kamusEn, skdn: skdnEn, imunisasi: imunisasiEn, skdr: skdrEn };
