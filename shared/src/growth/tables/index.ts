/** The references that WHO publishes, one file each. */
import { armForAge } from './arm-for-age.js';
import { bmiForAge } from './bmi-for-age.js';
import { headForAge } from './head-for-age.js';
import { heightForAge } from './height-for-age.js';
import { schoolBmiForAge } from './school-bmi-for-age.js';
import { schoolHeightForAge } from './school-height-for-age.js';
import { schoolWeightForAge } from './school-weight-for-age.js';
import { weightForAge } from './weight-for-age.js';
import { weightForHeight } from './weight-for-height.js';
import { weightForLength } from './weight-for-length.js';

/** Names of standards (0-5 years) and, with `school`, of the reference from 5 years on. */
export const publishedTables = {
  weightForAge,
  heightForAge,
  bmiForAge,
  headForAge,
  armForAge,
  weightForLength,
  weightForHeight,
  schoolWeightForAge,
  schoolHeightForAge,
  schoolBmiForAge,
} as const;
