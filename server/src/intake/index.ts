/** Events in, and files of them: checked, stored, counted, answered. */
export { IntakeModule } from './intake.module.js';
export { ImportModule } from './import/import.module.js';
export { Intake } from './intake.js';
