/** One runner for all tests: pure and server tests in Node, client tests in jsdom, browser journeys in `e2e`. */
const swc = (tsx) => [
  '@swc/jest',
  {
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    sourceMaps: 'inline',
  },
];

/** Packages that ship ES modules alone: Jest runs CommonJS, so they are translated like our own files. */
const modulesOnly = ['@nestjs', '@tanstack', 'saxen', 'd3-', 'delaunator', 'robust-predicates', 'internmap', 'idn-area-data', 'temporal-'];

const common = {
  transform: { '\\.tsx$': swc(true), '\\.[cm]?[jt]s$': swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly.join('|')})/?)`],
  moduleNameMapper: {
    '^@pantau/shared/testing$': '<rootDir>/shared/testing/index.ts',
    '^@pantau/shared/(.*)$': '<rootDir>/shared/src/$1/index.ts',
    '\\.css$': '<rootDir>/.ci/no-style.cjs',
    '^\\./start-thread\\.js$': '<rootDir>/server/testing/start-thread.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/[^/]+/dist/'],
};

const project = (name, environment, more = {}) => ({
  ...common,
  displayName: name,
  rootDir: import.meta.dirname,
  roots: [`<rootDir>/${name}`],
  testEnvironment: environment,
  testMatch: [`<rootDir>/${name}/**/*.test.{ts,tsx}`],
  ...more,
});

const tests = [
  project('shared', 'node'),
  project('server', 'node'),
  project('client', 'jsdom', { setupFiles: ['<rootDir>/.ci/jsdom-setup.mjs'] }),
  project('e2e', 'node'),
];
/** `npm run pictures` uses the same tools to take pictures; it is no test. */
const pictures = [project('e2e', 'node', { displayName: 'pictures', testMatch: ['<rootDir>/e2e/pictures/*.take.ts'] })];

export default {
  projects: process.env.npm_lifecycle_event === 'pictures' ? pictures : tests,
  // Only to end what hangs: how long laws, servers and browsers take on a busy machine is no verdict.
  testTimeout: 120_000,
};
