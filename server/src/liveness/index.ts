/** Is the server there, can it be relied on, how is it doing. */
export { LivenessModule } from './liveness.module.js';
export { Metrics } from './metrics.js';
export { Readiness } from './readiness.js';
