/** The list of what happens in the demo: a new programme is one file and one line here. */
import type { Programme } from '../teller.js';
import { adultChecks } from './adult-checks.js';
import { antenatal } from './antenatal.js';
import { births } from './births.js';
import { childServices } from './child-services.js';
import { chronic } from './chronic.js';
import { complications } from './complications.js';
import { dengue } from './dengue.js';
import { dental } from './dental.js';
import { elders } from './elders.js';
import { environment } from './environment.js';
import { facilities } from './facilities.js';
import { familyPlanning } from './family-planning.js';
import { homeVisits } from './home-visits.js';
import { immunization } from './immunization.js';
import { mind } from './mind.js';
import { moves } from './moves.js';
import { paper } from './paper.js';
import { schoolImmunization } from './school-immunization.js';
import { schools } from './schools.js';
import { sessions } from './sessions.js';
import { sickChildren } from './sick-children.js';
import { surveillance } from './surveillance.js';
import { testsOfAdults } from './tests-of-adults.js';
import { tuberculosis } from './tuberculosis.js';
import { units } from './units.js';
import { weighing } from './weighing.js';

export const programmes: readonly Programme[] = [
  antenatal, births, chronic, dengue, homeVisits, immunization, moves, sessions, weighing,
  adultChecks, childServices, complications, dental, elders, environment, facilities, familyPlanning, mind, paper, schoolImmunization, schools, sickChildren,
  surveillance, testsOfAdults, tuberculosis, units,
];
