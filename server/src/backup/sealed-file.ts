/**
 * A file of lines: packed, and with a key also sealed (AES-256-GCM, the key stretched by scrypt). It appears whole or not
 * at all, is durable when it is there, and readable by its owner alone. The first line tells in the clear how it is made.
 */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync, type CipherGCM, type DecipherGCM } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { BackupFault } from './backup-fault.js';

const TAG_BYTES = 16;
const LINE_FEED = 0x0a;
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const seal = z.object({ cipher: z.literal('aes-256-gcm'), salt: z.base64(), nonce: z.base64() });
const opening = z.object({ format: z.literal('pantau-desa'), version: z.literal(1), holds: z.enum(['backup', 'keys']), seal: seal.nullable() });
type Opening = z.output<typeof opening>;
type Seal = z.output<typeof seal>;

/** What a sealed file is for; one is never taken for the other. */
export type Holds = Opening['holds'];

export interface FileWish {
  readonly holds: Holds;
  /** Null: not sealed. */
  readonly key: string | null;
}

/** Writes the lines (without line feeds in them) into a new file. */
export async function writeLines(file: string, lines: AsyncIterable<string>, { holds, key }: FileWish): Promise<void> {
  const told: Opening = { format: 'pantau-desa', version: 1, holds, seal: key === null ? null : newSeal() };
  const first = `${JSON.stringify(told)}\n`;
  const cipher = key !== null && told.seal ? (createCipheriv(told.seal.cipher, stretched(key, told.seal), bytesOf(told.seal.nonce)).setAAD(Buffer.from(first)) as CipherGCM) : null;
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(fed(lines)), createGzip(), cipher ? withTag(cipher) : new PassThrough(), startingWith(first), createWriteStream(part, { flags: 'wx', mode: 0o600 }));
    await settle(part);
    await rename(part, file);
    await settle(dirname(file));
  } catch (fault) {
    await rm(part, { force: true });
    throw fault;
  }
}

/**
 * The lines of the file. What is sealed is proven only when the last line has been read: use none of them before.
 * @throws BackupFault where it is no such file, is damaged, or the key does not fit
 */
export async function* readLines(file: string, { holds, key }: FileWish): AsyncGenerator<string> {
  const { told, first } = await openingOf(file);
  if (told.holds !== holds) throw new BackupFault('wrong kind');
  if (told.seal !== null && key === null) throw new BackupFault('key missing');
  const { size } = await stat(file);
  const sealed = told.seal !== null && key !== null ? { seal: told.seal, key } : null;
  const end = size - 1 - (sealed ? TAG_BYTES : 0);
  if (end < first.length) throw new BackupFault('damaged');
  const bytes = createReadStream(file, { start: first.length, end });
  const gunzip = createGunzip();
  const opened = sealed ? pipeline(bytes, await decipherOf(file, sealed, { first, end }), gunzip) : pipeline(bytes, gunzip);
  opened.catch(() => undefined);
  try {
    yield* split(gunzip);
    await opened;
  } catch (fault) {
    throw isDamage(fault) ? new BackupFault(sealed ? 'damaged or wrong key' : 'damaged') : fault;
  }
}

async function* fed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** Lines end in line feeds and nothing else: other signs that end lines for some may stand within. A line may be long. */
async function* split(bytes: AsyncIterable<unknown>): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, at)]).toString('utf8');
      begun = [];
      from = at + 1;
    }
    begun.push(chunk.subarray(from));
  }
}

async function openingOf(file: string): Promise<{ told: Opening; first: Buffer }> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    const first = buffer.subarray(0, buffer.subarray(0, bytesRead).indexOf('\n') + 1);
    return { told: opening.parse(JSON.parse(first.toString('utf8'))), first };
  } catch (fault) {
    throw fault instanceof SyntaxError || fault instanceof z.ZodError ? new BackupFault('no backup') : fault;
  } finally {
    await handle.close();
  }
}

async function decipherOf(file: string, sealed: { seal: Seal; key: string }, { first, end }: { first: Buffer; end: number }): Promise<DecipherGCM> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(TAG_BYTES), 0, TAG_BYTES, end + 1);
    return createDecipheriv(sealed.seal.cipher, stretched(sealed.key, sealed.seal), bytesOf(sealed.seal.nonce)).setAAD(first).setAuthTag(buffer) as DecipherGCM;
  } finally {
    await handle.close();
  }
}

/** Behind everything else, what proves it. */
const withTag = (cipher: CipherGCM): Transform =>
  new Transform({
    transform: (chunk: Buffer, _, done) => done(null, cipher.update(chunk)),
    flush(done) {
      this.push(cipher.final());
      done(null, cipher.getAuthTag());
    },
  });

function startingWith(first: string): Transform {
  const stream = new PassThrough();
  stream.write(first);
  return stream;
}

const newSeal = (): Seal => ({ cipher: 'aes-256-gcm', salt: randomBytes(16).toString('base64'), nonce: randomBytes(12).toString('base64') });
const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64');
const stretched = (key: string, { salt }: Seal): Buffer => scryptSync(key, bytesOf(salt), 32, COST);

/** On the disk, not only on its way there. */
async function settle(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}

/** What zlib and the cipher say of bytes that are not those written. */
function isDamage(fault: unknown): boolean {
  if (typeof fault !== 'object' || fault === null) return false;
  const { code, message } = fault as { code?: unknown; message?: unknown };
  return /^Z_/.test(String(code)) || /unable to authenticate data/i.test(String(message));
}
