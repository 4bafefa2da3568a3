/** What the server was told from outside: environment, kept secrets, the time. */
export { CONFIG, readConfig, type Config } from './config.js';
export { markOf } from './secrets.js';
export { ConfigError } from './config-error.js';
export { environmentNames } from './environment.js';
export { programVersion } from './program-version.js';
export { readUpkeep, surroundings, type Upkeep } from './upkeep.js';
export { Clock, machineClock } from './clock.js';
