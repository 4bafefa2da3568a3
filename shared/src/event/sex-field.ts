/** Sex as Indonesian registers write it. */
import { bilingual } from '../basics/index.js';
import { spelledChoice } from './field.js';

export const sex = spelledChoice(bilingual('Jenis kelamin', 'Sex'), ['L', 'P'], { l: 'L', lakilaki: 'L', lk: 'L', p: 'P', perempuan: 'P', pr: 'P' });
