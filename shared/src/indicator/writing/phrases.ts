/** Words of the dictionary that many definitions share. */
import { bilingual, type Bilingual } from '../../basics/index.js';

export const ONCE_PER_PREGNANCY = bilingual('Sekali per kehamilan', 'Once per pregnancy');
export const ONCE_PER_DELIVERY = bilingual('Sekali per persalinan', 'Once per delivery');
export const ONCE_PER_CHILD = bilingual('Sekali per anak', 'Once per child');
export const ONCE_PER_PERSON = bilingual('Sekali per orang', 'Once per person');
export const ONCE_PER_YEAR = bilingual('Sekali per orang per tahun', 'Once per person and year');
export const ONCE_PER_CHILD_AND_MONTH = bilingual('Sekali per anak per bulan', 'Once per child and month');
export const EACH_EVENT = bilingual('Setiap kejadian sekali', 'Each event once');
/** Of a state. */
export const AS_OF_THE_END = bilingual('Sekali per orang, keadaan pada akhir periode', 'Once per person, as of the end of the period');
export const NONE = bilingual('Tidak ada', 'None');

/** The sasaran of a year, named in the words of its group. */
export const yearlySasaran = (id: string, en: string): Bilingual => bilingual(`Sasaran ${id} setahun`, `Expected ${en} of the year`);
export const AT_RISK = bilingual('Perkiraan ibu hamil berisiko: 20 % sasaran ibu hamil', 'Expected pregnancies at risk: 20 % of the expected pregnancies');
