/**
 * Brings a store up to date with the catalogue and the priority of sources. What definitions of another version gave is taken
 * back and what they give now is counted from the log of events, all in one step of the clock: no read ever sees a mixture of
 * both. Another priority may move every number.
 */
import type { Catalogue, IndicatorDefinition, VariantBook } from '@pantau/shared/indicator';
import { allPaperParts, internalReadings, isCasePart, partsGivenBy } from '@pantau/shared/indicator';
import type { Millis } from '@pantau/shared/period';
import { Netting, Reader, type Difference } from '@pantau/shared/projection';
import { ChangeLog, Marks, ReadingTable, type LoggedDifference, type Outcome, type Sql, type Store } from '../store/index.js';
import { countedPriority, keepPriority } from './counted-priority.js';
import { evidenceOf, groupsOf } from './everything.js';
import { sharesOf } from './reread.js';

export interface RedefiningTerms {
  readonly now: () => Millis;
  /** Told before the counting begins: it may take as long as a recount. */
  readonly say: (line: string) => void;
}

/** @returns codes whose definition was new, changed or gone, all where the priority is another one; none where all is as it was */
export async function redefine(store: Store, { now, say }: RedefiningTerms): Promise<readonly string[]> {
  const { catalogue, variants, rules } = store.facts();
  const wanted = versionsOf(catalogue);
  const known = versionsIn(await Marks.of(store.database.reads.sql, 'catalogue'));
  const isSamePriority = (await countedPriority(store.database.reads.sql)).join() === rules.sourcePriority.join();
  const changed = [...new Set([...wanted.keys(), ...known.keys()])].filter((code) => !isSamePriority || wanted.get(code) !== known.get(code));
  if (changed.length === 0) return [];
  if (store.clock > 0) say(`Counting anew: ${isSamePriority ? `${changed.length} definitions of indicators are new or changed` : 'the priority of sources is another one'}.`);
  await store.step({ kind: 'definition', at: now() }, async ({ transaction: { sql } }): Promise<Outcome<void>> => {
    await keepPriority(sql, rules.sourcePriority);
    const differences = await countRedefined(sql, { catalogue, variants, changed: isSamePriority ? new Set(changed) : 'all' });
    await Marks.set(sql, 'catalogue', JSON.stringify([...wanted]));
    return { result: undefined, changed: differences.length > 0, differences };
  });
  return changed;
}

const versionsOf = (catalogue: Catalogue): ReadonlyMap<string, number> => new Map(catalogue.map(({ code, version }) => [code, version]));
const versionsIn = (mark: string | null): ReadonlyMap<string, number> => new Map(mark === null ? [] : (JSON.parse(mark) as [string, number][]));

export interface Redefined {
  readonly catalogue: Catalogue;
  /** As chosen from now on. */
  readonly variants: VariantBook;
  /** Codes whose numbers may be others now; `all`: what is shown of no definition, too. */
  readonly changed: ReadonlySet<string> | 'all';
}

/** What changed definitions gave is taken back, and what they give now is counted; the other numbers stand. */
export async function countRedefined(sql: Sql, { catalogue, variants, changed }: Redefined): Promise<readonly LoggedDifference[]> {
  const isMoved = movedParts(catalogue, changed);
  const net = new Netting();
  for await (const { differences } of ChangeLog.after(sql, 0)) for (const each of differences) if (isMoved(each.part)) net.add(packed(each), -1);
  await countAnew(sql, { reader: new Reader(catalogue, variants, await countedPriority(sql)), net, isMoved });
  return net.differences().map((each) => ({ ...each, cause: 'definition' as const, seq: NO_EVENT }));
}

/** No event moved the number. */
const NO_EVENT = 0;

/** Parts of changed definitions, and those that no definition gives any more. */
function movedParts(catalogue: Catalogue, changed: Redefined['changed']): (part: string) => boolean {
  if (changed === 'all') return () => true;
  const partsOf = (definition: IndicatorDefinition): string[] => Object.keys(partsGivenBy(definition)?.parts ?? {});
  const kept = catalogue.filter(({ code }) => !changed.has(code)).flatMap(partsOf);
  const paper = catalogue.flatMap(({ code }) => allPaperParts(code));
  const still = new Set([...kept, ...paper, ...internalReadings.map(({ code }) => code)]);
  return (part) => !still.has(part) && !isCasePart(part);
}

interface Counting {
  readonly reader: Reader;
  readonly net: Netting;
  readonly isMoved: (part: string) => boolean;
}

async function countAnew(sql: Sql, { reader, net, isMoved }: Counting): Promise<void> {
  for await (const groups of groupsOf(sql)) {
    const shares = groups.map(({ members, events }) => [members[0] ?? '', sharesOf(reader, members, events)] as const);
    for (const [, given] of shares) for (const share of Object.values(given).flat()) if (isMoved(share[0])) net.add(share, 1);
    await ReadingTable.put(sql, shares);
  }
  for await (const shares of evidenceOf(sql, reader)) for (const share of shares) if (isMoved(share[0])) net.add(share, 1);
}

const packed = ({ part, residence, unit, day, n }: Difference) => [part, residence, unit, day, n] as const;
