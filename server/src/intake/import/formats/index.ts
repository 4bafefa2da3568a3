/** The list of formats: a new one is one file and one line here. Where several fit, the one with more known columns wins. */
import type { Format, TableFormat } from '../format.js';
import { areas } from './areas.js';
import { boundaries } from './boundaries.js';
import { eppgbm } from './eppgbm.js';
import { eppgbmBook } from './eppgbm-book.js';
import { eppgbmMonths } from './eppgbm-months.js';
import { pws } from './pws.js';
import { sasaran } from './sasaran.js';
import { sasaranDesa } from './sasaran-desa.js';
import { targets } from './targets.js';
import { units } from './units.js';

export const formats: readonly Format[] = [eppgbm, eppgbmMonths, eppgbmBook, pws, areas, units, sasaran, sasaranDesa, targets, boundaries];

export const tableFormats: readonly TableFormat[] = formats.filter((format) => format.reads === 'table');
export const formatNamed = (code: string): Format | undefined => formats.find((format) => format.code === code);
export { mappedFormat } from './mapped.js';
