/** Keyed hashes: what leaves of a NIK or of an event's name. Without the key neither can be found by trying. */
import { createHmac } from 'node:crypto';

export class Pseudonyms {
  constructor(private readonly key: string) {}

  /** The pseudonym of a NIK, 128 bits; the same NIK always gives the same. */
  ofNik = (nik: string): string => this.hash('nik', nik);

  /** The reference of an event in explanations. */
  ofEvent = ({ source, id }: { source: string; id: string }): string => this.hash('event', `${source}\n${id}`);

  /** A person whom a file knows by name and birth date alone. */
  ofName = (name: string, birthDate: string): string => this.hash('name', `${name}\n${birthDate}`);

  /** The id of an event that its sender gave none: made of what it is about, so that the same row is the same event. */
  ofNaturalKey = (source: string, key: string): string => this.hash('natural', `${source}\n${key}`);

  private hash(purpose: string, text: string): string {
    return createHmac('sha256', this.key).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22);
  }
}
