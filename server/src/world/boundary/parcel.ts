/** An answer that many ask for: its text, its packed text and its tag, made once. It holds no secret, so it may be packed. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

export class Parcel {
  readonly text: string;
  /** The same for all ways of packing. */
  readonly tag: string;
  private gzipped: Promise<Buffer> | null = null;

  constructor(value: object) {
    this.text = JSON.stringify(value);
    this.tag = `W/"${createHash('sha256').update(this.text).digest('base64url').slice(0, 22)}"`;
  }

  packed(): Promise<Buffer> {
    this.gzipped ??= pack(this.text);
    return this.gzipped;
  }
}
