/**
 * Makes the folder's world ready: an empty folder becomes what was asked for and stays it. A demo is told from where it
 * stopped, be that in the middle of the first telling or some weeks ago.
 */
import { localDay, yearOf, type Millis } from '@pantau/shared/period';
import { demoMark, rememberDemo, rememberWorld, worldKind, type DemoMark, type Store, type WorldKind } from '../store/index.js';
import { demoSizes, demoVillages, firstMoment, hasFoundations, layFoundations, planDemo, Story, type DemoPlan, type DemoSizeName, type Progress, type Send } from './demo/index.js';

export interface WorldTerms {
  readonly store: Store;
  /** What an empty folder shall become. */
  readonly wanted: 'demo' | 'empty';
  readonly size?: DemoSizeName;
  readonly send: Send;
  readonly now: () => Millis;
  /** Shows a line to whoever started the server. */
  readonly say: (line: string) => void;
}
/** A demo with the time up to which its story has been told. */
export type OpenedWorld = { readonly kind: 'empty' } | { readonly kind: 'demo'; readonly plan: DemoPlan; readonly toldUpTo: Millis };

const KABUPATEN_ZONE = 'Asia/Jakarta';

export async function openWorld(terms: WorldTerms): Promise<OpenedWorld> {
  const kind = await settledKind(terms);
  return kind === 'demo' ? openDemo(terms) : { kind: 'empty' };
}

/** Data that nobody marked as a demo are never mixed with one. */
async function settledKind({ store, wanted, say }: WorldTerms): Promise<WorldKind> {
  const known = await worldKind(store.database.reads);
  const kind: WorldKind = known || (store.clock > 0 ? 'empty' : wanted);
  if (kind !== known) await store.database.write((transaction) => rememberWorld(transaction, kind));
  if (kind !== wanted) say(`This folder holds ${kind === 'demo' ? 'the demo world' : 'a world of its own'}; WORLD=${wanted} is not used.`);
  return kind;
}

async function openDemo(terms: WorldTerms): Promise<OpenedWorld> {
  const { store, now } = terms;
  const mark = await settledMark(terms);
  const villages = await demoVillages();
  const plan = planDemo(villages, { began: mark.began, size: demoSizes[sizeNamed(mark.size)] });
  const year = yearOf(localDay(now(), KABUPATEN_ZONE));
  const before = firstMoment(plan) - 3_600_000;
  if (!hasFoundations(store, year)) await layFoundations(store, { villages, playing: plan.villages, year, at: store.timeOf(store.clock) ?? before });
  const since = store.timeOf(store.clock) ?? before;
  if (mark.told) return { kind: 'demo', plan, toldUpTo: since };
  const until = now();
  await tellAloud(new Story(plan, terms.send), { since, until }, terms.say);
  await store.database.write((transaction) => rememberDemo(transaction, { ...mark, told: true }));
  return { kind: 'demo', plan, toldUpTo: until };
}

async function settledMark({ store, now, size = 'whole' }: WorldTerms): Promise<DemoMark> {
  const known = await demoMark(store.database.reads);
  if (known) return known;
  const mark: DemoMark = { began: localDay(now(), KABUPATEN_ZONE), size, told: false };
  await store.database.write((transaction) => rememberDemo(transaction, mark));
  return mark;
}

const sizeNamed = (name: string): DemoSizeName => (name in demoSizes ? (name as DemoSizeName) : 'whole');

const LINES = 20;

/** One line for each twentieth. */
async function tellAloud(story: Story, span: { since: Millis; until: Millis }, say: (line: string) => void): Promise<void> {
  let shown = 0;
  say('Demo world: inventing two years of a district …');
  const told = await story.tell(span, ({ told: done, all, at }: Progress) => {
    const part = Math.floor((done / all) * LINES);
    if (part === shown) return;
    shown = part;
    say(`Demo world: ${Math.round((done / all) * 100)} %, ${localDay(at, KABUPATEN_ZONE)}`);
  });
  say(`Demo world: ${told} events told`);
}
