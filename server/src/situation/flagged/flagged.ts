/**
 * Evidence that readings pass over because it cannot be true beside what else is known of the same person. It is read from
 * the log, so that it follows whatever arrives later; nothing is stored about it.
 */
import { Injectable } from '@nestjs/common';
import { desaOf } from '@pantau/shared/area';
import { fail, must, ok, type Problem, type Result } from '@pantau/shared/basics';
import { History, impossibleGrowth, partsGivenBy } from '@pantau/shared/indicator';
import { addDays, addMonths, localDay, zoneOfCode, type Day } from '@pantau/shared/period';
import { isOwnerOf, keyOfOwner, Links, ownersOf, type OwnerKey } from '@pantau/shared/projection';
import type { FlaggedRow, ListOf } from '@pantau/shared/protocol';
import { isToldAsWhole } from '@pantau/shared/situation';
import { Pseudonyms, type Scope } from '../../access/index.js';
import { Clock } from '../../config/index.js';
import { keyOfCursor, pageOf } from '../../http/index.js';
import { EventLog, LinkTable, loadHistories, Store, type GroupHistory, type LiveEvent, type Sql } from '../../store/index.js';
import { objectionTo } from '../objection.js';
import type { FlaggedWish } from '../parameters.js';
import { Breath } from '../past/breath.js';
import { Readers } from '../readers.js';

/** No event is older, and what lies ahead of today's year is kept aside. */
const FIRST_DAY = '2000-01-01';
/** Months of one place, and of all events that name none, read in one go. */
const MONTHS = { named: 12, none: 1 };
/** Groups read in one go. */
const PAGE = 100;

interface Found extends LiveEvent {
  readonly flag: FlaggedRow['flag'];
}

@Injectable()
export class Flagged {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly readers: Readers,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  /** Newest first. */
  async list(wish: FlaggedWish, scope: Scope): Promise<Result<ListOf<FlaggedRow>, Problem>> {
    const objection = objectionTo(wish, scope, this.store.facts());
    if (objection) return fail(objection);
    const withheld = this.withheldAt(wish.area);
    const found = (await this.readers.snapshot(({ sql }) => this.search(sql, wish.area))).filter(({ event }) => !withheld.has(event.type));
    const after = keyOfCursor(wish);
    const rest = found.map((each) => ({ each, key: keyOf(each) })).filter(({ key }) => after === undefined || key < after).sort((a, b) => (a.key < b.key ? 1 : -1));
    const { rows, ...more } = pageOf(rest.slice(0, wish.limit + 1), wish, ({ key }) => key);
    return ok({ ...more, rows: rows.map(({ each: { event, flag } }) => ({ ref: this.pseudonyms.ofEvent(event), type: event.type, occurredOn: event.occurredOn, flag })) });
  }

  /** Types that nothing is told of here, as the numbers that they give are not. */
  private withheldAt(area: string): ReadonlySet<string> {
    const { catalogue, places } = this.store.facts();
    const withheld = catalogue.filter(({ finest }) => !isToldAsWhole(places, area, finest));
    return new Set(withheld.flatMap((definition) => partsGivenBy(definition)?.reading.types ?? []));
  }

  private async search(sql: Sql, area: string): Promise<readonly Found[]> {
    const { owners, isHere } = await this.lookedAt(sql, area);
    const links = new Links();
    for (const link of await LinkTable.all(sql)) links.change(link, 1);
    const groups = [...new Map([...owners].map((owner) => links.component(owner)).map((group) => [must(group[0]), group])).values()];
    const breath = new Breath();
    const found: Found[] = [];
    for (let from = 0; from < groups.length; from += PAGE) {
      for (const group of await loadHistories(sql, groups.slice(from, from + PAGE))) found.push(...passedOver(group).filter(isHere));
      await breath.take();
    }
    return found;
  }

  /** Persons of whom something happened here, and what is here: of who lives in the area, or lives nowhere known and was served by a unit inside it. */
  private async lookedAt(sql: Sql, area: string) {
    const { places } = this.store.facts();
    const span = { first: FIRST_DAY, last: this.lastDay(area) };
    const desa = new Set(places.desaIn(area, span));
    const serves = (unit: string) => places.unit(unit)?.serves ?? [];
    const isInside = (unit: string): boolean => unit === area || (serves(unit).length > 0 && serves(unit).every((code) => desa.has(desaOf(code))));
    const isHere = ({ event: { residence, unit } }: LiveEvent): boolean => (residence ? desa.has(residence.desa) : unit !== null && isInside(unit));
    const owners = new Set<OwnerKey>();
    const breath = new Breath();
    for (const place of [...desa, null])
      for (const days of portions(span, place === null ? MONTHS.none : MONTHS.named)) {
        for (const event of await EventLog.livingAt(sql, place, days)) if (isHere(event)) for (const owner of ownersOf(event.event)) if (isOwnerOf('person', owner)) owners.add(owner);
        await breath.take();
      }
    return { owners, isHere };
  }

  private lastDay = (area: string): Day => addMonths(localDay(this.clock.now(), zoneOfCode(this.store.facts().places.kabupatenOf(area))), 12);
}

function passedOver({ members, events }: GroupHistory): readonly Found[] {
  const seqs = new Map(events.map(({ seq, event }) => [event, seq]));
  const history = new History(new Set(members.map(keyOfOwner)), events.map(({ event }) => event));
  const impossible = impossibleGrowth(history).map((event) => ({ event, flag: 'impossible_growth' as const }));
  return [...history.passedOver(), ...impossible].map(({ event, flag }) => ({ event, flag, seq: must(seqs.get(event)) }));
}

function* portions({ first, last }: { first: Day; last: Day }, months: number): Generator<{ first: Day; last: Day }> {
  for (let from = first; from <= last; from = addMonths(from, months)) yield { first: from, last: addDays(addMonths(from, months), -1) };
}

const keyOf = ({ event, seq }: LiveEvent): string => `${event.occurredOn}|${String(seq).padStart(12, '0')}`;
