/**
 * Who may import whom. Each rule is a wall of the house; the comment of a rule says what to do instead.
 * A room is a folder of `src`; it is entered through its `index.ts`, inside a room files import each other directly.
 */

/** Rooms of `shared` in the order in which data walks through them: each sees only those before it. */
const sharedWalk = ['basics', 'period', 'growth', 'area', 'sasaran', 'event', 'indicator', 'duty', 'projection', 'example', 'pws', 'situation', 'surveillance', 'release'];

/** Settings and the clock, what every controller needs to answer in HTTP, strict JSON, threads for heavy work: open to all rooms. */
const open = ['config', 'http', 'json', 'threads'];

/**
 * What each room of the server may enter besides `shared` and the open ones. `world` enters `projection` because a change
 * of areas, sasaran or targets is a step of the clock, and only the writer moves the clock. The face of `store` is open to
 * most: entities and TypeORM do not leave it. `intake` enters `world` because a file may hold a list of places.
 */
const serverDoors = {
  config: [],
  http: [],
  json: [],
  threads: [],
  store: [],
  projection: ['store'],
  access: ['store'],
  world: ['store', 'projection', 'access'],
  situation: ['store', 'access', 'liveness'],
  worklist: ['store', 'access'],
  push: ['store', 'projection', 'situation', 'worklist', 'access', 'liveness'],
  intake: ['store', 'projection', 'access', 'world', 'liveness'],
  backup: ['store', 'projection'],
  liveness: ['store', 'access', 'backup'],
  doctor: ['store', 'projection', 'backup'],
};

/** Likewise of the client; all speak through `text`. */
const clientDoors = {
  text: [],
  ui: [],
  charts: ['ui'],
  map: ['ui'],
  live: [],
  reads: ['live'],
  judge: ['map', 'ui'],
  frame: ['live', 'reads', 'judge', 'ui'],
  screens: ['live', 'reads', 'judge', 'frame', 'charts', 'map', 'ui'],
};

