/** Something in the environment or the data folder that only the operator can mend; its message is all that is shown. */
export class ConfigError extends Error {}
