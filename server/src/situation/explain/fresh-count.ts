/** The numbers behind a question counted afresh from the log of events, and the shares that they are made of. */
import { must } from '@pantau/shared/basics';
import { desaOf } from '@pantau/shared/area';
import type { HealthEvent } from '@pantau/shared/event';
import { allPaperParts, dayOfTotal, isPaperPart, paperParts, partsGivenBy, unitOf, type Contribution, type HistoryReading, type IndicatorDefinition } from '@pantau/shared/indicator';
import { isEpiWeek } from '@pantau/shared/period';
import { Cells, Links, ownersOf, Reader, type NamedReading, type OwnerKey } from '@pantau/shared/projection';
import { isCountedByName, isOfUnits, partsOfCatalogue, type Facts } from '@pantau/shared/situation';
import { LinkTable, loadHistories, type GroupHistory, type LiveEvent, type Sql } from '../../store/index.js';
import { numeratorParts, partsOf } from '../parts.js';
import { Breath } from '../past/breath.js';
import { candidateEvents, desaOfQuestion } from './candidates.js';
import type { Question } from './question.js';
import { ownersOfTotals } from './totals.js';

/** What one event adds to the number. */
export interface Share extends LiveEvent {
  readonly effect: number;
}

/** Groups read in one go. */
const PAGE = 100;

export class FreshCount {
  readonly cells = new Cells();
  private readonly bySeq = new Map<number, Share>();
  private readonly reader: Reader;
  private readonly readings: readonly NamedReading<HistoryReading>[];
  private readonly parts: ReadonlySet<string>;
  private readonly numerator: ReadonlySet<string>;
  /** Indicators behind the number of which there are totals from paper. */
  private readonly onPaper: readonly IndicatorDefinition[];
  private readonly totals: { readonly total: Contribution; readonly seq: number }[] = [];
  private readonly summingOf: (part: string) => string;
  private readonly breath = new Breath();

  private constructor(
    private readonly facts: Facts,
    private readonly question: Question,
  ) {
    const { catalogue } = facts;
    this.parts = partsOf(catalogue, [question.definition], question.query.basis);
    this.numerator = numeratorParts(catalogue, question.definition);
    this.summingOf = partsOfCatalogue(catalogue).summingOf;
    this.reader = new Reader(catalogue, facts.variants, facts.rules.sourcePriority);
    const giving = new Set(catalogue.filter((each) => Object.keys(partsGivenBy(each)?.parts ?? {}).some((part) => this.parts.has(part))).map(({ code }) => code));
    this.onPaper = catalogue.filter(({ code }) => this.numerator.has(code) && allPaperParts(code).some(facts.cells.has));
    this.readings = this.reader.histories.filter(({ code, reading }) => giving.has(code) || (reading.from === 'total' && this.onPaper.length > 0));
  }

  static async of(sql: Sql, facts: Facts, question: Question): Promise<FreshCount> {
    const count = new FreshCount(facts, question);
    const places = desaOfQuestion(facts, question);
    const owners = new Set([...(await count.takeEvents(sql)), ...(await ownersOfTotals(sql, count.onPaper, places))]);
    await count.readHistories(sql, owners);
    count.showTotals();
    return count;
  }

  /** Newest first; what cancelled out is not told. */
  shares(): readonly Share[] {
    const shares = [...this.bySeq.values()].filter(({ effect }) => effect !== 0);
    return shares.sort((a, b) => (a.event.occurredOn === b.event.occurredOn ? b.seq - a.seq : a.event.occurredOn < b.event.occurredOn ? 1 : -1));
  }