const anyOf = (names) => `(?:${names.join('|')})`;
const testFile = '\\.(?:test|contract)\\.tsx?$';
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const sharedRules = [
  ...sharedWalk.slice(0, -1).map((room, index) =>
    error(
      `shared-${room}-looks-back-only`,
      `${room} may import ${sharedWalk.slice(0, index).join(', ') || 'nothing'}: move what it wants to an earlier room, or hand it in.`,
      { path: `^shared/src/${room}/`, pathNot: testFile },
      { path: `^shared/src/${anyOf(sharedWalk.slice(index + 1))}/` },
    ),
  ),
  // The shapes of answers stand in protocol alone; the rooms that make the answers take them from there.
  error(
    'shared-protocol-names-no-subject',
    'protocol may import basics, period, area and situation: subjects and events stay off the wire.',
    { path: '^shared/src/protocol/', pathNot: testFile },
    { path: '^shared/src/', pathNot: '^shared/src/(?:protocol|basics|period|area|situation)/' },
  ),
  error(
    'shared-protocol-is-for-answers',
    'Only the rooms that make answers (pws, situation, release) use the shapes of protocol.',
    { path: `^shared/src/${anyOf(['basics', 'period', 'growth', 'area', 'sasaran', 'event', 'indicator', 'duty', 'projection', 'example'])}/`, pathNot: testFile },
    { path: '^shared/src/protocol/' },
  ),
  error(
    'shared-is-pure',
    'shared imports nothing but itself and zod, and the date library in period: hand in what it needs.',
    { path: '^shared/src/', pathNot: testFile },
    { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/(?:zod|temporal-polyfill)/' },
  ),
  error(
    'shared-dates-in-period-only',
    'Calendar work has one home: add a function to period.',
    { path: '^shared/src/', pathNot: '^shared/src/period/' },
    { path: 'node_modules/temporal-' },
  ),
  error(
    'testing-stays-in-tests',
    'Test helpers are never part of what runs.',
    { path: '^[^/]+/src/', pathNot: testFile },
    { path: '^[^/]+/testing/' },
  ),
  error(
    'shared-stands-alone',
    'shared knows neither server nor client: hand in what it needs.',
    { path: '^shared/' },
    { path: '^(?:server|client|e2e)/' },
  ),
];

/** One file per thing in a folder with an explicit list: the files never see each other, only the list sees them all. */
const siblings = (name, folder) =>
  error(
    `${name}-ignore-siblings`,
    'What two of them need belongs to the room around the folder.',
    { path: `^${folder}/([^.]+)\\.`, pathNot: [`^${folder}/index\\.`, testFile] },
    { path: `^${folder}/`, pathNot: `^${folder}/$1\\.` },
  );

const siblingRules = [
  siblings('definitions', 'shared/src/indicator/definitions'),
  siblings('duties', 'shared/src/duty/definitions'),
  siblings('event-types', 'shared/src/event/types'),
  siblings('formats', 'server/src/intake/import/formats'),
  error(
    'screens-ignore-siblings',
    'What two screens need belongs to ui, charts, map, live or text.',
    { path: '^client/src/screens/([^/]+)/' },
    { path: '^client/src/screens/', pathNot: '^client/src/screens/$1/' },
  ),
];

const doors = (workspace, table, everywhere) => [
  ...Object.entries(table).map(([room, others]) =>
    error(
      `${workspace}-${room}-doors`,
      `${room} may enter ${[...others, ...everywhere].join(', ')}.`,
      { path: `^${workspace}/src/${room}/`, pathNot: testFile },
      { path: `^${workspace}/src/`, pathNot: `^${workspace}/src/${anyOf([room, ...others, ...everywhere])}/` },
    ),
  ),
  error(
    `${workspace}-rooms-are-known`,
    'A new room needs its line in the table of doors above.',
    { path: `^${workspace}/src/[^/]+/`, pathNot: `^${workspace}/src/${anyOf(Object.keys(table))}/` },
    {},
  ),
];

const faceRules = [
  error(
    'enter-rooms-by-index',
    'Import from the index.ts of the room, and let it say what the room offers.',
    { path: '^(shared|server|client)/src/([^/]+)/' },
    { path: '^$1/src/[^/]+/', pathNot: ['^$1/src/$2/', '^[^/]+/src/[^/]+/index\\.tsx?$', '\\.css$'] },
  ),
  error(
    'enter-rooms-by-index-from-the-top',
    'Import from the index.ts of the room, and let it say what the room offers.',
    { path: '^(server|client)/src/[^/]+$' },
    { path: '^$1/src/[^/]+/', pathNot: ['^[^/]+/src/[^/]+/index\\.tsx?$', '\\.css$'] },
  ),
  error(
    'enter-shared-by-index',
    'Import @pantau/shared/<room>.',
    { path: '^(?:server|client|e2e)/|^shared/testing/' },
    { path: '^shared/', pathNot: '^shared/(?:src/[^/]+|testing)/index\\.ts$|^shared/testing/' },
  ),
];

const serverRules = [
  ...doors('server', serverDoors, open),
  error(
    'server-sql-in-store-only',
    'Only store knows TypeORM, SQL and the database drivers: add a method to store.',
    { path: '^server/src/', pathNot: ['^server/src/store/', testFile] },
    { path: 'node_modules/(?:typeorm|@nestjs/typeorm|better-sqlite3|pg)/' },
  ),
  error('server-without-client', 'The server serves the built client as files.', { path: '^server/' }, { path: '^(?:client|e2e)/' }),
];

const clientRules = [
  ...doors('client', clientDoors, ['text']),
  error('client-without-server', 'The client knows the server by @pantau/shared/protocol.', { path: '^client/' }, { path: '^(?:server|e2e)/' }),
  error(
    'client-without-event-store',
    'Numbers come from the server; the client needs no projection, and no tables of growth.',
    { path: '^client/src/', pathNot: testFile },
    { path: '^shared/src/(?:projection|growth)/' },
  ),
];

const e2eRules = [
  error('e2e-from-outside', 'Journeys see the system as its users do: through HTTP, socket and screen.', { path: '^e2e/' }, { path: '^(?:server|client)/src/' }),
  error(
    'e2e-by-protocol',
    'Journeys use the shapes of the wire, and test helpers.',
    { path: '^e2e/' },
    { path: '^shared/src/', pathNot: '^shared/src/(?:protocol|basics|period)/' },
  ),
];

const generalRules = [
  error('no-cycles', 'Split the piece that both need into a file of its own.', {}, { circular: true }),
  error('resolvable', 'It cannot be found: is it in package.json?', {}, { couldNotResolve: true }),
  error(
    'no-dead-files',
    'Nothing imports it and it imports nothing: delete it or put it to use.',
    {
      orphan: true,
      pathNot: ['(?:^|/)(?:index|main)\\.tsx?$', testFile, '\\.d\\.ts$', '\\.config\\.ts$', '^[^/]+/[^/]+\\.(?:mjs|json)$', '^shared/testing/', '^client/public/'],
    },
    {},
  ),
  error('src-without-tests', 'Tests use the code, never the other way.', { pathNot: testFile }, { path: '\\.test\\.tsx?$' }),
  error('declared-packages-only', 'Name it in the package.json of the workspace.', { pathNot: testFile }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
];

export default {
  forbidden: [...sharedRules, ...siblingRules, ...faceRules, ...serverRules, ...clientRules, ...e2eRules, ...generalRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
