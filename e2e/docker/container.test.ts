/**
 * The image, built and started as the compose files start it: where docker works and its images can be had.
 * It takes minutes, for the packages are installed anew.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sayNotTested } from '../world/not-tested.js';
import { stages } from './recipe.js';

const ROOT = join(import.meta.dirname, '../..');
const IMAGE = `pantau-desa:test-${process.pid}`;
const CONTAINER = `pantau-desa-test-${process.pid}`;
const MINUTES = 60_000;

const docker = (...args: string[]) => spawnSync('docker', args, { cwd: ROOT, encoding: 'utf8', timeout: 20 * MINUTES });
const told = (...args: string[]): string => {
  const { status, stdout, stderr } = docker(...args);
  if (status !== 0) throw new Error(`docker ${args[0] ?? ''}: ${stderr.slice(-4_000)}`);
  return stdout.trim();
};

function obstacle(): string | null {
  if (docker('version').status !== 0) return 'docker is missing, or its daemon does not run';
  const base = stages()[0]?.image ?? '';
  return docker('image', 'inspect', base).status === 0 || docker('pull', '--quiet', base).status === 0 ? null : `the image ${base} cannot be had here`;
}
const missing = obstacle();
if (missing !== null) sayNotTested(`${missing}, so the image was neither built nor started (docker build -f docker/Dockerfile .)`);

(missing === null ? describe : describe.skip)('the image', () => {
  beforeAll(() => void told('build', '--file', 'docker/Dockerfile', '--tag', IMAGE, '.'), 20 * MINUTES);
  afterAll(() => {
    docker('rm', '--force', '--volumes', CONTAINER);
    docker('rmi', '--force', IMAGE);
  });

  it('is ready on a read-only disk, not as root, and ends when it is told to', async () => {
    told('run', '--detach', '--name', CONTAINER, '--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges:true', '--env', 'WORLD=empty', IMAGE);
    for (let look = 0; docker('exec', CONTAINER, 'node', 'docker/health.mjs').status !== 0; look++) {
      if (look > 60) throw new Error(`it does not become ready:\n${docker('logs', CONTAINER).stderr}`);
      await pause(500);
    }
    expect(told('exec', CONTAINER, 'id', '-u')).not.toBe('0');
    expect(told('logs', CONTAINER)).toMatch(/\/masuk#/);
    told('stop', '--time', '15', CONTAINER);
    expect(told('inspect', '--format', '{{.State.ExitCode}}', CONTAINER)).toBe('0');
  });

  it('holds no secret in its layers', () => {
    expect(told('history', '--no-trunc', '--format', '{{.CreatedBy}}', IMAGE)).not.toMatch(/TOKEN=|_KEY=|PASSWORD=/);
    expect(told('run', '--rm', '--entrypoint', 'ls', IMAGE, '/app', '/app/docker')).not.toMatch(/\.env/);
  });
});
