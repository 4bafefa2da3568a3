import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { BackupFault } from './backup-fault.js';
import { readLines, writeLines, type FileWish } from './sealed-file.js';

const KEY = 'kunci panjang untuk uji';
const SECRET = 'canary-9901014101990001';
const sealed: FileWish = { holds: 'backup', key: KEY };
const open: FileWish = { holds: 'backup', key: null };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pantau-sealed-'));
  file = join(folder, 'a.backup');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* of(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}
async function read(wish: FileWish): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(file, wish)) lines.push(line);
  return lines;
}
const trouble = (wish: FileWish): Promise<string> =>
  read(wish).then(
    () => 'none',
    (fault: unknown) => {
      if (!(fault instanceof BackupFault)) throw fault;
      return fault.trouble;
    },
  );

describe('a file of lines', () => {
  it('comes back as it was written, sealed or not, whatever the lines hold', async () => {
    const line = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !text.includes('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.boolean(), async (lines, isSealed) => {
        rmSync(file, { force: true });
        await writeLines(file, of(lines), isSealed ? sealed : open);
        expect(await read(isSealed ? sealed : open)).toEqual(lines);
      }),
      { numRuns: 8 },
    );
  });

  it('takes lines longer than any portion it is read in', async () => {
    const lines = ['x'.repeat(3_000_000), '', 'y\u2028z\r'];
    await writeLines(file, of(lines), sealed);
    expect(await read(sealed)).toEqual(lines);
  });

  it('is for its owner alone, and with a key it shows nothing of what it holds', async () => {
    await writeLines(file, of([SECRET]), sealed);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const first = readFileSync(file).toString('latin1').split('\n')[0] ?? '';
    expect(Object.keys(JSON.parse(first) as object)).toEqual(['format', 'version', 'holds', 'seal']);
    const again = join(folder, 'b.backup');
    await writeLines(again, of([SECRET]), sealed);
    expect(readFileSync(again).subarray(first.length).equals(readFileSync(file).subarray(first.length))).toBe(false);
  });

  it('opens with its key alone, and for what it is alone', async () => {
    await writeLines(file, of([SECRET]), sealed);
    expect(await trouble({ holds: 'backup', key: 'lain' })).toBe('damaged or wrong key');
    expect(await trouble(open)).toBe('key missing');
    expect(await trouble({ holds: 'keys', key: KEY })).toBe('wrong kind');
    writeFileSync(file, 'something else');
    expect(await trouble(sealed)).toBe('no backup');
  });

  it.each([['sealed', sealed], ['open', open]])('is refused when any byte of it was changed, and when it was cut: %s', async (_, wish) => {
    const lines = Array.from({ length: 50 }, (__, at) => `${at} ${SECRET}`);
    await writeLines(file, of(lines), wish);
    const whole = readFileSync(file);
    const step = Math.ceil(whole.length / 40);
    for (let at = 0; at < whole.length; at += step) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      writeFileSync(file, changed);
      const told = await read(wish).catch((fault: unknown) => fault);
      // Some bytes of what is packed but not sealed mean nothing; then what it holds is what it held.
      if (!(told instanceof BackupFault)) expect([wish.key, told]).toEqual([null, lines]);
    }
    for (const length of [whole.length - 1, whole.length - 17, Math.floor(whole.length / 2), 80]) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect(await trouble(wish)).not.toBe('none');
    }
  });

  it('is not there at all where writing it failed', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield await Promise.resolve('begun');
      throw new Error('the power went');
    }
    await expect(writeLines(file, failing(), sealed)).rejects.toThrow('the power went');
    expect(readdirSync(folder)).toEqual([]);
  });
});
