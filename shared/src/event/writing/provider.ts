/** Who gave a service, and what is noted of the giving. */
import { bilingual } from '../../basics/index.js';
import { optional } from '../field.js';
import { choice } from './choice.js';
import { shortText, truth } from './kinds.js';

export const provider = optional(
  choice(bilingual('Pemeriksa', 'Provider'), {
    bidan: ['Bidan', 'Midwife'],
    dokter: ['Dokter', 'Doctor'],
    perawat: ['Perawat', 'Nurse'],
    kader: ['Kader', 'Kader'],
  }),
);

export const educated = optional(truth(bilingual('Edukasi diberikan', 'Education given')));
export const referred = optional(truth(bilingual('Dirujuk', 'Referred')));
/** Id of the school in the registry, or its name. */
export const school = optional(shortText(bilingual('Sekolah', 'School')));

/** Whether everything that the standard asks for at this age was done. */
export const completeness = optional(
  choice(bilingual('Kelengkapan', 'Completeness'), { lengkap: ['Lengkap', 'Complete'], sebagian: ['Sebagian', 'Partial'] }),
);
