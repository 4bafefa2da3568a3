/** All watches, by socket, and the views that equal ones share. */
import type { Difference } from '@pantau/shared/projection';
import type { SituationRow } from '@pantau/shared/protocol';
import type { LiveSocket } from './live-socket.js';
import { View, type Moment } from './view.js';
import { Watch } from './watch.js';
import { queriesOf, todayAt, type CheckedWish } from './wish.js';

export class Watches {
  private views = new Map<string, View>();
  private readonly lookingAt = new Map<View, Set<Watch>>();
  private readonly bySocket = new Map<string, Map<string, Watch>>();

  /** All views must be up to date with the moment, so that what follows is told from here on. */
  open(socket: LiveSocket, wish: CheckedWish, moment: Moment): Watch {
    const watch = new Watch(socket, wish, this.viewFor(wish, moment), moment.facts.clock);
    this.seat(watch);
    const own = this.bySocket.get(socket.id) ?? new Map<string, Watch>();
    this.bySocket.set(socket.id, own.set(watch.id, watch));
    return watch;
  }

  of = (socket: LiveSocket): readonly Watch[] => [...(this.bySocket.get(socket.id)?.values() ?? [])];
  find = (socket: LiveSocket, id: string): Watch | undefined => this.bySocket.get(socket.id)?.get(id);

  close(watch: Watch): void {
    this.watchesOf(watch.view).delete(watch);
    this.bySocket.get(watch.socket.id)?.delete(watch.id);
    this.forgetUnseen();
  }

  closeAll(socket: LiveSocket): void {
    for (const watch of this.of(socket)) this.watchesOf(watch.view).delete(watch);
    this.bySocket.delete(socket.id);
    this.forgetUnseen();
  }

  /** Every view moves on by the differences; whoever looks at rows that changed is told. */
  advance(moment: Moment, differences: readonly Difference[]): void {
    for (const view of this.views.values()) this.tell(view, moment, view.advance(moment, differences));
  }

  /** The same where anything may have changed but the places: sasaran, targets. */
  compare(moment: Moment): void {
    for (const view of this.views.values()) this.tell(view, moment, view.compare(moment));
  }

  /** Everybody begins again: places changed. */
  renew(moment: Moment): void {
    this.move([...this.views.values()], moment);
  }

  /** Whoever looks at a day that is over begins again. */
  turnDay(moment: Moment): void {
    const isOver = (view: View) => [...this.watchesOf(view)].some(({ wish }) => todayAt(moment.facts.places, wish.area, moment.now) !== view.day);
    this.move([...this.views.values()].filter(isOver), moment);
  }

  private move(old: readonly View[], moment: Moment): void {
    const ending = new Set(old);
    this.views = new Map([...this.views].filter(([, view]) => !ending.has(view)));
    for (const watch of old.flatMap((view) => [...this.watchesOf(view)])) {
      this.watchesOf(watch.view).delete(watch);
      watch.renew(this.viewFor(watch.wish, moment), moment);
      this.seat(watch);
    }
    for (const view of old) this.lookingAt.delete(view);
  }

  private viewFor(wish: CheckedWish, moment: Moment): View {
    const day = todayAt(moment.facts.places, wish.area, moment.now);
    const queries = queriesOf(wish, day);
    const key = JSON.stringify([queries, day]);
    const view = this.views.get(key) ?? new View(queries, day, moment);
    this.views.set(key, view);
    return view;
  }

  private seat(watch: Watch): void {
    this.lookingAt.set(watch.view, this.watchesOf(watch.view).add(watch));
  }

  private watchesOf = (view: View): Set<Watch> => this.lookingAt.get(view) ?? new Set();

  private tell(view: View, { facts }: Moment, rows: readonly SituationRow[]): void {
    if (rows.length > 0) for (const watch of this.watchesOf(view)) watch.tell(facts, rows);
  }

  private forgetUnseen(): void {
    for (const [key, view] of this.views) {
      if (this.watchesOf(view).size > 0) continue;
      this.views.delete(key);
      this.lookingAt.delete(view);
    }
  }
}
