/** The newest lines of the feed: a burst is gathered and shown at once, and never more is kept than a screen can tell. */
import type { Feed } from '@pantau/shared/protocol';

const GATHER_MS = 400;
const MOST_LINES = 200;

export class FeedLines {
  private lines: readonly Feed[] = [];
  private waiting: Feed[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly show: (lines: readonly Feed[]) => void) {}

  add(line: Feed): void {
    this.waiting.push(line);
    if (this.waiting.length > MOST_LINES) this.waiting.shift();
    this.timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private flush(): void {
    this.timer = undefined;
    this.lines = [...this.lines, ...this.waiting].slice(-MOST_LINES);
    this.waiting = [];
    this.show(this.lines);
  }
}
