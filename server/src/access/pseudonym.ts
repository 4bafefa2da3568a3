/** Keyed hashes: what leaves of a NIK or of an event's name. Without the key neither can be found by trying. */
import { createHmac } from 'node:crypto';

export class Pseudonyms {
  constructor(private readonly key: string) {}

  /** The pseudonym of a NIK, 128 bits; the same NIK always gives the same. */
  ofNik = (nik: string): string => this.hash('nik', nik);

  /** The reference of an event in explanations. */
  ofEvent = ({ source, id }: { source: string; id: string }): string => this.hash('event', `${source}\n${id}`);

  private hash(purpose: string, text: string): string {
    return createHmac('sha256', this.key).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22);
  }
}
