import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { clientFiles, clientScreens } from './pages.js';

const folder = mkdtempSync(join(tmpdir(), 'pantau-pages-'));
const app = express().use(clientFiles(folder), clientScreens(folder));
beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<div id="root"></div>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets', 'main-3f2a.js'), 'export {}');
  writeFileSync(join(folder, '.secret'), 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the web client', () => {
  it.each(['/', '/masuk', '/wilayah/17.04', '/wilayah/17.04.02.2009/2?indikator=anc_k1', '/papan/puskesmas:17.04.02', '/liverpool'])('answers its one page at %s', async (path) => {
    await request(app).get(path).set('Accept', 'text/html,*/*;q=0.8').expect(200, '<div id="root"></div>').expect('Cache-Control', 'no-cache');
    await request(app).get(path).expect(200);
  });

  it('keeps hashed files for ever, others not', async () => {
    await request(app).get('/assets/main-3f2a.js').expect(200).expect('Cache-Control', 'public, max-age=31536000, immutable').expect('Content-Type', /javascript/);
    await request(app).get('/favicon.svg').expect(200).expect('Cache-Control', 'no-cache');
    await request(app).get('/index.html').expect(200).expect('Cache-Control', 'no-cache');
  });

  it.each([
    ['a missing file', 'get', '/assets/gone.js', '*/*'],
    ['an address of the API', 'get', '/api/v1/x', 'text/html'],
    ['a picture that is not there', 'get', '/favicon.ico', 'image/*'],
    ['a hidden file', 'get', '/assets/../.secret', '*/*'],
    ['a socket', 'get', '/socket.io/?EIO=4', '*/*'],
    ['something to be done', 'post', '/masuk', 'text/html'],
  ] as const)('has no page for %s', async (_, method, path, accept) => {
    const answer = await request(app)[method](path).set('Accept', accept);
    expect(answer.text).not.toContain('id="root"');
    expect(answer.status === 404 || answer.text === '').toBe(true);
  });
});
