/** What `docker/` promises, read by parsers: small, not root, no secrets, nothing that is not there. */
import { composition, inRepository, settingsIn, stages, textOf, type Service, type Step } from './recipe.js';

const settings = settingsIn('.env.example');
const last = stages().at(-1);
const steps = (keyword: string): readonly Step[] => last?.steps.filter((step) => step.keyword === keyword) ?? [];
const imageSettings = new Map(steps('ENV').flatMap(({ words }) => words.map((word) => word.split('=') as [string, string])));

/** Of an image by its tag: a moving name such as `latest` is none. */
const TAGGED = /^[a-z/-]+:\d+[\w.-]*$/;

/** What a command of the container names in the repository: the source of a built file. */
const sourceOf = (path: string): string => path.replace(/^server\/dist\/(.+)\.js$/, 'server/src/$1.ts');

describe('the Dockerfile', () => {
  it('has its stages on one tagged image of an even major', () => {
    expect(stages().map(({ name }) => name)).toEqual(['packages', 'build', 'run']);
    const [image, ...others] = new Set(stages().map((stage) => stage.image));
    expect(others).toEqual([]);
    expect(image).toMatch(/^node:(?:2[02468])-[a-z]+-slim$/);
  });

  it('installs by the lockfile before it runs, and carries only what runs', () => {
    const installs = stages().map(({ steps: all }) => all.filter(({ keyword, words }) => keyword === 'RUN' && words.includes('npm')).map(({ words }) => words.join(' ')));
    expect(installs[0]).toEqual([expect.stringMatching(/^npm ci --omit=dev /)]);
    expect(installs[1]).toEqual([expect.stringMatching(/^npm ci /), 'npm run build']);
    expect(installs[2]).toEqual([]);
    expect((JSON.parse(textOf('package.json')) as { scripts: object }).scripts).toHaveProperty('build');
    expect(textOf('docker/Dockerfile')).not.toMatch(/\b(?:curl|wget)\b/);
  });

  it('copies what there is, from stages there are', () => {
    const names = stages().map(({ name }) => name);
    for (const { steps: all } of stages())
      for (const { flags, words } of all.filter(({ keyword }) => keyword === 'COPY')) {
        const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
        if (from !== undefined) expect(names).toContain(from);
        else for (const path of words.slice(0, -1)) expect([path, inRepository(path)]).toEqual([path, true]);
      }
  });

  it('runs as somebody without rights, who owns the volumes and nothing else', () => {
    const keywords = last?.steps.map(({ keyword }) => keyword) ?? [];
    expect(steps('USER').map(({ words }) => words[0])).toEqual(['node']);
    expect(keywords.indexOf('USER')).toBeLessThan(keywords.indexOf('CMD'));
    expect(keywords.lastIndexOf('COPY')).toBeLessThan(keywords.indexOf('USER'));
    const volumes = steps('VOLUME')[0]?.words ?? [];
    expect(volumes).toContain(imageSettings.get('DATA_DIR'));
    expect(steps('RUN').map(({ words }) => words.join(' '))).toEqual([`install -d -o node -g node -m 0700 ${volumes.join(' ')}`]);
  });

  it('sets what the server knows, and no secret', () => {
    const names = [...imageSettings.keys()];
    expect(names.filter((name) => name !== 'NODE_ENV' && !settings.includes(name))).toEqual([]);
    const everywhere = stages().flatMap(({ steps: all }) => all.filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG').flatMap(({ words }) => words));
    expect(everywhere.filter((word) => /KEY|TOKEN|SECRET|PASSWORD/i.test(word))).toEqual([]);
    expect(textOf('.dockerignore').split('\n')[1]).toBe('*');
  });

  it('starts the server, opens its port and looks after it, with files that are there', () => {
    const command = steps('CMD')[0]?.words ?? [];
    expect(steps('EXPOSE')[0]?.words).toEqual([imageSettings.get('PORT')]);
    expect(sourceOf(command.at(-1) ?? '')).toBe('server/src/main.ts');
    expect(steps('HEALTHCHECK')[0]?.words.join(' ')).toBe('CMD ["node", "docker/health.mjs"]');
    for (const path of [sourceOf(command.at(-1) ?? ''), 'docker/health.mjs']) expect(inRepository(path)).toBe(true);
  });
});

const secondsOf = (text: string | undefined): number => Number(/^(\d+)s$/.exec(text ?? '')?.[1]);
const mountOf = (volume: string): string => volume.split(':')[1] ?? '';

describe.each(['compose.sqlite.yml', 'compose.postgres.yml'])('%s', (path) => {
  const { services, volumes } = composition(path);
  const all: [string, Service][] = Object.entries(services);
  const { pantau } = services;

  it('names images by tag, looks after them and starts them again', () => {
    for (const [, service] of all) {
      expect(service.image).toMatch(TAGGED);
      expect(service.healthcheck?.test.length).toBeGreaterThan(1);
      expect(service.restart).toBe('unless-stopped');
      expect(secondsOf(service.stop_grace_period)).toBeGreaterThan(10);
    }
  });

  it('builds the server from the repository, and lets it write into its volumes alone', () => {
    expect(pantau?.build).toEqual({ context: '..', dockerfile: 'docker/Dockerfile' });
    expect(pantau).toMatchObject({ read_only: true, tmpfs: ['/tmp'], cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(pantau?.ports?.map((port) => port.split(':').at(-1))).toEqual([imageSettings.get('PORT')]);
    expect(pantau?.volumes?.map(mountOf)).toEqual(steps('VOLUME')[0]?.words);
    expect(pantau?.healthcheck?.test).toEqual(['CMD', 'node', 'docker/health.mjs']);
  });

  it('keeps everything in named volumes that it declares', () => {
    const used = all.flatMap(([, service]) => (service.volumes ?? []).map((volume) => volume.split(':')[0]));
    expect(new Set(used)).toEqual(new Set(Object.keys(volumes)));
  });

  it('takes secrets from files that are not in the repository, with names that the server knows', () => {
    for (const [name, service] of all) {
      expect(textOf('.gitignore')).toContain('/docker/*.env\n');
      const names = settingsIn(`docker/${service.env_file}.example`);
      expect(names.length).toBeGreaterThan(0);
      if (name === 'pantau') expect(names.filter((each) => !settings.includes(each))).toEqual([]);
      expect(JSON.stringify(service.environment ?? {})).not.toMatch(/PASSWORD|TOKEN|_KEY/);
    }
  });

  it('tells commands that are there', () => {
    const commands = [...textOf(`docker/${path}`).matchAll(/server\/dist\/\S+\.js/g)].map(([command]) => sourceOf(command));
    expect(commands.filter((command) => !inRepository(command))).toEqual([]);
  });
});

describe('the database of compose.postgres.yml', () => {
  const { pantau, postgres } = composition('compose.postgres.yml').services;

  it('keeps what it has acknowledged, and notices pages gone bad', () => {
    expect(postgres?.command).toEqual(['postgres', '-c', 'synchronous_commit=on', '-c', 'fsync=on', '-c', 'full_page_writes=on']);
    expect(postgres?.environment?.POSTGRES_INITDB_ARGS).toContain('--data-checksums');
  });

  it('is reached by the server alone, which waits for it', () => {
    expect(postgres?.ports).toBeUndefined();
    expect(pantau?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    const url = /DATABASE_URL=(\S+)/.exec(textOf('docker/pantau.env.example'))?.[1] ?? '';
    const { username, hostname, pathname } = new URL(url);
    expect([username, hostname, pathname.slice(1)]).toEqual([postgres?.environment?.POSTGRES_USER, 'postgres', postgres?.environment?.POSTGRES_DB]);
  });
});
