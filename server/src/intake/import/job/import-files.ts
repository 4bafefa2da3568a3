/** Uploaded files, kept as long as they are needed and readable by the owner of the data folder alone: they name persons. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export class ImportFiles {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'imports');
  }

  path = (id: string): string => join(this.folder, id);

  async keep(id: string, content: Readable): Promise<void> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    await pipeline(content, createWriteStream(this.path(id), { flags: 'wx', mode: 0o600 }));
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  /** All but those of the ids. */
  async removeOthers(ids: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) if (!ids.has(name)) await this.remove(name);
  }
}
