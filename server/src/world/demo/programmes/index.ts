/** The list of what happens in the demo: a new programme is one file and one line here. */
import type { Programme } from '../teller.js';
import { antenatal } from './antenatal.js';
import { births } from './births.js';
import { chronic } from './chronic.js';
import { dengue } from './dengue.js';
import { homeVisits } from './home-visits.js';
import { immunization } from './immunization.js';
import { moves } from './moves.js';
import { sessions } from './sessions.js';
import { weighing } from './weighing.js';

export const programmes: readonly Programme[] = [antenatal, births, chronic, dengue, homeVisits, immunization, moves, sessions, weighing];