  /** Counts plain evidence; answers whose histories are to be read. */
  private async takeEvents(sql: Sql): Promise<ReadonlySet<OwnerKey>> {
    const owners = new Set<OwnerKey>();
    const isStock = [...this.parts].some((part) => this.summingOf(part) === 'stock');
    for await (const { desa, events } of candidateEvents(sql, this.facts, { question: this.question, isStock })) {
      for (const { seq, event } of events) {
        for (const contribution of this.reader.readEvidence(event)) this.take(contribution, seq);
        if (this.mayCount(event, isStock && desa === null)) for (const owner of ownersOf(event)) owners.add(owner);
      }
      await this.breath.take();
    }
    return owners;
  }

  /** Whoever lives in the area is found by the desa on some day; who lives nowhere known counts where he was served. */
  private mayCount(event: HealthEvent, isFoundOtherwise: boolean): boolean {
    if (!this.readings.some(({ types }) => types.has(event.type))) return false;
    return !isFoundOtherwise || this.rowsAt('', unitOf(event)).length > 0;
  }

  private async readHistories(sql: Sql, owners: ReadonlySet<OwnerKey>): Promise<void> {
    const links = new Links();
    for (const link of await LinkTable.all(sql)) links.change(link, 1);
    const groups = [...new Map([...owners].map((owner) => links.component(owner)).map((group) => [must(group[0]), group])).values()];
    for (let from = 0; from < groups.length; from += PAGE) {
      for (const group of await loadHistories(sql, groups.slice(from, from + PAGE))) this.readGroup(group);
      await this.breath.take();
    }
  }

  private readGroup({ members, events }: GroupHistory): void {
    const history = events.map(({ event }) => event);
    const seqs = new Map<HealthEvent, number>(events.map(({ seq, event }) => [event, seq]));
    for (const reading of this.readings)
      for (const contribution of this.reader.read(reading, members, history)) this.take(contribution, must(seqs.get(contribution.by), 'event of a share'));
  }

  private take(contribution: Contribution, seq: number): void {
    const { part, day, place, n } = contribution;
    if (!this.parts.has(part)) return;
    this.cells.add({ part, residence: place.residence, unit: place.unit, day, n }, null);
    if (isPaperPart(part)) this.totals.push({ total: contribution, seq });
    else if (this.isShown(contribution)) this.show(contribution, seq);
  }

  private show({ n, by }: Contribution, seq: number): void {
    const effect = (this.bySeq.get(seq)?.effect ?? 0) + n;
    this.bySeq.set(seq, { seq, event: by, effect });
  }

  /** Only when all are counted by name is it known which totals stand. */
  private showTotals(): void {
    const { period } = this.question.query;
    const per = isEpiWeek(period) ? 'week' : 'month';
    for (const definition of this.onPaper) {
      const { numerator } = paperParts(definition.code, per);
      for (const { total, seq } of this.totals) if (total.part === numerator && total.day === dayOfTotal(period) && this.stands(definition, total)) this.show(total, seq);
    }
  }

  private stands(definition: IndicatorDefinition, { place: { residence, unit } }: Contribution): boolean {
    const { query, row } = this.question;
    const facts = { ...this.facts, cells: this.cells };
    if (isCountedByName(facts, definition, { desa: desaOf(residence), period: query.period })) return false;
    return this.rowsAt(residence, unit).some((key) => row === null || key === row);
  }

  private isShown({ part, day, place: { residence, unit } }: Contribution): boolean {
    const { row, frame } = this.question;
    const { first, last } = frame.windows.own;
    if (!this.numerator.has(part) || day > last || (day < first && this.summingOf(part) !== 'stock')) return false;
    return this.rowsAt(residence, unit).some((key) => row === null || key === row);
  }

  /** The rows whose number a share at this place is part of. */
  private rowsAt(residence: string, unit: string): readonly string[] {
    const { plan, definition } = this.question;
    if (isOfUnits(definition)) return plan.lookingAt(unit).map(({ key }) => key);
    const counting = plan.counting(residence, unit);
    const looking = definition.value.kind === 'derived' ? plan.lookingAt(unit) : [];
    return [...(counting ? [counting] : []), ...looking].map(({ key }) => key);
  }
}
