/** Test helpers for all workspaces: builders, generated histories, effort, naive statements; never part of what runs. */
export * from './effort.js';
export * from './events.js';
export * from './people.js';
export * from './raw-events.js';
export * from './mutants.js';
export * from './spoiling.js';
export * from './examples.js';
export * from './places.js';
export * from './facts.js';
export * from './naive/index.js';
export * from './checks.js';
export * from './crowded-world.js';
export * from './histories/index.js';
export * from './child-sheet.js';
export * from './catalogue.js';
