/** Takes the file of a multipart request straight to where it is kept: it is never in memory as a whole. */
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { MulterModuleOptions } from '@nestjs/platform-express';
import { limits } from '../sheet/limits.js';
import type { ImportFiles } from '../job/import-files.js';

/** A file that has arrived. */
export interface Upload {
  /** Under which it is kept. */
  readonly uploadId: string;
  readonly size: number;
}
type Done = (error: Error | null, info?: Upload) => void;

export function uploadsTo(files: ImportFiles): MulterModuleOptions {
  const storage = {
    _handleFile(_request: unknown, { stream }: { readonly stream: Readable }, done: Done): void {
      const uploadId = randomUUID();
      let size = 0;
      stream.on('data', (chunk: Buffer) => (size += chunk.length));
      files.keep(uploadId, stream).then(() => done(null, { uploadId, size }), (error: unknown) => done(error as Error));
    },
    _removeFile(_request: unknown, { uploadId }: Partial<Upload>, done: (error: Error | null) => void): void {
      if (uploadId === undefined) return done(null);
      files.remove(uploadId).then(() => done(null), (error: unknown) => done(error as Error));
    },
  };
  return { storage, limits: { fileSize: limits.fileBytes, files: 1, fields: 20, fieldSize: 1_000, headerPairs: 50 } };
}
