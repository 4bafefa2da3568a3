/** The key of the link that the server prints as it starts: whoever uses it first is signed in as administrator. */
import { hashOf, newSecret } from './secret.js';

export class OneTimeLink {
  readonly key = newSecret();
  private hash: string | null = hashOf(this.key);

  /** True once, for the right key. */
  redeem(key: string): boolean {
    // Hashes are compared: how long that takes says nothing of the key.
    if (hashOf(key) !== this.hash) return false;
    this.hash = null;
    return true;
  }
}
