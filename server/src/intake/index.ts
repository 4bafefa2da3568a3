/** Events in: checked, stored, counted, answered. */
export { IntakeModule } from './intake.module.js';
export { DEMO_SOURCE, Intake, type IntakeAnswer } from './intake.js';
