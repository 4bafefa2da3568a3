/** Events in: checked, stored, counted, answered. */
export { IntakeModule } from './intake.module.js';
export { Intake } from './intake.js';
