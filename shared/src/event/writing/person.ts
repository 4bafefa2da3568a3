/** Who someone is, as sheets and registers write it. */
import { bilingual } from '../../basics/index.js';
import type { RawData } from '../event-type.js';
import { optional } from '../field.js';
import { spelledChoice } from './choice.js';
import { dayField } from './kinds.js';

export const sex = spelledChoice(
  bilingual('Jenis kelamin', 'Sex'),
  { L: ['Laki-laki', 'Male'], P: ['Perempuan', 'Female'] },
  { l: 'L', lakilaki: 'L', lk: 'L', p: 'P', perempuan: 'P', pr: 'P' },
);

/** One of the two is known; an estimate is good enough for an age group, never for a z-score or a deadline. */
export const birthDates = {
  birthDate: optional({ ...dayField(bilingual('Tanggal lahir', 'Birth date')), role: 'birth' }),
  dobEstimated: optional({ ...dayField(bilingual('Perkiraan tanggal lahir', 'Estimated birth date')), role: 'birth estimate' }),
};

/** As written on the sheet of the service; used where the person is not registered. */
export const asWritten = { ...birthDates, sex: optional(sex) };

/** Some systems send the estimate as a mark beside the birth date. */
export function withEstimate(data: RawData): RawData {
  if (typeof data.dobEstimated !== 'boolean') return data;
  const { birthDate, dobEstimated, ...rest } = data;
  return dobEstimated ? { ...rest, dobEstimated: birthDate } : { ...rest, birthDate };
}
