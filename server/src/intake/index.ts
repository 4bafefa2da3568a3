/** Events in: checked, stored, counted, answered. */
export { IntakeModule } from './intake.module.js';
export { Intake, type IntakeAnswer } from './intake.js';
