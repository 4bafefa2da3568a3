/** Words of the dictionary that many definitions share. */
import { bilingual } from '../../basics/index.js';

export const ONCE_PER_PREGNANCY = bilingual('Sekali per kehamilan', 'Once per pregnancy');
export const ONCE_PER_CHILD_AND_MONTH = bilingual('Sekali per anak per bulan', 'Once per child and month');
export const EACH_EVENT = bilingual('Setiap kejadian sekali', 'Each event once');
/** Of a state. */
export const AS_OF_THE_END = bilingual('Sekali per orang, keadaan pada akhir periode', 'Once per person, as of the end of the period');
