/** The clock of a server process, to be turned while it runs: hand its settings to `ServerProcess.start`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export class TurnedClock {
  private readonly folder = mkdtempSync(join(tmpdir(), 'pantau-desa-clock-'));
  private readonly file = join(this.folder, 'shift');
  readonly settings: Readonly<Record<string, string>> = {
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'clock-preload.mjs')).href}`,
    TURNED_CLOCK: this.file,
  };

  /** @param instant what the clock shows from now on, e.g. `2026-10-31T23:59:50+07:00` */
  constructor(instant: string) {
    this.set(instant);
  }

  set(instant: string): void {
    writeFileSync(this.file, String(Date.parse(instant) - Date.now()));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
